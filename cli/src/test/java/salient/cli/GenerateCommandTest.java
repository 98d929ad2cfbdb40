package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.cli.Terminal.Outcome;
import salient.testkit.Repository;

class GenerateCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void anEmptyFolder() {
        terminal = Terminal.in(folder);
    }

    @Test
    void aCampaignIsGeneratedCheckedAndReplayed() {
        Outcome made = terminal.run(
                "generate", "--places", "60", "--days", "30", "--changes", "1", "--accounts", "3", "--to", "war");

        assertThat(made.status()).isZero();
        assertThat(made.err()).isEqualTo("making up 60 places and 30 days\n");
        assertThat(made.out()).isEqualTo("""
                        synthetic: 60 places, 1 January to 30 January 2001, 29 changes of holder, 8 attacks beaten off, 4
                        accounts
                        war
                        """);
        assertThat(terminal.run("check", "--workspace", "war").out()).endsWith("no problems in 18 files\n");
        assertThat(terminal.run("replay", "--all", "--no-maps", "--workspace", "war")
                        .status())
                .isZero();
    }

    @Test
    void theCommandsOfThePageRun() throws IOException {
        String page = Repository.text("docs/synthetic-campaigns.md");
        String block = page.substring(page.indexOf("```sh\n") + 6);
        String[] lines = block.substring(0, block.indexOf("```")).split("\n");

        assertThat(lines).hasSizeGreaterThan(2);
        for (String line : lines) {
            String[] words = line.split(" ");
            assertThat(words[0]).isEqualTo("salient");
            Outcome outcome = terminal.run(Arrays.copyOfRange(words, 1, words.length));
            assertThat(outcome.status()).as("%s: %s", line, outcome.err()).isZero();
        }
        String head = Files.readAllLines(folder.resolve("war/truth/truth.csv")).get(0);
        Stream.of(head.split(",")).forEach(column -> assertThat(page).contains("`" + column + "`"));
        String ways =
                Files.readAllLines(folder.resolve("war/truth/sources.csv")).get(0);
        Stream.of(ways.split(",")).forEach(column -> assertThat(page).contains("`" + column + "`"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --places   | many | --places "many" is no number of places; write a whole number from 20 to 100000
                    --places   | 19   | --places 19 is too few; write a whole number from 20 to 100000
                    --days     | 20001| --days 20001 is too many; write a whole number from 2 to 20000
                    --accounts | 0    | --accounts 0 is too few; write a whole number from 1 to 100
                    --changes  | 30.5 | --changes 30.5 is too many; write a number from 0 to 30.0 for 300 places and 100 days
                    --changes  | -1   | --changes "-1" is no number of changes a day; write a number from 0 to 30.0 for 300 places and 100 days
                    --outline  | 3    | --outline 3 is too few; write a whole number from 12 to 100000
                    --seed     | x    | --seed "x" is no seed; write a whole number of 18 digits at most
                    --regime   | none | --regime "none" is not known; there are usual, one-camp, copiers, blackout
                    --id       | A b  | --id "A b" is no id; write lower-case letters, digits and hyphens, e.g. --id made-up-war
                    """)
    void aWrongOptionIsRefusedInASentence(String option, String value, String message) throws IOException {
        Outcome outcome = terminal.run("generate", option + "=" + value);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo(message + "\nTry 'salient generate --help'.\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("war/data"));

        Outcome outcome = terminal.run("generate", "--to", "war");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).endsWith("""
                        war: error: the folder holds something, and a workspace is written into an empty one alone [unwritable-output]
                            fix: name another folder with --to, or move what stands in the way elsewhere
                        1 error, 0 warnings in 1 of 1 file; nothing was written
                        """);
    }
}
