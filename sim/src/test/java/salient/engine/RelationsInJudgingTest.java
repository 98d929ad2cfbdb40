package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.campaign.Relation;
import salient.campaign.Relations.Stated;
import salient.campaign.SidePair;
import salient.testkit.Scene;

/** Whom a side fights is asked of the day of the claim. */
class RelationsInJudgingTest {
    private static Scene opposedFrom(int day) {
        return new Scene()
                .related(new Stated(
                        SidePair.of(Scene.G, Scene.O),
                        Relation.OPPOSED,
                        Optional.of(Scene.day(day)),
                        Optional.empty()));
    }

    @Test
    void aCaptureTellsWhoHadThePlaceOnlyIfTheTwoFoughtThatDay() {
        assertThat(opposedFrom(10).says("12 m capture O").on(1)).isEqualTo("held:g presumed");
        assertThat(opposedFrom(10).says("5 m capture O").on(1)).isEqualTo("unknown");
    }

    @Test
    void fightingNamesTheOpponentOfTheDay() {
        assertThat(opposedFrom(10).says("12 m contest O control=fighting").on(12))
                .isEqualTo("contested:g;o fighting");
        assertThat(opposedFrom(10).says("5 m contest O control=fighting").on(5)).isEqualTo("contested:o fighting");
    }

    @Test
    void aCampConcedesALossOnlyToASideThatItsOwnFights() {
        String[] claims = {"5 g capture O id=own", "5 m hold G id=monitor"};
        assertThat(opposedFrom(1).says(claims).on(5)).isEqualTo("held:o reported");
        assertThat(opposedFrom(10).says(claims).on(5)).isEqualTo("held:g reported");
    }
}
