package salient.gis.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.testkit.Repository;

class DescribedTableTest {
    private static final Pattern ROW = Pattern.compile("\\| `([a-z_0-9]+)` \\| .* \\|");

    /** The columns of each table as docs/run-format.md lists them. */
    private static Map<String, List<String>> documented() throws IOException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : Files.readAllLines(Repository.ROOT.resolve("docs/run-format.md"))) {
            if (line.startsWith("### `")) {
                open = new ArrayList<>();
                tables.put(line.replaceAll("### |`", ""), open);
            } else if (line.startsWith("## ")) {
                open = new ArrayList<>();
            }
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                open.add(row.group(1));
            }
        }
        return tables;
    }

    private static List<String> columns(DescribedTable table) {
        return table.columns().stream().map(DescribedTable.Column::name).toList();
    }

    @Test
    void theTablesThatTheDocumentationListsAreDescribedColumnByColumn() throws IOException {
        Map<String, List<String>> described = new LinkedHashMap<>();
        DescribedTable.all().forEach((file, table) -> described.put(file, columns(table)));

        assertThat(described).isEqualTo(documented());
    }

    @Test
    void theTablesOfARunHaveTheColumnsThatAreDescribed() throws IOException {
        Map<String, DescribedTable> described = DescribedTable.all();
        try (Stream<Path> files = Files.list(Repository.RESOURCES.resolve("golden/toy-plain"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                String header = Files.readAllLines(file).get(0);
                assertThat(columns(described.get(file.getFileName().toString())))
                        .as(file.toString())
                        .containsExactly(header.split(","));
            }
        }
    }

    @Test
    void everyColumnHasATypeOfTheTableSchemaAndAMeaning() {
        Set<String> types = Set.of("string", "date", "number", "integer", "list", "boolean");
        DescribedTable.all().values().forEach(table -> {
            assertThat(table.meaning()).isNotBlank();
            assertThat(table.columns()).allSatisfy(column -> {
                assertThat(types).contains(column.type());
                assertThat(column.meaning()).isNotBlank().doesNotContain("see above");
            });
        });
    }
}
