package salient.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salient.archive.PastRun;
import salient.archive.PastRunReader;
import salient.control.ControlHistory;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.ScenarioText;
import salient.reading.Verdict;
import salient.testkit.Latakia;
import salient.testkit.Repository;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastReplayTest {
    private CampaignInputs inputs;
    private Replayer replayer;

    @TempDir
    Path runs;

    @BeforeAll
    void readOnce() {
        inputs = Latakia.inputs();
        replayer = new Replayer(inputs);
    }

    Stream<String> scenarios() {
        return inputs.scenarios().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatIsReadBackIsWhatWasWritten(String id) {
        Replay replay = replayer.replay(inputs.scenarios().get(id));
        Path folder = write(replay);
        Problems problems = new Problems();
        PastRun run = new PastRunReader(inputs.dossier(), problems)
                .read(folder, "runs/" + id)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
        Replay past = PastReplay.of(run, "past", inputs, replayer.coverage());

        assertThat(run.scenario()).isEqualTo(replay.judgement().scenario());
        assertThat(past.judgement().scenario().title())
                .isEqualTo(replay.judgement().scenario().title() + " (past)");
        assertThat(past.judgement().verdicts())
                .isEqualTo(replay.judgement().verdicts().stream()
                        .map(PastReplayTest::asInTheTable)
                        .toList());
        ControlHistory before = replay.judgement().history();
        ControlHistory after = past.judgement().history();
        assertThat(after.period()).isEqualTo(before.period());
        assertThat(after.places()).isEqualTo(before.places());
        assertThat(before.places()).allSatisfy(place -> {
            assertThat(after.of(place)).isEqualTo(before.of(place));
            // Not on which day: a claim that was overruled later has a verdict of that later day.
            assertThat(before.period().stream()
                            .filter(day -> after.lastClaim(place, day).isPresent()))
                    .containsExactlyElementsOf(before.period().stream()
                            .filter(day -> before.lastClaim(place, day).isPresent())
                            .toList());
        });
    }

    private Path write(Replay replay) {
        String id = replay.judgement().scenario().id();
        RunFolder folder = RunFolder.of(Repository.workspace(Repository.ROOT), runs, "latakia-2014", id, Golden.TABLES);
        Problems problems = new Problems();
        try (RunDraft draft = folder.begin(problems).orElseThrow()) {
            draft.write(
                    "scenario.yaml",
                    ScenarioText.of(replay.judgement().scenario()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Excerpt excerpt = Excerpt.whole(replay);
            RunTables.write(excerpt, List.of(), Golden.TABLES.extras(), draft);
            Optional<Path> published = draft.publish(Manifest.of(excerpt, Golden.TABLES), problems);
            return published.orElseThrow();
        }
    }

    /** A table holds what became of a claim in the end, and not what had become of it before. */
    private static Verdict asInTheTable(Verdict v) {
        return new Verdict(v.claim(), v.source(), v.place(), v.day(), v.fate());
    }
}
