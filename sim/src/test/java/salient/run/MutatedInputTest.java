package salient.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.reading.Scenario;
import salient.testkit.ToyCampaign;
import salient.workspace.Workspace;

/** Inputs that are spoilt at random are read and replayed, or refused with problems; nothing worse comes of them. */
@Timeout(600)
class MutatedInputTest {
    /** How many of each kind; more can be asked for with {@code -Dsalient.mutations}. */
    private static final int TIMES = Integer.getInteger("salient.mutations", 300);

    @TempDir
    Path folder;

    private static List<Path> files(Path in) throws IOException {
        try (Stream<Path> walked = Files.walk(in)) {
            return walked.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path copy() throws IOException {
        Path from = ToyCampaign.ROOT;
        for (Path file : files(from)) {
            Path to = folder.resolve("toy").resolve(from.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        return folder.resolve("toy");
    }

    @Test
    void spoiltCampaignsAreReplayedOrRefused() throws IOException {
        Path root = copy();
        List<Path> files = files(root);
        int refused = 0;
        for (int seed = 0; seed < TIMES; seed++) {
            Mutation mutation = new Mutation(seed);
            Path file = files.get(mutation.below(files.size()));
            String text = Files.readString(file);
            Files.write(file, mutation.of(text).getBytes(StandardCharsets.UTF_8));
            try {
                refused += isRefused(root) ? 1 : 0;
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + " in " + root.relativize(file), e);
            }
            Files.writeString(file, text);
        }
        assertThat(refused).isBetween(TIMES / 10, TIMES - 1);
    }

    private static void write(Excerpt excerpt, Workspace workspace) {
        Problems problems = new Problems();
        String scenario = excerpt.replay().judgement().scenario().id();
        RunFolder to = RunFolder.of(workspace, workspace.runs(), "toy", scenario, Golden.TABLES);
        try (RunDraft draft = to.begin(problems).orElseThrow()) {
            RunTables.write(excerpt, List.of(), Golden.TABLES.extras(), draft);
            assertThat(draft.publish(Manifest.of(excerpt, Golden.TABLES), problems))
                    .isPresent();
        }
    }

    private static boolean isRefused(Path root) throws IOException {
        Problems problems = new Problems();
        Optional<Workspace> workspace = Workspace.at(root, problems);
        Optional<CampaignInputs> inputs = workspace.flatMap(found -> CampaignReader.read(found, "toy", problems));
        assertThat(inputs.isEmpty()).as(ProblemReport.text(problems, "")).isEqualTo(problems.hasErrors());
        if (inputs.isPresent()) {
            Replayer replayer = new Replayer(inputs.get());
            for (Scenario scenario : inputs.get().scenarios().values()) {
                write(Excerpt.whole(replayer.replay(scenario)), workspace.get());
            }
        }
        return inputs.isEmpty();
    }

    @Test
    void spoiltRunsAreReadOrRefused() throws IOException {
        CampaignInputs inputs = ToyCampaign.inputs();
        KeptRun run = KeptRun.in(folder.resolve("plain"));
        List<Path> files = files(folder.resolve("plain"));
        for (int seed = 0; seed < TIMES; seed++) {
            Mutation mutation = new Mutation(seed);
            Path file = files.get(mutation.below(files.size()));
            byte[] manifest = Files.readAllBytes(run.path("manifest.json"));
            String text = Files.readString(file);
            Files.write(file, mutation.of(text).getBytes(StandardCharsets.UTF_8));
            if (!file.endsWith("manifest.json")) {
                run.seal();
            }
            try {
                Problems problems = new Problems();
                run.read(inputs, problems)
                        .ifPresent(read -> new PastRuns(inputs, problems)
                                .checkFigures(
                                        read, PastReplay.of(read, "past", inputs, new Replayer(inputs).coverage())));
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + " in " + file.getFileName(), e);
            }
            Files.writeString(file, text);
            Files.write(run.path("manifest.json"), manifest);
        }
    }
}
