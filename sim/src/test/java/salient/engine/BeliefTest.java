package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.campaign.CampId;

/** Rule E17: partisan readings. */
class BeliefTest {
    private static Scene believingG(String... lines) {
        return believingG(Rules.BelieveUntil.NEXT_WORD, lines);
    }

    private static Scene believingG(Rules.BelieveUntil until, String... lines) {
        return new Scene()
                .says(lines)
                .withRules(r -> new Rules(
                        r.freshDays(),
                        r.contestedDays(),
                        r.vacantDays(),
                        r.disputeDays(),
                        r.intervalEffect(),
                        r.cutOff(),
                        r.pressureBreaksTies(),
                        r.aggregates(),
                        Optional.of(new CampId("g")),
                        until,
                        r.combine()));
    }

    @Test
    void theFavouredCampsWordStandsUntilItSpeaksAgain() {
        Scene scene = believingG("3 m capture O", "5 g recapture G", "9 m hold O id=m", "12 g withdraw G");
        assertThat(scene.on(4)).isEqualTo("held:o reported");
        assertThat(scene.on(10)).isEqualTo("held:g reported");
        assertThat(scene.on(40)).isEqualTo("vacant reported");
        assertThat(scene.verdict("m")).isEqualTo("overruled E17 by c2");
    }

    @Test
    void beforeItsFirstWordTheOpposingCampIsNotHeardInItsOwnFavour() {
        Scene scene = believingG("3 m hold G", "4 o capture O id=o", "6 i capture O");
        assertThat(scene.on(5)).isEqualTo("held:g reported");
        assertThat(scene.on(6)).isEqualTo("held:o reported");
        assertThat(scene.verdict("o")).isEqualTo("overruled E17");
    }

    @Test
    void aNewerChangeByAnotherSourceEndsItsWordIfThatIsAskedFor() {
        Scene scene = believingG(
                Rules.BelieveUntil.NEWER_CHANGE,
                "3 m capture O",
                "5 g recapture G",
                "9 m capture O id=m",
                "12 g recapture G");
        assertThat(scene.on(8)).isEqualTo("held:g reported");
        assertThat(scene.on(9)).isEqualTo("held:o reported");
        assertThat(scene.verdict("m")).isEqualTo("decisive E2");
        assertThat(scene.on(12)).isEqualTo("held:g reported");
    }

    @Test
    void aWordThatTellsOfNoChangeAndTheOpposingCampsBoastDoNotEndIt() {
        Scene scene = believingG(
                Rules.BelieveUntil.NEWER_CHANGE, "3 m capture O", "5 g recapture G", "9 m hold O", "10 o capture O");
        assertThat(scene.on(20)).isEqualTo("held:g reported");
    }

    @Test
    void withoutTheOptionTheMonitorReadingHolds() {
        assertThat(new Scene().says("3 m capture O", "5 g recapture G").on(5)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void neitherAnUnfitCitationNorAnothersDenialTakesTheFavouredWordAway() {
        Scene scene = believingG(
                "3 g2 dislodge G vs=O", "5 g recapture G fit=mismatch id=a", "6 m deny answers=a", "6 m hold O");
        assertThat(scene.on(4)).isEqualTo("vacant reported");
        assertThat(scene.on(5)).isEqualTo("held:g reported");
        assertThat(scene.on(7)).isEqualTo("held:g reported");
    }
}
