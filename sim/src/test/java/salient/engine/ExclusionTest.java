package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.reading.AdmissionReason;
import salient.reading.Exclusion;
import salient.reading.Exclusion.Kind;
import salient.reading.Outcome;
import salient.reading.Verdict;
import salient.testkit.Scene;

/** What a scenario leaves out: each kind alone changes the outcome. */
class ExclusionTest {
    private static Scene scene(Exclusion... without) {
        return new Scene()
                .says(
                        "0 x state G basis=baseline id=eve account=eve",
                        "3 o capture O id=first",
                        "5 o2 capture G id=conceded account=weblog",
                        "7 i contest G;O id=inside account=weblog")
                .under(s -> s.leavingOut(List.of(without)));
    }

    private static Exclusion out(Kind kind, String id) {
        return new Exclusion(kind, id);
    }

    @Test
    void nothingIsLeftOutUnlessAskedFor() {
        assertThat(scene().on(4)).isEqualTo("held:o reported");
        assertThat(scene().on(6)).isEqualTo("held:g reported");
        assertThat(scene().on(8)).isEqualTo("contested:g;o fighting");
    }

    @Test
    void aSourceIsLeftOutInEveryAccount() {
        Scene scene = scene(out(Kind.SOURCE, "o2"));
        assertThat(scene.on(6)).isEqualTo("held:o reported");
        assertThat(scene.on(8)).isEqualTo("contested:g;o fighting");
    }

    @Test
    void anAccountIsLeftOutWithAllThatItRelays() {
        Scene scene = scene(out(Kind.ACCOUNT, "weblog"));
        assertThat(scene.on(6)).isEqualTo("held:o reported");
        assertThat(scene.on(8)).isEqualTo("held:o reported");
    }

    @Test
    void aCampIsLeftOutWithAllItsSources() {
        Scene scene = scene(out(Kind.CAMP, "o"));
        assertThat(scene.on(4)).isEqualTo("held:g presumed");
        assertThat(scene.on(6)).isEqualTo("held:g presumed");
        assertThat(scene.on(8)).isEqualTo("contested:g;o fighting");
        assertThat(scene(out(Kind.CAMP, "o2")).on(4)).isEqualTo("held:o reported");
    }

    @Test
    void aClaimIsLeftOutByItself() {
        Scene scene = scene(out(Kind.CLAIM, "weblog:conceded"));
        assertThat(scene.on(6)).isEqualTo("held:o reported");
        assertThat(scene.on(8)).isEqualTo("contested:g;o fighting");
    }

    @Test
    void theBaselineIsNoCampsWordAndIsLeftOutAsAnAccount() {
        assertThat(scene(out(Kind.CAMP, "independent")).on(1)).isEqualTo("held:g presumed");
        Scene scene = new Scene()
                .says("0 x state O basis=baseline id=eve account=eve", "5 m hold G")
                .under(s -> s.leavingOut(List.of(out(Kind.ACCOUNT, "eve"))));
        assertThat(scene.on(1)).isEqualTo("unknown");
        assertThat(scene.on(5)).isEqualTo("held:g reported");
    }

    private static Scene hearingOnly(Exclusion... only) {
        return scene().under(s -> s.hearingOnly(List.of(only)));
    }

    @Test
    void whatIsHeardAloneIsHeardWithTheBaselineAndNothingElse() {
        Scene camp = hearingOnly(out(Kind.CAMP, "o"));
        assertThat(camp.on(1)).isEqualTo("held:g presumed");
        assertThat(camp.on(4)).isEqualTo("held:o reported");
        assertThat(camp.on(8)).isEqualTo("held:g reported");
        Scene source = hearingOnly(out(Kind.SOURCE, "o"));
        assertThat(source.on(6)).isEqualTo("held:o reported");
        Scene both = hearingOnly(out(Kind.SOURCE, "o"), out(Kind.CLAIM, "weblog:inside"));
        assertThat(both.on(6)).isEqualTo("held:o reported");
        assertThat(both.on(8)).isEqualTo("contested:g;o fighting");
    }

    @Test
    void whatIsLeftOutIsLeftOutOfWhatIsHeardAloneToo() {
        Scene scene = hearingOnly(out(Kind.CAMP, "o")).under(s -> s.leavingOut(List.of(out(Kind.SOURCE, "o2"))));
        assertThat(scene.on(8)).isEqualTo("held:o reported");
    }

    @Test
    void theVerdictNamesWhatAloneWasHeard() {
        Verdict verdict = hearingOnly(out(Kind.SOURCE, "o"))
                .judgement()
                .verdictsOn(ClaimId.parse("weblog:inside"))
                .get(0);
        assertThat(verdict.outcome()).isEqualTo(Outcome.EXCLUDED);
        assertThat(verdict.reason()).isEqualTo(new AdmissionReason.NotAmong(List.of(out(Kind.SOURCE, "o")), 0));
    }

    @Test
    void theVerdictNamesWhatWasLeftOut() {
        Verdict verdict = scene(out(Kind.ACCOUNT, "weblog"))
                .judgement()
                .verdictsOn(ClaimId.parse("weblog:inside"))
                .get(0);
        assertThat(verdict.outcome()).isEqualTo(Outcome.EXCLUDED);
        assertThat(verdict.reason()).isEqualTo(new AdmissionReason.LeftOut(out(Kind.ACCOUNT, "weblog")));
    }
}
