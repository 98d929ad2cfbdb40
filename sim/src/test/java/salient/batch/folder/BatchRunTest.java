package salient.batch.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.batch.BatchTable;
import salient.batch.Expander;
import salient.batch.PlanReader;
import salient.batch.Task;
import salient.batch.TaskOutcome;
import salient.batch.TaskRunner;
import salient.columns.ColumnFormats;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.testkit.ToyCampaign;
import salient.text.SourceFile;

/** A plan carried out in a folder: in one go, with failures, stopped and taken up again. */
class BatchRunTest {
    private static final TaskRunner RUNNER = new TaskRunner(List.of(ToyCampaign.inputs()));
    private static final List<Task> TASKS = tasks("fresh_days: [2, 3, 4, 5], dispute_days: [1, 2]");

    @TempDir
    Path folder;

    private static List<Task> tasks(String options) {
        String text =
                "title: Toy\ncampaigns: { toy: [plain] }\nsweeps: [ { name: days, options: { " + options + " } } ]\n";
        Problems problems = new Problems();
        return PlanReader.read(SourceFile.of("plan.yaml", text), problems)
                .flatMap(plan -> Expander.expand(plan, List.of(ToyCampaign.inputs()), problems))
                .orElseThrow()
                .tasks();
    }

    /** Files of three tasks each. */
    private static List<List<Task>> parts(List<Task> tasks) {
        return Parts.of(tasks, task -> 600_000);
    }

    private static Optional<BatchFolder> open(Path at, List<Task> tasks, String format, Problems problems) {
        return BatchFolder.open(
                at, "results", parts(tasks), ColumnFormats.find(format).orElseThrow(), problems);
    }

    /** Carries out what is missing at {@code at}; gives what failed. */
    private static List<Failure> carryOut(Path at, Function<Task, TaskOutcome> runner, int jobs) throws IOException {
        try (BatchFolder opened = open(at, TASKS, "csv", new Problems()).orElseThrow()) {
            BatchRun run = new BatchRun(opened, runner, () -> {});
            SortedMap<Integer, List<Task>> missing = run.missing(opened.failed());
            opened.begin();
            List<Failure> failures = run.run(missing, jobs);
            opened.finish(failures, new TreeMap<>());
            return failures;
        }
    }

    private static SortedMap<String, String> files(Path at) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(at)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(
                        at.relativize(file).toString().replace('\\', '/'),
                        salient.digest.Sha256.of(Files.readAllBytes(file)).hex());
            }
        }
        return files;
    }

    @Test
    void tablesAreFilesOfSeveralReadingsEachInTheOrderOfReadings() throws IOException {
        assertThat(carryOut(folder, RUNNER::run, 2)).isEmpty();
        assertThat(files(folder).keySet())
                .contains(
                        "batch.json",
                        "manifest.json",
                        "control/part-00000.csv.gz",
                        "control/part-00001.csv.gz",
                        "control/part-00002.csv.gz",
                        "scores/part-00002.csv.gz")
                .hasSize(2 + 3 * BatchTable.values().length);
        List<String> readings = new ArrayList<>();
        try (BatchFolder opened = open(folder, TASKS, "csv", new Problems()).orElseThrow()) {
            opened.of(BatchTable.READINGS, row -> readings.add(row.get(0)));
        }
        assertThat(readings).isEqualTo(TASKS.stream().map(Task::id).toList()).isSorted();
    }

    @Test
    void theNumberOfThreadsDoesNotShow() throws IOException {
        carryOut(folder.resolve("one"), RUNNER::run, 1);
        carryOut(folder.resolve("four"), RUNNER::run, 4);
        assertThat(files(folder.resolve("four"))).isEqualTo(files(folder.resolve("one")));
    }

    @Test
    void whatIsDoneIsNotDoneAgain() throws IOException {
        carryOut(folder, RUNNER::run, 2);
        SortedMap<String, String> before = files(folder);
        Set<String> run = new ConcurrentSkipListSet<>();
        carryOut(
                folder,
                task -> {
                    run.add(task.id());
                    return RUNNER.run(task);
                },
                2);
        assertThat(run).isEmpty();
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void aPlanThatWasKilledGoesOnWithTheTasksThatWereNotDone() throws IOException {
        Path whole = folder.resolve("whole");
        carryOut(whole, RUNNER::run, 1);
        Path killed = folder.resolve("killed");
        Set<String> run = new ConcurrentSkipListSet<>();
        try (BatchFolder opened = open(killed, TASKS, "csv", new Problems()).orElseThrow()) {
            // As far as it had come: a part that is put together, and two tasks of the next.
            BatchRun begun = new BatchRun(opened, RUNNER::run, () -> {});
            begun.run(new TreeMap<>(begun.missing(Set.of()).headMap(1)), 1);
            opened.outcomes().keep(RUNNER.run(TASKS.get(3)));
            opened.outcomes().keep(RUNNER.run(TASKS.get(4)));
            Files.writeString(killed.resolve("unfinished/" + TASKS.get(5).id().replace('/', '_') + ".rows"), "1 2");
        }
        carryOut(
                killed,
                task -> {
                    run.add(task.id());
                    return RUNNER.run(task);
                },
                2);
        assertThat(run)
                .containsExactlyElementsOf(
                        TASKS.subList(5, TASKS.size()).stream().map(Task::id).toList());
        assertThat(files(killed)).isEqualTo(files(whole));
    }

    @Test
    void aTaskThatFailsSaysWhyTheOthersFinishAndItIsTriedAgain() throws IOException {
        Path whole = folder.resolve("whole");
        carryOut(whole, RUNNER::run, 1);
        Path failing = folder.resolve("failing");
        Task bad = TASKS.get(4);
        List<Failure> failures = carryOut(
                failing,
                task -> {
                    if (task.equals(bad)) {
                        throw new IllegalStateException("the hill is not there");
                    }
                    return RUNNER.run(task);
                },
                2);
        assertThat(failures).containsExactly(new Failure(bad, "IllegalStateException: the hill is not there"));
        assertThat(files(failing)).doesNotContainKey("manifest.json");
        assertThat(Files.readString(failing.resolve("failures.csv")))
                .isEqualTo("reading,campaign,scenario,changes,why\n" + bad.id() + ",toy,plain,"
                        + String.join(";", bad.changes().written())
                        + ",IllegalStateException: the hill is not there\n");
        List<String> readings = new ArrayList<>();
        try (BatchFolder opened = open(failing, TASKS, "csv", new Problems()).orElseThrow()) {
            opened.of(BatchTable.READINGS, row -> readings.add(row.get(0)));
        }
        assertThat(readings).hasSize(TASKS.size() - 1).doesNotContain(bad.id());

        Set<String> run = new ConcurrentSkipListSet<>();
        carryOut(
                failing,
                task -> {
                    run.add(task.id());
                    return RUNNER.run(task);
                },
                2);
        assertThat(run).containsExactly(bad.id());
        assertThat(files(failing)).isEqualTo(files(whole));
    }

    @Test
    void resultsOfAnotherPlanAreLeftAlone() throws IOException {
        carryOut(folder, RUNNER::run, 1);
        SortedMap<String, String> before = files(folder);
        Problems problems = new Problems();
        assertThat(open(folder, tasks("fresh_days: [9]"), "csv", problems)).isEmpty();
        assertThat(ProblemReport.text(problems, "nothing was carried out")).isEqualTo("""
                        results: error: the results of another plan stand here, or those of this plan on other input [unwritable-output]
                            fix: name another folder with --to, or move results elsewhere
                        1 error, 0 warnings in 1 of 1 file; nothing was carried out
                        """);
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void whatIsNoResultIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        Problems problems = new Problems();
        assertThat(open(folder, TASKS, "csv", problems)).isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.what()).isEqualTo("something else stands here, and is not written to"));
        assertThat(files(folder)).containsOnlyKeys("thesis.txt");
    }

    @Test
    void twoDoNotWriteAtOnce() {
        Problems problems = new Problems();
        try (BatchFolder first = open(folder, TASKS, "csv", problems).orElseThrow()) {
            assertThat(open(folder, TASKS, "csv", problems)).isEmpty();
            assertThat(first.path()).isEqualTo(folder);
        }
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.what()).isEqualTo("another process writes the results of this plan here"));
    }
}
