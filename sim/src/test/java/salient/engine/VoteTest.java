package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.place.PlaceKind;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.Rules;
import salient.reading.Verdict;
import salient.testkit.Repository;
import salient.testkit.Scene;
import salient.time.DaySpan;

/** Rule E19: readings by vote. */
class VoteTest {
    private static Scene vote(String... lines) {
        return new Scene().says(lines).withRules(r -> r.with(Rules.Combination.voting(Optional.empty())));
    }

    private static Scene brokenBy(String source, String... lines) {
        return new Scene()
                .says(lines)
                .withRules(r -> r.with(Rules.Combination.voting(Optional.of(new SourceId(source)))));
    }

    private static Verdict verdict(Scene scene, String id) {
        return scene.judgement().verdictsOn(new ClaimId(Scene.ACCOUNT, id)).get(0);
    }

    private static Reason reason(Scene scene, String id) {
        return verdict(scene, id).reason();
    }

    /** The table of docs/scenarios.md, day by day. */
    @Test
    void theVoteThatIsReadByHandComesOutAsTheDocumentationHasIt() {
        List<String> lines = new ArrayList<>();
        List<String> withTieBreak = new ArrayList<>();
        List<String> without = new ArrayList<>();
        String table = Repository.text("docs/scenarios.md")
                .split("## A vote, read by hand")[1]
                .split("\n## ")[0];
        Map<String, String> found = Map.of(
                "opposition", "held:o reported",
                "government", "held:g reported",
                "contested", "contested:g;o divided",
                "disputed", "disputed:g;o dispute",
                "unknown", "unknown ended");
        for (String row :
                table.lines().filter(line -> line.matches("\\| \\d.*")).toList()) {
            String[] cells = Arrays.stream(row.split("\\|")).map(String::strip).toArray(String[]::new);
            String[] days = cells[1].split(" to ");
            String[] sources = {"m", "i", "g"};
            for (int i = 0; i < sources.length; i++) {
                String said = cells[2 + i];
                String stated = Map.of(
                                "opposition",
                                "O",
                                "government",
                                "G",
                                "contested",
                                "G;O control=contested",
                                "silent",
                                "")
                        .get(said);
                if (!said.equals("silent")) {
                    lines.add(days[0] + " " + sources[i] + " state " + stated + " throughout=" + days[1]);
                }
            }
            for (int day = Integer.parseInt(days[0]); day <= Integer.parseInt(days[1]); day++) {
                withTieBreak.add(day + " " + found.get(cells[5]));
                boolean even = cells[6].contains("breaks the tie");
                without.add(day + " " + (even ? "disputed:g;o dispute" : found.get(cells[5])));
            }
        }
        assertThat(withTieBreak).hasSize(13);
        assertThat(days(brokenBy("g", lines.toArray(String[]::new)))).isEqualTo(withTieBreak);
        assertThat(days(vote(lines.toArray(String[]::new)))).isEqualTo(without);
        Scene scene = brokenBy("g", lines.toArray(String[]::new));
        assertThat(scene.verdict("c1")).isEqualTo("decisive E19");
        assertThat(scene.verdict("c2")).isEqualTo("decisive E19");
        assertThat(scene.verdict("c3")).isEqualTo("overruled E19 by c1");
    }

    private static List<String> days(Scene scene) {
        List<String> days = new ArrayList<>();
        for (int day = 1; day <= 13; day++) {
            days.add(day + " " + scene.on(day));
        }
        return days;
    }

    @Test
    void everySourceHasOneVoteWhateverItsWeight() {
        assertThat(vote("3 o hold O", "3 o2 hold O", "3 m hold G").on(4)).isEqualTo("held:o reported");
        assertThat(vote("3 o hold O", "4 o capture O", "3 m hold G").on(4)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void theLatestWordOfASourceIsItsVote() {
        Scene scene = vote("3 o hold O", "3 i hold O", "3 m hold G", "9 i capture G id=turned");
        assertThat(scene.on(8)).isEqualTo("held:o reported");
        assertThat(scene.on(9)).isEqualTo("held:g reported");
        assertThat(reason(scene, "turned")).isEqualTo(PlainReason.GOES_WITH_THE_VOTE);
        assertThat(scene.finding(9).changed()).isEqualTo(DaySpan.ofDay(Scene.day(9)));
    }

    @Test
    void aVoteThatIsLostFirstAndWonLaterIsToldWithBoth() {
        Scene scene = vote("3 m hold O id=a", "3 i hold G id=b", "3 i2 hold G id=c", "9 i capture O", "9 i2 capture O");
        assertThat(verdict(scene, "a").asOf(Scene.day(8)).reason()).isEqualTo(PlainReason.OUTVOTED);
        assertThat(verdict(scene, "a").reason()).isEqualTo(PlainReason.GOES_WITH_THE_VOTE);
        assertThat(verdict(scene, "a").since()).isEqualTo(Scene.day(9));
        assertThat(scene.verdict("b")).isEqualTo("decisive E19");
    }

    @Test
    void moreThanHalfIsNotNeeded() {
        Scene scene = vote("3 o hold O", "3 o2 hold O", "3 m hold G", "3 i state control=vacant", "3 i2 contest G;O");
        assertThat(scene.on(3)).isEqualTo("held:o reported");
    }

    @Test
    void fightingIsOneAnswerWhicheverSidesFight() {
        Scene scene = vote("3 m state G;O control=contested", "3 i state G control=contested", "3 o hold O");
        assertThat(scene.on(3)).isEqualTo("contested:g;o divided");
    }

    @Test
    void aTieBreakThatGivesNoneOfTheEvenAnswersDecidesNothing() {
        String[] even = {"3 o hold O", "3 o2 hold O", "3 m hold G", "3 m2 hold G", "3 i state control=vacant"};
        assertThat(brokenBy("i", even).on(3)).isEqualTo("disputed:g;o dispute");
        assertThat(brokenBy("x", even).on(3)).isEqualTo("disputed:g;o dispute");
        assertThat(brokenBy("m2", even).on(3)).isEqualTo("held:g reported");
        assertThat(reason(brokenBy("m2", even), "c1")).isEqualTo(PlainReason.TIE_BREAK_GOES_AGAINST_IT);
        assertThat(reason(brokenBy("m2", even), "c5")).isEqualTo(PlainReason.OUTVOTED);
    }

    @Test
    void aDisputeGoesOnWhoeverJoinsIt() {
        Scene scene = vote("3 o hold O", "3 m hold G", "9 o2 hold O", "9 m2 hold G");
        assertThat(scene.finding(9).changed()).isEqualTo(DaySpan.ofDay(Scene.day(3)));
        assertThat(scene.finding(9).claims()).hasSize(4);
    }

    @Test
    void whoSaysThatNothingIsKnownCastsNoVoteBesideOthers() {
        assertThat(vote("3 o state control=unknown", "3 o2 state control=unknown", "3 m hold G")
                        .on(3))
                .isEqualTo("held:g reported");
        assertThat(vote("3 o state control=unknown").on(3)).isEqualTo("unknown reported");
    }

    @Test
    void aDenialIsNoVoteAndTakesNothingAway() {
        Scene scene = vote("3 o hold O id=a", "5 o2 deny answers=a id=d", "6 m deny answers=a");
        assertThat(scene.on(9)).isEqualTo("held:o reported");
        assertThat(scene.verdict("d")).isEqualTo("noted E19");
        assertThat(vote("3 o hold O id=a", "5 o retract answers=a").on(4)).isEqualTo("unknown");
    }

    @Test
    void aPlaceOfWhichNobodySpeaksKeepsItsBaseline() {
        Scene scene = vote("0 x state G basis=baseline", "5 o capture O", "8 m2 hold G");
        assertThat(scene.on(4)).isEqualTo("held:g presumed");
        assertThat(scene.on(5)).isEqualTo("held:o reported");
        assertThat(vote("0 x state G basis=baseline", "4 m never-held G to=20").on(5))
                .isEqualTo("unknown reported");
    }

    @Test
    void aSentenceAboutAllGainsIsTheVoteOfItsSource() {
        String[] lines = {
            "0 x state G basis=baseline",
            "5 o capture O",
            "6 m capture O",
            "10 g recapture G vs=O to=30 basis=aggregate place=land id=all"
        };
        Scene scene = vote(lines).place("land", PlaceKind.REGION, "").place("hill", PlaceKind.HILLTOP, "land");
        assertThat(scene.on(30)).isEqualTo("held:o reported");
        Scene alone = vote(lines[0], lines[1], lines[3])
                .place("land", PlaceKind.REGION, "")
                .place("hill", PlaceKind.HILLTOP, "land");
        assertThat(alone.on(29)).isEqualTo("held:o reported");
        assertThat(alone.on(30)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void aWordThatItsSourceGaveUpTheSameDayCastsNoVote() {
        Scene scene = vote("2 o hold G id=a", "2 g hold G id=b", "2 g advance G");
        assertThat(scene.verdict("b")).isEqualTo("noted E19");
        assertThat(scene.finding(3).claims()).containsExactly(new ClaimId(Scene.ACCOUNT, "a"));
    }

    @Test
    void everyClaimGetsOneVerdict() {
        Scene scene = vote("3 m capture O id=a", "5 g recapture G id=b", "6 m deny answers=b id=c", "7 x shell G");
        assertThat(scene.judgement().verdicts()).hasSize(4);
    }

    @Test
    void whatTheVoteFindsAgainWasFoundWhenItFirstWas() {
        Scene scene = vote("0 x state O basis=baseline", "2 i capture O to=5", "8 m hold O");
        assertThat(scene.finding(5).changed()).isEqualTo(DaySpan.ofDays(Scene.day(2), Scene.day(5)));
        assertThat(scene.finding(8).changed()).isEqualTo(scene.finding(5).changed());
        Scene turned = vote("2 i capture O", "4 m hold G", "6 i2 hold G to=9");
        assertThat(turned.finding(9).changed()).isEqualTo(DaySpan.ofDays(Scene.day(6), Scene.day(9)));
    }
}
