package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.campaign.CampId;
import salient.place.PlaceId;
import salient.reading.Rules;
import salient.testkit.Scene;

/** A row of a panel speaks on each of its days, and after them nothing of it stands. */
class PanelTest {
    private static final PlaceId HILL = new PlaceId("hill");

    @Test
    void afterItsLastDayNothingOfARowStands() {
        Scene scene = new Scene().says("5 m state G throughout=9");
        assertThat(scene.on(4)).isEqualTo("unknown");
        assertThat(scene.on(5)).isEqualTo("held:g reported");
        assertThat(scene.on(9)).isEqualTo("held:g reported");
        assertThat(scene.on(10)).isEqualTo("unknown ended");
        assertThat(scene.on(60)).isEqualTo("unknown ended");
    }

    @Test
    void theNextRowTakesOverWhereOneEnds() {
        Scene scene = new Scene().says("5 m state G throughout=9", "10 m state O throughout=12");
        assertThat(scene.on(9)).isEqualTo("held:g reported");
        assertThat(scene.on(10)).isEqualTo("held:o reported");
        assertThat(scene.judgement().history().of(HILL).spans()).hasSize(4);
    }

    @Test
    void nothingInsideARowExpires() {
        Scene vacant = new Scene().says("0 x state G basis=baseline", "5 m state control=vacant throughout=50");
        assertThat(vacant.on(50)).isEqualTo("vacant reported");
        Scene contested = new Scene().says("5 m state G;O control=contested throughout=50");
        assertThat(contested.on(50)).isEqualTo("contested:g;o divided");
    }

    @Test
    void itCountsAsSpokenOfWhileItLasts() {
        var history = new Scene().says("5 m state G throughout=40").judgement().history();
        assertThat(history.fresh(HILL, Scene.day(4))).isFalse();
        assertThat(history.lastClaim(HILL, Scene.day(30))).contains(Scene.day(30));
        assertThat(history.fresh(HILL, Scene.day(47))).isTrue();
        assertThat(history.fresh(HILL, Scene.day(48))).isFalse();
        assertThat(history.lastClaim(HILL, Scene.day(60))).contains(Scene.day(40));
    }

    @Test
    void aRowFromBeforeThePeriodSpeaksFromItsFirstDay() {
        assertThat(new Scene().says("-9 m state G throughout=3").on(0)).isEqualTo("held:g reported");
        Scene over = new Scene().says("-9 m state G throughout=-2 id=row");
        assertThat(over.on(0)).isEqualTo("unknown");
        assertThat(over.verdict("row")).isEqualTo("noted E13");
    }

    @Test
    void whoeverAgreedWithARowStillStandsWhenItHasEnded() {
        Scene scene = new Scene().says("5 m state G throughout=9", "7 i hold G id=seen");
        assertThat(scene.on(10)).isEqualTo("held:g reported");
        assertThat(scene.finding(10).claims()).containsExactly(new ClaimId(Scene.ACCOUNT, "seen"));
    }

    @Test
    void aRowThatEndsLeavesADisputeToTheOthers() {
        Scene scene = new Scene().says("5 g state G throughout=9", "5 o hold O");
        assertThat(scene.on(6)).startsWith("disputed");
        assertThat(scene.on(10)).isEqualTo("held:o reported");
    }

    @Test
    void twoPanelsThatDisagreeAreOneDisputeForAsLongAsBothSpeak() {
        Scene scene = new Scene().says("5 g state G throughout=20", "5 o state O throughout=20");
        assertThat(scene.judgement().history().of(HILL).spans()).hasSize(3);
        assertThat(scene.on(20)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.on(21)).isEqualTo("unknown ended");
    }

    @Test
    void aChangeThatAHeavierSourceTellsStandsOnItsDayAndThePanelSpeaksAgainAfterIt() {
        Scene scene = new Scene().says("5 i state G throughout=20 id=row", "8 m capture O id=taken");
        assertThat(scene.on(8)).startsWith("disputed");
        assertThat(scene.on(9)).isEqualTo("held:g reported");
        assertThat(scene.verdict("row")).isEqualTo("decisive E1");
    }

    @Test
    void theWordOfABelievedCampEndsWithItsRow() {
        Scene scene = new Scene()
                .says("5 g state G throughout=9", "7 m capture O")
                .withRules(r -> ReadingRules.believing(r, "g"));
        assertThat(scene.on(8)).isEqualTo("held:g reported");
        assertThat(scene.on(10)).isEqualTo("held:o reported");
    }

    @Test
    void aCampWhoseRowHasEndedHasNoSayInAConsensus() {
        Scene scene =
                new Scene().says("5 m state G throughout=9", "7 i capture O").withRules(ReadingRules::consensus);
        assertThat(scene.on(8)).startsWith("disputed");
        assertThat(scene.on(10)).isEqualTo("held:o reported");
    }

    /** Random words about one hill, among them rows of panels: each must do what a word on each of its days does. */
    @RepeatedTest(300)
    void aRowDoesWhatAWordOnEachOfItsDaysWouldDo(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String[] sources = {"m", "i", "g", "o", "m2", "o2"};
        String[] kinds = {"capture", "hold", "repel", "withdraw", "attack", "fail", "advance", "shell"};
        List<String> others = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String part = random.nextInt(4) == 0 ? " part=peak" : "";
            others.add(random.nextInt(40) + " " + sources[random.nextInt(6)] + " " + kinds[random.nextInt(8)] + " "
                    + (random.nextBoolean() ? "G" : "O") + part);
        }
        int from = random.nextInt(20);
        int last = from + random.nextInt(20);
        String state = " " + sources[random.nextInt(4)] + " state "
                + List.of("G", "O", "G;O control=contested", "control=vacant").get(random.nextInt(4));
        String[] words =
                IntStream.rangeClosed(from, last).mapToObj(day -> day + state).toArray(String[]::new);
        Scene asRow = new Scene()
                .says("0 x state G basis=baseline", from + state + " throughout=" + last + " id=row")
                .says(others.toArray(String[]::new));
        Scene asWords =
                new Scene().says("0 x state G basis=baseline").says(words).says(others.toArray(String[]::new));

        for (int day = 0; day <= last; day++) {
            assertThat(asRow.on(day))
                    .as("day %d of%s from %d to %d with %s", day, state, from, last, others)
                    .isEqualTo(asWords.on(day));
            assertThat(asRow.judgement().history().lastClaim(HILL, Scene.day(day)))
                    .isEqualTo(asWords.judgement().history().lastClaim(HILL, Scene.day(day)));
        }
        for (int day = last + 1; day <= 60; day++) {
            assertThat(asRow.finding(day).claims()).doesNotContain(new ClaimId(Scene.ACCOUNT, "row"));
        }
    }

    /** Rules in which one camp is believed, or all must agree. */
    static final class ReadingRules {
        static Rules believing(Rules r, String camp) {
            return r.with(Rules.Combination.believing(new CampId(camp), Rules.BelieveUntil.NEXT_WORD));
        }

        static Rules consensus(Rules r) {
            return r.with(Rules.Combination.CONSENSUS);
        }
    }
}
