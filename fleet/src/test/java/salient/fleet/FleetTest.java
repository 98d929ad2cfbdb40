package salient.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.batch.BatchTable;
import salient.batch.Task;
import salient.batch.folder.Failure;
import salient.testkit.Repository;

/** A plan on the threads of one Spark. */
class FleetTest {
    static final String PLAN = """
            title: Two campaigns
            campaigns:
              latakia-2014: [monitor, government]
              qalamoun-2014: [monitor]
            sweeps:
              - name: freshness
                options: { fresh_days: [3, 14] }
              - name: without
                campaigns: [qalamoun-2014]
                leave_out: sources
              - name: histories
                campaigns: [qalamoun-2014]
                scenarios: [monitor]
                members: 20
            """;

    private final SparkSession spark = Sparks.local();

    @TempDir
    private Path folder;

    /** What a run said and how it ended. */
    private record Ended(int status, String out, String err) {}

    private Ended run(String plan, Path to) {
        try {
            Path file = Files.writeString(folder.resolve("plan.yaml"), plan);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status = Fleet.run(
                    spark,
                    new FleetArguments(file, to.toString(), Optional.of(Repository.ROOT)),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            return new Ended(
                    status,
                    out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "."),
                    err.toString(StandardCharsets.UTF_8).replace(folder.toString(), "."));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theTablesAreThoseOfTheThreadsOfOneMachine() throws IOException {
        Path to = folder.resolve("results");
        Ended ended = run(PLAN, to);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();

        Map<BatchTable, List<List<String>>> here = Tables.onThreads(Files.writeString(folder.resolve("p.yaml"), PLAN));
        Map<BatchTable, List<List<String>>> there = Tables.in(to, spark);
        assertThat(here.get(BatchTable.READINGS)).hasSizeGreaterThan(10);
        for (BatchTable table : BatchTable.values()) {
            assertThat(there.get(table)).as(table.name()).isEqualTo(here.get(table));
        }
        assertThat(names(to))
                .containsExactly(
                        "batch.json",
                        "control/part-00000.parquet",
                        "daily/part-00000.parquet",
                        "front/part-00000.parquet",
                        "gains/part-00000.parquet",
                        "posterior/part-00000.parquet",
                        "readings/part-00000.parquet",
                        "scores/part-00000.parquet");
    }

    @Test
    void aJobThatWasKilledGoesOnWhereItWas() throws IOException {
        String plan = "title: T\ncampaigns: { qalamoun-2014: [monitor, strict] }\n";
        Path to = folder.resolve("results");
        assertThat(run(plan, to).out()).startsWith("salient-fleet: 2 tasks, of which 0 had been done before\n");
        assertThat(run(plan, to).out()).startsWith("salient-fleet: 2 tasks, of which 2 had been done before\n");

        Map<BatchTable, List<List<String>>> whole = Tables.in(to, spark);
        Files.delete(to.resolve("gains/part-00000.parquet"));
        Files.createDirectories(to.resolve("unfinished/killed/0/gains"));
        assertThat(run(plan, to).out()).startsWith("salient-fleet: 2 tasks, of which 0 had been done before\n");
        assertThat(Tables.in(to, spark)).isEqualTo(whole);
    }

    @Test
    void aTaskThatFailsSaysWhichAndWhyAndTheOthersFinish() throws IOException {
        Path plan = Files.writeString(
                folder.resolve("plan.yaml"), "title: T\ncampaigns: { qalamoun-2014: [monitor, strict] }\n");
        PlannedTasks planned = Tables.planned(plan);
        Task sound = planned.parts().get(0).get(0);
        Task stale = planned.parts().get(0).get(1);
        Task changed = new Task(stale.campaign(), stale.scenario(), stale.changes(), stale.members(), "0".repeat(64));
        Path to = folder.resolve("results");
        ResultFolder results = Sparks.folder(to, List.of(List.of(sound, changed)), spark);

        List<Failure> failures = Sparks.job(spark, planned, results).run(0, List.of(sound, changed));

        assertThat(failures)
                .containsExactly(new Failure(
                        changed, "qalamoun-2014 is not what it was when the task was made, or Salient is another"));
        assertThat(Tables.in(to, spark).get(BatchTable.READINGS))
                .extracting(row -> row.get(0))
                .containsExactly(sound.id());
        results.finish(failures);
        assertThat(results.missing()).containsExactly(0);
        assertThat(Files.readString(to.resolve("failures.csv")))
                .contains(
                        changed.id() + ",qalamoun-2014," + changed.scenario() + ",,\"qalamoun-2014 is not what it was");
    }

    @Test
    void whatIsWrongWithThePlanIsToldAndNothingIsWritten() {
        Ended ended =
                run("title: T\nmost_tasks: 1\ncampaigns: { qalamoun-2014: [monitor, strickt] }\n", folder.resolve("r"));
        assertThat(ended).isEqualTo(new Ended(1, "", """
                        ./plan.yaml:3:39: error: scenario "strickt" is not one of qalamoun-2014 [unknown-scenario]
                            fix: did you mean "strict"? otherwise name one of consensus, government, known-2014-04-13, monitor, opposition, strict in ./plan.yaml
                        1 error, 0 warnings in 1 of 1 file; nothing was carried out
                        """));
        assertThat(folder.resolve("r")).doesNotExist();
    }

    @Test
    void anotherPlansResultsAreLeftAsTheyAre() throws IOException {
        Path to = folder.resolve("results");
        run("title: T\ncampaigns: { qalamoun-2014: [monitor] }\n", to);
        List<String> before = names(to);
        Ended ended = run("title: T\ncampaigns: { qalamoun-2014: [strict] }\n", to);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err())
                .isEqualTo(
                        "salient-fleet: ./results holds the results of another plan, or of this plan on other input or in"
                                + " another format: name another folder with --to; nothing was carried out\n");
        assertThat(names(to)).isEqualTo(before);
    }

    @Test
    void aFolderThatHoldsSomethingElseIsLeftAsItIs() throws IOException {
        Path to = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(to.resolve("letter.txt"), "Dear all");
        Ended ended = run("title: T\ncampaigns: { qalamoun-2014: [strict] }\n", to);
        assertThat(ended.err())
                .isEqualTo(
                        "salient-fleet: ./letters holds something else, and is not written to: name another folder with"
                                + " --to; nothing was carried out\n");
        assertThat(names(to)).containsExactly("letter.txt");
    }
}
