package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;
import salient.testkit.Repository;
import salient.testkit.ToyWorkspace;

/** {@code salient batch}, on the toy workspace and on the plan of its page. */
class BatchCommandTest {
    private static final String PLAN = """
            title: Toy
            campaigns: { toy: [plain] }
            sweeps:
              - { name: days, options: { dispute_days: [1, 5] } }
              - { name: game, shares: camps }
            """;

    @TempDir
    Path folder;

    private Terminal terminal() {
        ToyWorkspace.in(folder).write("plan.yaml", PLAN);
        return Terminal.in(folder);
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : Terminal.filesIn(root)) {
            files.put(name, Files.readAllBytes(root.resolve(name)));
        }
        return files;
    }

    /** The plan that docs/batch.md shows, over both campaigns that ship. */
    @Test
    void thePlanOfThePageRuns(@TempDir Path results) throws IOException {
        Matcher plan = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Repository.text("docs/batch.md"));
        assertThat(plan.find()).isTrue();
        Path file = results.resolve("plan.yaml");
        Files.writeString(file, plan.group(1));
        String to = results.resolve("out").toString();
        Outcome outcome = Terminal.in(Repository.ROOT).run("batch", file.toString(), "--to", to, "--format", "csv");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("Latakia (Kasab) offensive, 2014\n")
                .contains("Qalamoun, spring 2014\n")
                .contains("- combine, patience of monitor: ranked: ")
                .contains("- contested-or-disputed, who-matters of monitor: camp:")
                .contains("No reading settles: ")
                .contains("Nearest to all others of ");
        assertThat(Terminal.filesIn(results.resolve("out")))
                .contains(
                        "answers/nearest.csv",
                        "answers/options--latakia-2014--monitor--patience.png",
                        "answers/options--qalamoun-2014--monitor--patience.svg",
                        "answers/shares--latakia-2014--monitor--who-matters.png",
                        "control/part-00000.csv.gz",
                        "manifest.json",
                        "plan.yaml",
                        "points.csv",
                        "posterior/part-00000.csv.gz")
                .doesNotContain("failures.csv");
    }

    @Test
    void aPlanThatIsDoneTellsTheSameAgainAndTouchesNothing() throws IOException {
        Terminal terminal = terminal();
        Outcome first = terminal.run("batch", "plan.yaml", "--to", "results", "--jobs", "2");
        assertThat(first.status()).as(first.err()).isZero();
        Map<String, byte[]> before = files(folder.resolve("results"));
        Outcome second = terminal.run("batch", "plan.yaml", "--to", "results");
        assertThat(second.status()).isZero();
        assertThat(second.out().replaceFirst("\\d+ tasks had been done before\\.\n", ""))
                .isEqualTo(first.out())
                .startsWith("Toy: ");
        Map<String, byte[]> after = files(folder.resolve("results"));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(before.get(name)));
    }

    @Test
    void anotherPlanOfTheSameTasksGetsItsOwnAnswersFromThem() throws IOException {
        Terminal terminal = terminal();
        terminal.run("batch", "plan.yaml", "--to", "results");
        ToyWorkspace.in(folder).write("renamed.yaml", PLAN.replace("name: days", "name: patience"));
        Outcome outcome = terminal.run("batch", "renamed.yaml", "--to", "results");
        assertThat(outcome.err()).contains("carrying out 0 tasks\n");
        assertThat(outcome.out()).contains("- dispute_days, patience of plain: ");
        assertThat(Terminal.filesIn(folder.resolve("results/answers")))
                .contains("options--toy--plain--patience.png")
                .doesNotContain("options--toy--plain--days.png");
    }

    @Test
    void theNumberOfJobsChangesNoByte() throws IOException {
        Terminal terminal = terminal();
        terminal.run("batch", "plan.yaml", "--to", "one", "--jobs", "1");
        terminal.run("batch", "plan.yaml", "--to", "three", "--jobs", "3");
        Map<String, byte[]> one = files(folder.resolve("one"));
        Map<String, byte[]> three = files(folder.resolve("three"));
        assertThat(three.keySet()).isEqualTo(one.keySet()).contains("manifest.json");
        three.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(one.get(name)));
    }

    @Test
    void anotherPlanDoesNotGetTheFolder() {
        Terminal terminal = terminal();
        terminal.run("batch", "plan.yaml", "--to", "results");
        ToyWorkspace.in(folder).write("other.yaml", "title: Other\ncampaigns: { toy: [late] }\n");
        Outcome outcome = terminal.run("batch", "other.yaml", "--to", "results");
        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err()).endsWith("""
                        results: error: the results of another plan stand here, or those of this plan on other input [unwritable-output]
                            fix: name another folder with --to, or move results elsewhere
                        1 error, 0 warnings in 1 of 1 file; nothing was carried out
                        """);
    }

    @Test
    void whatIsWrongWithThePlanIsToldAndNothingIsWritten() throws IOException {
        Terminal terminal = terminal();
        ToyWorkspace.in(folder).write("wrong.yaml", "title: Wrong\ncampaigns: { toi: [plain] }\n");
        Outcome outcome = terminal.run("batch", "wrong.yaml", "--to", "results");
        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err()).isEqualTo("""
                        reading
                        wrong.yaml:2:14: error: campaign "toi" is not in data/ [unknown-campaign]
                            fix: did you mean "toy"? otherwise name one of toy in wrong.yaml
                        1 error, 0 warnings in 1 of 1 file; nothing was carried out
                        """);
        assertThat(folder.resolve("results")).doesNotExist();
    }

    @Test
    void aPlanThatIsNotThereIsTold() {
        Outcome outcome = terminal().run("batch", "plam.yaml", "--to", "results");
        assertThat(outcome.err()).contains("plam.yaml: error: the file is not there [missing-file]\n");
        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
    }

    @Test
    void aFormatThatIsNotThereIsToldWithItsCure() {
        Outcome parquet = terminal().run("batch", "plan.yaml", "--to", "results", "--format", "parquet");
        assertThat(parquet.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(parquet.err())
                .isEqualTo("--format \"parquet\" needs the module parquet and DuckDB, 80 MB, which are left out unless"
                        + " somebody asks for them; build Salient with them: SALIENT_GEOPARQUET=1 ./salient batch, or write"
                        + " --format csv\nTry 'salient batch --help'.\n");
        Outcome orc = terminal().run("batch", "plan.yaml", "--to", "results", "--format", "orc");
        assertThat(orc.err())
                .isEqualTo("--format \"orc\" is no format for tables; there is csv\nTry 'salient batch --help'.\n");
        assertThat(List.of(orc.status(), folder.resolve("results").toFile().exists()))
                .isEqualTo(List.of(ExitStatus.USAGE, false));
    }
}
