package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.place.PlaceKind;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.Rules;
import salient.testkit.Scene;
import salient.time.DaySpan;

/** Rule E20: readings by events. */
class EventsCountedTest {
    private static Scene counted(String... lines) {
        return counted(90, lines);
    }

    private static Scene counted(int days, String... lines) {
        return new Scene().says(lines).withRules(r -> r.with(Rules.Combination.counting(days)));
    }

    /** So many times each of {@code lines}. */
    private static String[] events(Object... timesAndLines) {
        List<Object> given = Arrays.asList(timesAndLines);
        return Stream.iterate(0, i -> i < given.size(), i -> i + 2)
                .flatMap(i -> Collections.nCopies((Integer) given.get(i), (String) given.get(i + 1)).stream())
                .toArray(String[]::new);
    }

    private static Reason reason(Scene scene, String id) {
        return scene.judgement()
                .verdictsOn(new ClaimId(Scene.ACCOUNT, id))
                .get(0)
                .reason();
    }

    @Test
    void theSideThatTookThePlaceTwiceAsOftenAsAllOthersHasIt() {
        Scene twice = counted("2 i capture O", "4 i recapture G", "6 i capture O");
        assertThat(twice.on(1)).isEqualTo("held:g presumed");
        assertThat(twice.on(3)).isEqualTo("held:o reported");
        assertThat(twice.on(5)).isEqualTo("contested:g;o fighting");
        assertThat(twice.on(6)).isEqualTo("held:o reported");
        assertThat(twice.verdict("c1")).isEqualTo("decisive E20");
        assertThat(reason(twice, "c3")).isEqualTo(PlainReason.MOST_TAKEOVERS);
    }

    @Test
    void anEventIsCountedForTheDaysThatTheRuleSaysAndWhatStoodGoesOn() {
        Scene scene = counted(10, "2 i capture O", "4 i capture G");
        assertThat(scene.on(11)).isEqualTo("contested:g;o fighting");
        assertThat(scene.on(12)).isEqualTo("held:g reported");
        assertThat(scene.on(60)).isEqualTo("held:g reported");
    }

    @Test
    void tenEventsOfWhichASideDidTwoThirdsSettleAPlaceWithoutATakeover() {
        assertThat(counted(events(6, "2 i shell O", 3, "2 m shell G")).on(2)).isEqualTo("unknown");
        assertThat(counted(events(7, "2 i shell O", 3, "2 m shell G")).on(2)).isEqualTo("held:o reported");
        assertThat(counted(events(6, "2 i shell O", 4, "2 m shell G")).on(2)).isEqualTo("contested:g;o fighting");
        assertThat(counted(events(8, "2 i shell O", 4, "2 m shell G")).on(2)).isEqualTo("held:o reported");
    }

    @Test
    void whatIsSaidToBeSoIsNoEvent() {
        Scene scene =
                counted("0 x state G basis=baseline", "2 m hold O", "3 i capture O id=taken", "3 o deny answers=taken");
        assertThat(scene.on(2)).isEqualTo("held:g presumed");
        assertThat(scene.on(3)).isEqualTo("held:o reported");
        assertThat(scene.verdict("c2")).isEqualTo("noted E20");
        assertThat(reason(scene, "c4")).isEqualTo(PlainReason.TELLS_OF_NO_EVENT);
    }

    @Test
    void aClaimThatIsTakenAwayTellsOfNoEvent() {
        Scene scene = counted("2 o capture O id=taken", "4 m deny answers=taken");
        assertThat(scene.on(5)).isEqualTo("unknown");
        assertThat(scene.verdict("taken")).isEqualTo("overruled E10 by c2");
    }

    @Test
    void copiesOfOneStatementAreOneEvent() {
        Scene scene = counted("2 i capture O origin=x", "2 m capture O origin=x", "3 i capture G");
        assertThat(scene.on(3)).isEqualTo("contested:g;o fighting");
        assertThat(scene.verdict("c2")).isEqualTo("corroborating E12");
    }

    @Test
    void aTakingOfTheEdgeIsAnEventAndNoTakeover() {
        assertThat(counted("2 i capture O part=outskirts").on(2)).isEqualTo("unknown");
        assertThat(counted(events(10, "2 i capture O part=outskirts")).on(2)).isEqualTo("held:o reported");
    }

    @Test
    void fightingInsideIsAnEventOfNoSide() {
        assertThat(counted(events(10, "2 i contest G;O")).on(2)).isEqualTo("contested:g;o fighting");
        assertThat(counted(events(7, "2 i shell O", 3, "2 i contest G;O")).on(2))
                .isEqualTo("held:o reported");
    }

    @Test
    void sidesThatActTogetherHaveThePlaceTogether() {
        assertThat(counted("2 i capture G;O").on(2)).isEqualTo("held:g;o reported");
        assertThat(counted("2 i capture G;O", "3 i capture O", "4 i capture O").on(4))
                .isEqualTo("held:o reported");
    }

    @Test
    void aSentenceAboutAllGainsTellsOfNoEvent() {
        Scene scene = counted("2 i capture O place=mill", "6 g capture G place=valley basis=aggregate id=all")
                .place("valley", PlaceKind.REGION, "")
                .place("mill", PlaceKind.VILLAGE, "valley");
        assertThat(scene.on("mill", 6)).isEqualTo("held:o reported");
        assertThat(scene.verdict("all")).isEqualTo("noted E20");
    }

    @Test
    void whatIsFoundAgainWasFoundWhenItFirstWas() {
        Scene scene = counted("0 x state O basis=baseline", "2 i capture O to=5", "8 i capture O", "20 i capture O");
        assertThat(scene.on(4)).isEqualTo("held:o presumed");
        assertThat(scene.finding(5).changed()).isEqualTo(DaySpan.ofDays(Scene.day(2), Scene.day(5)));
        assertThat(scene.finding(20).changed()).isEqualTo(scene.finding(5).changed());
        Scene lost = counted(10, "2 i capture O", "4 i capture G to=5", "20 i capture G");
        assertThat(lost.finding(12).changed())
                .as("the other side's is counted no more")
                .isEqualTo(DaySpan.ofDay(Scene.day(12)));
    }
}
