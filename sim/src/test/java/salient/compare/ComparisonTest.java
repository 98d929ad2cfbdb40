package salient.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import salient.compare.DayAgreement.Extent;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.testkit.Seeds;
import salient.time.DaySpan;
import salient.time.Timeline;

/** How far two readings agree on one day. The figures are worked out by hand in docs/comparison.md. */
class ComparisonTest {
    /** On the second day, of five places: agree on two, part on two, one does not know of the fifth. */
    private static final Comparison WORKED = Readings.compare(
            Readings.history("hill RB", "large RR", "ridge RR", "town BB", "wood R-"),
            Readings.history("hill RR", "large RR", "ridge RB", "town BB", "wood RR"));

    private static List<DayAgreement> days(Comparison comparison) {
        return new DailyAgreement(comparison).days();
    }

    private static DayAgreement secondDay() {
        return days(WORKED).get(1);
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

    /** A reading of one day is counted from nothing, place by place. */
    private static ControlHistory on(LocalDate day, ControlHistory history) {
        DaySpan only = DaySpan.ofDay(day);
        Map<PlaceId, Timeline<Finding>> findings = new TreeMap<>();
        history.places()
                .forEach(place -> findings.put(
                        place, Timeline.constant(only, history.of(place).at(day))));
        return history.over(only, findings);
    }

    private static ControlHistory madeUp(Random random) {
        List<String> lines = new ArrayList<>();
        for (String place : List.of("hill", "large", "ridge", "town", "wood")) {
            StringBuilder letters = new StringBuilder();
            while (letters.length() < 25) {
                letters.append(String.valueOf("RBc-".charAt(random.nextInt(4))).repeat(1 + random.nextInt(8)));
            }
            lines.add(place + " " + letters.substring(0, 25));
        }
        return Readings.history(lines.toArray(String[]::new));
    }

    @Test
    void everyDayIsCountedAsIfItWereTheOnlyOne() {
        Seeds.each(100, random -> {
            ControlHistory a = madeUp(random);
            ControlHistory b = madeUp(random);
            for (DayAgreement day : days(Readings.compare(a, b))) {
                assertThat(days(Readings.compare(on(day.day(), a), on(day.day(), b))))
                        .containsExactly(day);
            }
        });
    }

    @Test
    void aDayThatIsNotComparedHasNoFigures() {
        Compared compared = Compared.of(WORKED);
        assertThat(compared.on(Readings.FIRST)).isEqualTo(days(WORKED).get(0));
        LocalDate later = Readings.FIRST.plusDays(2);
        assertThatThrownBy(() -> compared.on(later)).hasMessage(later + " is not compared");
    }

    @Test
    void measuresOfWhatIsNotThereAreAbsent() {
        DayAgreement day = days(Readings.compare(Readings.history("hill c"), Readings.history("hill c")))
                .get(0);
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

    @Test
    void placesOnWhichReadingsPartStandByHowLongBothKnowAndPart() {
        Compared compared = Compared.of(Readings.compare(
                Readings.history("hill RRRR", "town RRRR", "wood RRRR"),
                Readings.history("hill RBBR", "town RBBB", "wood R---")));
        assertThat(compared.disputes())
                .extracting(dispute -> dispute.place() + " " + dispute.daysKnown())
                .containsExactly("town 3", "hill 2");
    }

    @Test
    void theWorstDayHasMostPlacesInDisagreementThenMostGroundThenComesFirst() {
        ControlHistory red = Readings.history("hill RRRRR", "large RRRRR", "town RRRRR");
        ControlHistory places = Readings.history("hill RBRBR", "large RRBRR", "town RRRBR");
        assertThat(Compared.of(Readings.compare(red, places)).worstDay()).contains(Readings.FIRST.plusDays(3));
        ControlHistory ground = Readings.history("hill RBRRR", "large RRBRR", "town RRRBR");
        assertThat(Compared.of(Readings.compare(red, ground)).worstDay()).contains(Readings.FIRST.plusDays(2));
        ControlHistory equal = Readings.history("hill RRBRR", "large RRRRR", "town RRRBR");
        assertThat(Compared.of(Readings.compare(red, equal)).worstDay()).contains(Readings.FIRST.plusDays(2));
    }

    @Test
    void kappaIsAveragedOverTheDaysThatHaveOne() {
        Compared compared = Compared.of(WORKED);
        assertThat(compared.days().get(0).kappa().spoken()).isEmpty();
        assertThat(compared.meanKappaSpoken()).isEqualTo(secondDay().kappa().spoken());
    }
}
