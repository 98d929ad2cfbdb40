package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.reading.Rules.IntervalEffect;
import salient.testkit.Scene;

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
        Scene first = new Scene().says("3 m capture O to=6").withRules(r -> r.with(IntervalEffect.FIRST));
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
                .under(s -> s.admitting(s.admissible().knownOn(Scene.day(10))));
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

    @Test
    void theActIsCitedAndTheSameSourcesRestatementOfItCorroborates() {
        Scene after = new Scene().says("3 m capture O id=act", "3 m hold O id=said");
        assertThat(after.finding(3).claims()).extracting(c -> c.local()).containsExactly("act");
        assertThat(after.verdict("act")).isEqualTo("decisive E2");
        assertThat(after.verdict("said")).isEqualTo("corroborating E13");
        Scene before = new Scene().says("3 m hold O id=said", "3 m capture O id=act");
        assertThat(before.finding(3).claims()).extracting(c -> c.local()).containsExactly("act");
        Scene twice = new Scene().says("3 m capture O id=act", "3 m capture O id=said");
        assertThat(twice.finding(3).claims()).extracting(c -> c.local()).containsExactly("act");
    }

    @Test
    void anOutrightRestatementIsCitedBeforeAnActThatIsOnlyImplied() {
        Scene scene = new Scene().says("3 m capture O basis=implied id=act", "3 m hold O id=said");
        assertThat(scene.on(3)).isEqualTo("held:o reported");
        assertThat(scene.verdict("act")).isEqualTo("corroborating E13");
    }

    @Test
    void aRestatementThatFollowsAnothersContraryWordIsANewWord() {
        Scene scene = new Scene()
                .says("3 i capture O time=08:00", "3 g recapture G time=12:00", "3 i hold O time=16:00 id=again");
        assertThat(scene.on(3)).isEqualTo("held:o reported");
        assertThat(scene.finding(3).claims()).extracting(c -> c.local()).containsExactly("again");
    }

    @Test
    void aRestatementIsNoNewWordIfNothingContraryWasSaidBetween() {
        for (String other : List.of(
                "3 g recapture G time=06:00", // before both
                "3 g recapture G time=18:00", // after both
                "3 g recapture G", // at no stated time
                "3 g withdraw G", // says nothing of when, and nothing contrary
                "3 g hold O time=12:00", // agrees
                "3 i shell G time=12:00")) { // the same source, on another matter
            Scene scene = new Scene().says("3 i capture O time=08:00 id=act", other, "3 i hold O time=16:00 id=again");
            assertThat(scene.verdict("again")).as(other).isEqualTo("corroborating E13");
        }
    }

    @Test
    void whatIsDatedInsideAnIntervalBeatsItsSummary() {
        Scene scene = new Scene().says("2 i hold G", "8 g repel G id=dated", "5 i2 capture O to=12 id=sum");
        assertThat(scene.on(12)).isEqualTo("held:g reported");
        assertThat(scene.verdict("sum")).isEqualTo("overruled E13 by dated");
        Scene agreed = new Scene().says("2 i hold G id=first", "8 i hold G id=dated", "5 m capture O to=12 id=sum");
        assertThat(agreed.on(12)).isEqualTo("held:g reported");
        assertThat(agreed.verdict("sum")).isEqualTo("overruled E13 by dated");
    }

    @Test
    void aSummaryIsHeardWhereNothingThatStandsIsDatedInsideIt() {
        assertThat(new Scene().says("4 i hold G", "5 i2 capture O to=12").on(12))
                .isEqualTo("held:o reported");
        assertThat(new Scene().says("5 i hold G", "5 i2 capture O to=12").on(12))
                .as("the first day of an interval is the last on which the contrary may have been so")
                .isEqualTo("held:o reported");
        assertThat(new Scene().says("7 i hold G to=13", "5 i2 capture O to=12").on(12))
                .as("an interval that ends later is not inside")
                .isEqualTo("held:o reported");
    }

    @Test
    void aSummaryDoesNotEndADisputeThatIsDatedInsideIt() {
        Scene scene = new Scene().says("2 i hold G", "8 m hold G", "8 i capture O", "5 i2 capture O to=12 id=sum");
        assertThat(scene.on(12)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void aSummaryLosesToADatedWordOfItsLastDay() {
        Scene others = new Scene().says("5 m capture O to=12 id=sum", "12 g hold G id=dated");
        assertThat(others.on(12)).isEqualTo("held:g reported");
        assertThat(others.verdict("sum")).isEqualTo("overruled E13 by dated");
        Scene own = new Scene().says("12 i hold G id=dated", "5 i capture O to=12 id=sum");
        assertThat(own.on(12)).isEqualTo("held:g reported");
        assertThat(own.verdict("sum")).isEqualTo("superseded E13 by dated");
        Scene after = new Scene().says("12 i hold G id=dated", "5 i capture O to=12 id=sum after=dated");
        assertThat(after.on(12)).isEqualTo("held:o reported");
    }

    @Test
    void aSummaryLosesToACorePartThatIsDatedInsideIt() {
        Scene scene = new Scene().says("2 i hold G", "8 m capture O part=centre", "5 i2 hold G to=12 id=sum");
        assertThat(scene.on(12)).isEqualTo("contested:g;o divided");
    }
}
