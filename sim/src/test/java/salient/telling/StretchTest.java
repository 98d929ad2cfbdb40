package salient.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salient.testkit.Scene.day;

import org.junit.jupiter.api.Test;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.PlaceId;
import salient.testkit.Scene;
import salient.time.DaySpan;
import salient.time.Timeline;

class StretchTest {
    private static final String EVE = "0 x state G basis=baseline";

    private static Timeline<Finding> findings(String... said) {
        return new Scene().says(EVE).says(said).judgement().history().of(new PlaceId("hill"));
    }

    private static DaySpan days(int first, int last) {
        return DaySpan.ofDays(day(first), day(last));
    }

    @Test
    void theGroundIsFoundTheSameWhateverThatRestsOn() {
        Timeline<Finding> findings = findings("3 m hold G", "9 m capture O", "12 i hold O");

        assertThat(findings.spans()).hasSizeGreaterThan(2);
        assertThat(Stretch.of(findings)).extracting(Stretch::days).containsExactly(days(0, 8), days(9, 60));
        assertThat(Stretch.of(findings).get(0).first().grounds()).isEqualTo(Grounds.PRESUMED);
        assertThat(Stretch.of(findings).get(0).last().grounds()).isEqualTo(Grounds.REPORTED);
    }

    @Test
    void stretchesUpToADayEndWithIt() {
        Timeline<Finding> findings = findings("3 m hold G", "9 m capture O");

        assertThat(Stretch.upTo(day(2), findings)).extracting(Stretch::days).containsExactly(days(0, 2));
        assertThat(Stretch.upTo(day(2), findings).get(0).last().grounds()).isEqualTo(Grounds.PRESUMED);
        assertThat(Stretch.upTo(day(9), findings)).extracting(Stretch::days).containsExactly(days(0, 8), days(9, 9));
    }

    @Test
    void theStretchOfADayReachesBeyondItBothWays() {
        Timeline<Finding> findings = findings("3 m hold G", "9 m capture O");

        assertThat(Stretch.on(day(5), findings).days()).isEqualTo(days(0, 8));
        assertThatThrownBy(() -> Stretch.on(day(61), findings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outside");
    }
}
