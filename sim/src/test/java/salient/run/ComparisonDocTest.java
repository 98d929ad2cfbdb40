package salient.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salient.testkit.Repository;
import salient.testkit.ToyCampaign;

/** {@code docs/comparison.md} lists the columns that are written. */
class ComparisonDocTest {
    static Stream<RunTable> tables() {
        ReplayPair pair = ReplayPair.of(ToyCampaign.replay("plain"), ToyCampaign.replay("late"));
        List<RunTable> tables = new ArrayList<>(ComparisonTables.of(pair));
        tables.add(new MatrixTable(List.of(pair)));
        return tables.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void thePageListsTheColumnsThatAreWritten(RunTable table) throws IOException {
        String page = Files.readString(Repository.ROOT.resolve("docs/comparison.md"));
        int from = page.indexOf("\n### `" + table.file() + "`");
        assertThat(from).as("a section on " + table.file()).isNotNegative();
        int until = page.indexOf("\n##", from + 4);
        Matcher row = Pattern.compile("(?m)^\\| `([a-z0-9_]+)` \\|")
                .matcher(page.substring(from, until < 0 ? page.length() : until));
        List<String> listed = new ArrayList<>();
        while (row.find()) {
            listed.add(row.group(1));
        }
        List<String> written = table.columns().stream()
                .map(column -> column.startsWith("jaccard_") ? "jaccard_side" : column)
                .distinct()
                .toList();
        assertThat(listed).isEqualTo(written);
    }
}
