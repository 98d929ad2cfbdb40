package salient.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.ScenarioText;
import salient.read.Variation;
import salient.reading.Scenario;
import salient.testkit.ToyCampaign;
import salient.time.DaySpan;

/** Whole runs of the toy campaign, kept under {@code src/test/resources/golden}. */
class GoldenRunTest {
    @TempDir
    Path runs;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "late"})
    void aRunIsTheOneThatIsKept(String scenario) throws IOException {
        Replay replay = ToyCampaign.replay(scenario);
        RunOptions options = new RunOptions(Optional.empty(), Set.of(RunOptions.Extra.DAILY_CONTROL));

        Golden.check("toy-" + scenario, write(Excerpt.whole(replay), options));
    }

    @Test
    void anExcerptIsTheOneThatIsKept() throws IOException {
        Excerpt excerpt = new Excerpt(
                ToyCampaign.replay("plain"),
                DaySpan.ofDays(LocalDate.parse("2020-05-04"), LocalDate.parse("2020-05-11")));
        RunOptions options = new RunOptions(Optional.of(excerpt.days()), Set.of());

        Golden.check("toy-plain-excerpt", write(excerpt, options));
    }

    @Test
    void aVariantIsTheOneThatIsKept() throws IOException {
        CampaignInputs inputs = ToyCampaign.inputs();
        Variation variation = Variation.read(
                List.of("fresh_days=3", "cut_off=keep"),
                List.of("source:observer", "claim:gazette:hill-captured"),
                new Problems());
        Scenario plain = inputs.scenarios().get("plain");
        Replay replay = new Replayer(inputs).replay(variation.of(plain, inputs.dossier()));
        RunOptions options = new RunOptions(Optional.empty(), variation.telling(), Set.of());

        Golden.check("toy-plain-variant", write(Excerpt.whole(replay), options));
    }

    @Test
    void whatEachSourceMovesIsWhatIsKept() throws IOException {
        Replay replay = ToyCampaign.replay("plain");
        RunFolder folder = RunFolder.ofSensitivity(ToyCampaign.workspace(), runs, "toy", "plain", Golden.TABLES);
        Problems problems = new Problems();
        try (RunDraft draft = folder.begin(problems).orElseThrow()) {
            SensitivityTables.write(SensitivityRun.of(replay), draft);
            DerivedManifest manifest = DerivedManifest.ofSensitivity(
                    "toy", "plain", Golden.TABLES, replay.inputs().files());

            Golden.check(
                    "toy-plain-sensitivity", draft.publish(manifest, problems).orElseThrow());
        }
    }

    @Test
    void theSameScenarioGivesTheSameBytes() throws IOException {
        Path first = write(Excerpt.whole(ToyCampaign.replay("plain")), Golden.TABLES);
        List<String> files = Golden.files(first);
        byte[] manifest = java.nio.file.Files.readAllBytes(first.resolve("manifest.json"));
        Path second = write(Excerpt.whole(ToyCampaign.replay("plain")), Golden.TABLES);

        assertThat(Golden.files(second)).isEqualTo(files);
        assertThat(second.resolve("manifest.json")).hasBinaryContent(manifest);
    }

    private Path write(Excerpt excerpt, RunOptions options) {
        Problems problems = new Problems();
        String scenario = excerpt.replay().judgement().scenario().id();
        RunFolder folder = RunFolder.of(ToyCampaign.workspace(), runs, "toy", scenario, options);
        try (RunDraft draft = folder.begin(problems).orElseThrow()) {
            draft.write(
                    "scenario.yaml",
                    ScenarioText.of(excerpt.replay().judgement().scenario()).getBytes(StandardCharsets.UTF_8));
            RunTables.write(excerpt, List.of(), options.extras(), draft);
            return draft.publish(Manifest.of(excerpt, options), problems).orElseThrow();
        }
    }
}
