package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.chart.Toy.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.charts.chart.FrontLengthChart.Part;
import salient.run.Excerpt;

class FrontLengthTest {
    @Test
    void thePresumedPartIsCountedApartAndOnlyOnce() {
        DayTable<Part> direct = FrontLengthChart.lengthsKm(
                Excerpt.whole(Toy.smallWar().replay()), List.of(Part.DIRECT, Part.DIRECT_PRESUMED));

        assertThat(direct.value(Part.DIRECT, day(5))).isEqualTo(3);
        assertThat(direct.value(Part.DIRECT_PRESUMED, day(5))).isEqualTo(1);
        assertThat(direct.greatestStack()).isEqualTo(4);
    }

    @Test
    void contactIsNoDirectFront() {
        DayTable<Part> contact = FrontLengthChart.lengthsKm(
                Excerpt.whole(Toy.smallWar().replay()), List.of(Part.CONTESTED, Part.DISPUTED));

        assertThat(contact.keys()).containsExactly(Part.CONTESTED);
        assertThat(contact.value(Part.CONTESTED, day(3))).isEqualTo(1);
        assertThat(contact.value(Part.CONTESTED, day(6))).isZero();
    }
}
