package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LegendRowTest {
    private static final LegendRow ROW =
            new LegendRow("held", "Green and Blue together", "Green and Blue", 20, (x, y) -> List.of());

    @Test
    void aLabelThatFindsNoRoomGivesWayToTheBriefOne() {
        double whole = 20 + LegendRow.TEXT.widthPx("Green and Blue together");
        assertThat(ROW.labelWithin(whole)).isEqualTo("Green and Blue together");
        assertThat(ROW.labelWithin(whole - 1)).isEqualTo("Green and Blue");
    }

    @Test
    void aBriefLabelThatFindsNoRoomEitherIsCut() {
        double brief = 20 + LegendRow.TEXT.widthPx("Green and Blue");
        assertThat(ROW.labelWithin(brief - 1)).startsWith("Green and").endsWith("…");
    }
}
