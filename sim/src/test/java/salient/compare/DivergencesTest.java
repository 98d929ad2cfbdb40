package salient.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.compare.Divergence.Nature;
import salient.control.ControlHistory;

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
    void placesAreRankedByDaysOnWhichBothKnowAndPart() {
        Compared compared = Compared.of(Readings.compare(
                Readings.history("hill RRBBBB", "ridge RRBBRR", "town RRRRRR", "wood R---RR"),
                Readings.history("hill RRRRRB", "ridge RRRRRR", "town RRRRRR", "wood RRRRRR")));
        assertThat(compared.disputes())
                .extracting(d -> d.place() + " " + d.days(Nature.FACT) + " " + d.days(Nature.TIMING))
                .containsExactly("hill 0 3", "ridge 2 0");
        assertThat(compared.worstDay()).contains(Readings.FIRST.plusDays(2));
    }
}
