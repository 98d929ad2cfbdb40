package salient.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import salient.compare.Divergence.Nature;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.testkit.Seeds;
import salient.time.DaySpan;

/** Where and when two readings part, and how. */
class DivergencesTest {
    private static List<String> between(String a, String b) {
        return Divergences.between(Readings.history("hill " + a), Readings.history("hill " + b)).stream()
                .map(d -> d.days() + " " + d.nature().token() + " " + d.a().token() + d.a().sides() + " "
                        + d.b().token() + d.b().sides())
                .toList();
    }

    @Test
    void aReadingPartsNowhereFromItself() {
        assertThat(between("RRcBB-", "RRcBB-")).isEmpty();
    }

    @Test
    void theSameChangeOnAnotherDayIsTiming() {
        assertThat(between("RRBBBB", "RRRRBB")).containsExactly("2020-05-03..2020-05-04 timing held[blue] held[red]");
        assertThat(between("RRRRBB", "RRBBBB")).containsExactly("2020-05-03..2020-05-04 timing held[red] held[blue]");
    }

    @Test
    void aChangeThatTheOtherNeverTellsIsFact() {
        assertThat(between("RRBBRR", "RRRRRR")).containsExactly("2020-05-03..2020-05-04 fact held[blue] held[red]");
    }

    @Test
    void aDivergenceThatReachesTheEndIsFactForNobodyKnowsWhetherTheOtherWouldFollow() {
        assertThat(between("RRBB", "RRRR")).containsExactly("2020-05-03..2020-05-04 fact held[blue] held[red]");
        assertThat(between("BBRR", "RRRR")).containsExactly("2020-05-01..2020-05-02 fact held[blue] held[red]");
    }

    @Test
    void notKnowingIsNoDifferenceOfFact() {
        assertThat(between("RR--RR", "RRRRRR")).containsExactly("2020-05-03..2020-05-04 unknown unknown[] held[red]");
    }

    @Test
    void aDivergenceEndsWhereEitherChanges() {
        assertThat(between("RRccBB", "RRRRBB"))
                .containsExactly("2020-05-03..2020-05-04 fact contested[blue, red] held[red]");
        assertThat(between("RRcBBB", "RRRRRR"))
                .containsExactly(
                        "2020-05-03 fact contested[blue, red] held[red]",
                        "2020-05-04..2020-05-06 fact held[blue] held[red]");
    }

    @Test
    void theClaimsBehindEachAreNamed() {
        ControlHistory a = Readings.history("hill RRBB");
        ControlHistory b = Readings.history("hill RRRR");
        Divergence only = Divergences.between(a, b).get(0);
        assertThat(only.claimsA()).extracting(Object::toString).containsExactly("toy:hill-b3");
        assertThat(only.claimsB()).extracting(Object::toString).containsExactly("toy:hill-r1");
    }

    @Test
    void ofFewerDaysADivergenceIsCutToThemAndKeepsItsNature() {
        ControlHistory a = Readings.history("hill RRBBBBR", "ridge RBRRRRR");
        ControlHistory b = Readings.history("hill RRRRRBR", "ridge RRRRRRR");
        DaySpan days = new DaySpan(LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 7));

        assertThat(Divergences.within(days, Divergences.between(a, b), a, b))
                .extracting(one ->
                        one.place() + " " + one.days() + " " + one.nature() + " " + one.claimsA() + " " + one.claimsB())
                .containsExactly("hill 2020-05-04..2020-05-05 TIMING [toy:hill-b3] [toy:hill-r1]");
    }

    @Test
    void placesAreRankedByDaysOnWhichBothKnowAndPart() {
        Compared compared = Compared.of(Readings.compare(
                Readings.history("hill RRBBBB", "ridge RRBBRR", "town RRRRRR", "wood R---RR"),
                Readings.history("hill RRRRRB", "ridge RRRRRR", "town RRRRRR", "wood RRRRRR")));
        assertThat(compared.disputes())
                .extracting(d -> d.place() + " " + d.days(Nature.FACT) + " " + d.days(Nature.TIMING))
                .containsExactly("hill 0 3", "ridge 2 0");
        assertThat(compared.worstDay()).contains(Readings.FIRST.plusDays(2));
    }

    /** Day by day, as they are defined. */
    private static List<String> defined(ControlHistory a, ControlHistory b) {
        List<String> parted = new ArrayList<>();
        for (PlaceId place : a.places()) {
            LocalDate from = a.period().first();
            while (from.isBefore(a.period().until())) {
                Finding inA = a.of(place).at(from);
                Finding inB = b.of(place).at(from);
                LocalDate until = from.plusDays(1);
                while (until.isBefore(a.period().until())
                        && a.of(place).at(until).sameGround(inA)
                        && b.of(place).at(until).sameGround(inB)) {
                    until = until.plusDays(1);
                }
                if (!inA.sameGround(inB)) {
                    parted.add(place + " " + new DaySpan(from, until) + " " + inA.sides() + inB.sides());
                }
                from = until;
            }
        }
        return parted;
    }

    private static String letters(Random random) {
        StringBuilder letters = new StringBuilder();
        while (letters.length() < 30) {
            letters.append(String.valueOf("RBc-".charAt(random.nextInt(4))).repeat(1 + random.nextInt(6)));
        }
        return letters.substring(0, 30);
    }

    @Test
    void readingsPartFromChangeToChangeWhereTheyPartDayByDay() {
        Seeds.each(300, random -> {
            ControlHistory a = Readings.history("mill " + letters(random), "dale " + letters(random));
            ControlHistory b = Readings.history("mill " + letters(random), "dale " + letters(random));

            assertThat(Divergences.between(a, b))
                    .extracting(d -> d.place() + " " + d.days() + " " + d.a().sides() + d.b().sides())
                    .isEqualTo(defined(a, b));
        });
    }
}
