package salient.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salient.testkit.Repository;
import salient.testkit.ToyCampaign;

/** {@code docs/run-format.md} says what is written, and its examples are true. */
class RunFormatDocTest {
    private static final Path PAGE = Repository.ROOT.resolve("docs/run-format.md");
    private static final Path GOLDEN = Repository.RESOURCES.resolve("golden/toy-plain");

    static Stream<RunTable> tables() {
        return RunTables.of(
                Excerpt.whole(ToyCampaign.replay("plain")), List.of(), Set.of(RunOptions.Extra.DAILY_CONTROL))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void thePageListsTheColumnsThatAreWritten(RunTable table) throws IOException {
        List<String> listed = new ArrayList<>();
        Matcher row = Pattern.compile("(?m)^\\| `([a-z0-9_]+)` \\|").matcher(section(table.file()));
        while (row.find()) {
            listed.add(row.group(1));
        }
        assertThat(listed).as(PAGE + ", section " + table.file()).isEqualTo(table.columns());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theExamplesAreLinesOfARun(RunTable table) throws IOException {
        Matcher block = Pattern.compile("(?s)```csv\n(.*?)```").matcher(section(table.file()));
        while (block.find()) {
            assertThat(Files.readAllLines(GOLDEN.resolve(table.file())))
                    .as("example of " + table.file())
                    .containsSubsequence(block.group(1).lines().toList());
        }
    }

    @Test
    void thePageHasNoTableThatIsNotWritten() throws IOException {
        Matcher heading = Pattern.compile("(?m)^### `([a-z_]+\\.csv)`").matcher(Files.readString(PAGE));
        List<String> headings = new ArrayList<>();
        while (heading.find()) {
            headings.add(heading.group(1));
        }
        assertThat(headings)
                .containsExactlyInAnyOrderElementsOf(
                        tables().map(RunTable::file).toList());
    }

    private static String section(String file) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("\n### `" + file + "`");
        assertThat(from).as("a section on " + file).isNotNegative();
        int until = page.indexOf("\n##", from + 4);
        return page.substring(from, until < 0 ? page.length() : until);
    }
}
