package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.calibrate.Methods;
import salient.cli.Terminal.Outcome;
import salient.testkit.Repository;
import salient.testkit.ToyWorkspace;

class CalibrateCommandTest {
    private static final int METHODS = Methods.all().size();

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void anEmptyFolder() {
        terminal = Terminal.in(folder);
    }

    @Test
    void methodsAreTriedAndTheirScoresWritten() throws IOException {
        Outcome outcome = terminal.run(
                "calibrate", "--regime", "blackout", "--seeds", "1", "--places", "30", "--days", "30", "--to", "out");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEqualTo("trying forecasters on 5 made-up campaigns\ndrawing\n");
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("blackout: 1 campaign, 30 places, 30 days");
        assertThat(lines.get(1).split(" {2,}"))
                .containsExactly(
                        "",
                        "Brier",
                        "log",
                        "right",
                        "calibration error",
                        "covered 90",
                        "areas 90",
                        "recalibrated Brier");
        assertThat(lines.get(2)).startsWith("  Latest claim  ");
        assertThat(lines.get(METHODS + 3)).isEqualTo("blackout: the days on which nobody reports anything");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("out");
        try (Stream<Path> written = Files.list(folder.resolve("out"))) {
            assertThat(written.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "calibration.csv", "reliability.csv", "reliability.png", "reliability.svg");
        }
        assertThat(Files.readAllLines(folder.resolve("out/calibration.csv"))).hasSize(1 + 2 * METHODS);
    }

    @Test
    void everyColumnIsExplained() throws IOException {
        terminal.run(
                "calibrate", "--regime", "one-camp", "--seeds", "1", "--places", "20", "--days", "20", "--to", "out");
        String page = Repository.text("docs/calibration.md");

        for (String table : List.of("calibration.csv", "reliability.csv")) {
            String head = Files.readAllLines(folder.resolve("out/" + table)).get(0);
            Stream.of(head.split(",")).forEach(column -> assertThat(page).contains("| `" + column + "` |"));
        }
        Methods.all().forEach(method -> assertThat(page).contains("| `" + method.id() + "` |"));
    }

    @Test
    void theCommandsOfThePageCanBeGiven() throws IOException {
        String page = Repository.text("docs/calibration.md");
        String block = page.substring(page.indexOf("```sh\n") + 6);
        String[] lines = block.substring(0, block.indexOf("```")).split("\n");

        assertThat(lines).hasSize(3);
        Surroundings surroundings = new Surroundings(Map.of(), folder, Surroundings.Screen.PIPE, EarlyReading.NONE);
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        for (String line : lines) {
            String[] words = Arrays.copyOfRange(line.split(" "), 1, line.split(" ").length);
            assertThat(CommandLines.of(surroundings, nowhere, nowhere, words)
                            .parseArgs(words)
                            .subcommand()
                            .errors())
                    .isEmpty();
        }
    }

    @Test
    void whatASourceOfARecordSaysIsForetold() throws IOException {
        terminal = Terminal.in(Repository.ROOT);
        Outcome outcome = terminal.run(
                "calibrate",
                "--hold-out",
                "all",
                "--method",
                "vote-14-days",
                "--method",
                "latest-claim",
                "--to",
                folder.resolve("held").toString());

        assertThat(outcome.status()).as(outcome.err()).isZero();
        List<String> rows = Files.readAllLines(folder.resolve("held/hold-out.csv"));
        assertThat(rows.get(0)).isEqualTo("source,method,claims,brier,log_score,accuracy");
        assertThat((rows.size() - 1) % 2).isZero();
        assertThat(rows).anyMatch(row -> row.startsWith("all sources,latest-claim,"));
        assertThat(outcome.out()).contains("all sources: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --seeds=0                  | --seeds 0 is too few; write a whole number from 1 to 100
                    --seeds=x                  | --seeds "x" is no number of campaigns; write a whole number from 1 to 100
                    --places=5001              | --places 5001 is too many; write a whole number from 20 to 5000
                    --days=19                  | --days 19 is too few; write a whole number from 20 to 1000
                    --regime=none              | --regime "none" is not known; there are usual, one-camp, copiers, blackout
                    --method=guess             | No method is called "guess"; there is latest-claim or vote-14-days or dawid-skene-weeks or hmm-per-place or anders-2020 or anders-2020-local or posterior
                    monitor                    | a scenario is heard with --hold-out alone; add --hold-out all, or leave the scenario out
                    --hold-out=all --seeds=2   | --hold-out is about a record, and --seeds, --places, --days and --regime about made-up campaigns; leave out the one or the others
                    """)
    void aWrongOptionIsRefusedInASentence(String options, String message) throws IOException {
        Outcome outcome = terminal.run(Stream.concat(Stream.of("calibrate"), Stream.of(options.split(" ")))
                .toArray(String[]::new));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo(message + "\nTry 'salient calibrate --help'.\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aSourceOfFewClaimsCannotBeHeldOut() {
        ToyWorkspace.in(folder);

        Outcome unknown = terminal.run("calibrate", "--hold-out", "nobody");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("reading\nNo source is called \"nobody\"; ");
        Outcome few = terminal.run("calibrate", "--hold-out", "all");
        assertThat(few.status()).isEqualTo(2);
        assertThat(few.err())
                .contains(
                        "--hold-out all: no source has 10 claims that state control of a place and that no other source"
                                + " tells, in what scenario ");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("out"), "");

        Outcome outcome = terminal.run(
                "calibrate",
                "--regime",
                "one-camp",
                "--seeds",
                "1",
                "--places",
                "20",
                "--days",
                "20",
                "--method",
                "latest-claim",
                "--to",
                "out");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("out: error: the files cannot be written: ")
                .endsWith("nothing was written\n");
    }
}
