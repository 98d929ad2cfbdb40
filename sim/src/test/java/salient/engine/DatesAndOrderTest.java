package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.engine.Rules.IntervalEffect;

/** Rules E13 and E16: order within a day, intervals, and what was known when. */
class DatesAndOrderTest {
    @Test
    void theLastWordOfASourceOnADayStands() {
        Scene scene = new Scene().says("3 x capture O id=a", "3 x recapture G id=b");
        assertThat(scene.on(3)).isEqualTo("held:g reported");
        assertThat(scene.verdict("a")).isEqualTo("superseded E13 by b");
    }

    @Test
    void statedOrderComesBeforeTheOrderOfRows() {
        assertThat(new Scene()
                        .says("3 x recapture G id=b after=a", "3 x capture O id=a")
                        .on(3))
                .isEqualTo("held:g reported");
    }

    @Test
    void statedTimesComeBeforeTheOrderOfRows() {
        assertThat(new Scene()
                        .says("3 x recapture G time=15:00", "3 x capture O time=09:00")
                        .on(3))
                .isEqualTo("held:g reported");
    }

    @Test
    void aWordThatFollowsAnothersIsHeardAfterIt() {
        Scene scene = new Scene().says("3 i capture O id=a", "3 g recapture G after=a");
        assertThat(scene.on(3)).isEqualTo("held:g reported");
    }

    @Test
    void anOutrightWordStandsAgainstALaterImpliedOneOfTheSameSourceAndDay() {
        Scene scene = new Scene().says("3 x dislodge G id=a", "3 x hold O basis=implied id=b");
        assertThat(scene.on(3)).isEqualTo("vacant reported");
        assertThat(scene.verdict("b")).isEqualTo("superseded E13 by a");
    }

    @Test
    void anImpliedWordThatIsSaidToFollowStandsAfterTheOutrightOne() {
        assertThat(new Scene()
                        .says("3 x contest G;O id=a", "3 x capture O basis=implied after=a")
                        .on(3))
                .isEqualTo("held:o implied");
    }

    @Test
    void anIntervalTakesEffectOnItsLastDayOrWhereTheOptionSaysSoOnItsFirst() {
        assertThat(new Scene().says("3 m capture O to=6").on(5)).isEqualTo("held:g presumed");
        assertThat(new Scene().says("3 m capture O to=6").on(6)).isEqualTo("held:o reported");
        Scene first = new Scene()
                .says("3 m capture O to=6")
                .withRules(r -> new Rules(
                        r.freshDays(),
                        r.contestedDays(),
                        r.vacantDays(),
                        r.disputeDays(),
                        IntervalEffect.FIRST,
                        r.cutOff(),
                        r.pressureBreaksTies(),
                        r.aggregates(),
                        r.believe(),
                        r.believeUntil(),
                        r.combine()));
        assertThat(first.on(3)).isEqualTo("held:o reported");
    }

    @Test
    void aFindingCarriesTheDaysWithinWhichItMayHaveChanged() {
        assertThat(new Scene().says("3 m capture O to=6").finding(6).changed().toString())
                .isEqualTo("2014-03-03..2014-03-06");
    }

    @Test
    void claimsReportedLaterAreNotKnownYet() {
        Scene scene = new Scene()
                .says(
                        "3 m capture O reported=3",
                        "5 m recapture G reported=20 id=late",
                        "0 x state O basis=baseline reported=50")
                .under(s -> new Scenario(
                        s.id(),
                        s.title(),
                        s.description(),
                        s.accounts(),
                        s.reliability(),
                        s.credibility(),
                        s.without(),
                        Optional.of(Scene.day(10)),
                        s.rules()));
        assertThat(scene.on(6)).isEqualTo("held:o reported");
        assertThat(scene.on(1)).isEqualTo("held:o presumed");
        assertThat(scene.verdict("late")).isEqualTo("excluded E16");
    }

    @Test
    void theOrderInWhichUnrelatedClaimsAreListedDoesNotMatter() {
        assertThat(new Scene().says("3 m capture O", "5 g hold G", "7 i hold O").on(8))
                .isEqualTo(new Scene()
                        .says("7 i hold O", "3 m capture O", "5 g hold G")
                        .on(8));
    }
}
