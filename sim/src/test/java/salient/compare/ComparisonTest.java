package salient.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import salient.compare.DayAgreement.Extent;
import salient.control.ControlHistory;

/** How far two readings agree on one day. The figures are worked out by hand in docs/comparison.md. */
class ComparisonTest {
    /** On the second day, of five places: agree on two, part on two, one does not know of the fifth. */
    private static final Comparison WORKED = Readings.compare(
            Readings.history("hill RB", "large RR", "ridge RR", "town BB", "wood R-"),
            Readings.history("hill RR", "large RR", "ridge RB", "town BB", "wood RR"));

    private static DayAgreement secondDay() {
        return WORKED.on(Readings.FIRST.plusDays(1));
    }

    @Test
    void comparingARunWithItselfIsSilent() {
        ControlHistory same = Readings.history("hill RRB", "large BcB", "wood -RR");
        Compared compared = Compared.of(Readings.compare(same, same));
        assertThat(compared.divergences()).isEmpty();
        assertThat(compared.disputes()).isEmpty();
        assertThat(compared.daysInDisagreement()).isEmpty();
        assertThat(compared.worstDay()).isEmpty();
        assertThat(compared.days()).hasSize(3).allSatisfy(day -> {
            assertThat(day.disagree()).isEqualTo(new Extent(0, 0));
            day.kappa().spoken().ifPresent(kappa -> assertThat(kappa).isEqualTo(1));
            day.jaccard()
                    .values()
                    .forEach(j -> j.ifPresent(share -> assertThat(share).isEqualTo(1)));
        });
    }

    @Test
    void placesAndGroundAreCountedByAgreement() {
        assertThat(secondDay().agree()).isEqualTo(new Extent(2, 40));
        assertThat(secondDay().disagree()).isEqualTo(new Extent(2, 20));
        assertThat(secondDay().unknown()).isEqualTo(new Extent(1, 10));
    }

    @Test
    void kappaCountsAllPlacesOrTheirGroundOrThoseSpokenOf() {
        assertThat(secondDay().kappa().all().orElseThrow()).isCloseTo((0.4 - 0.4) / (1 - 0.4), within(1e-12));
        assertThat(secondDay().kappa().area().orElseThrow())
                .isCloseTo((40.0 / 70 - 2400.0 / 4900) / (1 - 2400.0 / 4900), within(1e-12));
        assertThat(secondDay().kappa().spoken().orElseThrow()).isCloseTo((0 - 1.0 / 3) / (1 - 1.0 / 3), within(1e-12));
    }

    @Test
    void jaccardIsGroundThatBothGiveASideOverGroundThatEitherDoes() {
        assertThat(secondDay().jaccard().get(Readings.RED).orElseThrow()).isCloseTo(30.0 / 60, within(1e-12));
        assertThat(secondDay().jaccard().get(Readings.BLUE).orElseThrow()).isCloseTo(10.0 / 30, within(1e-12));
    }

    @Test
    void measuresOfWhatIsNotThereAreAbsent() {
        DayAgreement day = Readings.compare(Readings.history("hill c"), Readings.history("hill c"))
                .on(Readings.FIRST);
        assertThat(day.jaccard().get(Readings.RED)).isEmpty();
        assertThat(day.kappa().spoken()).isEmpty();
        assertThat(day.kappa().all()).isEmpty();
        assertThat(day.front().meanKm()).isEmpty();
        assertThat(day.front().hausdorffKm()).isEmpty();
    }

    @Test
    void readingsOfOtherDaysOrPlacesAreNotCompared() {
        assertThatThrownBy(() -> Readings.compare(Readings.history("hill RR"), Readings.history("hill RRR")))
                .hasMessage("a and b do not cover the same days and places");
        assertThatThrownBy(() -> Readings.compare(Readings.history("hill RR"), Readings.history("town RR")))
                .hasMessage("a and b do not cover the same days and places");
    }
}
