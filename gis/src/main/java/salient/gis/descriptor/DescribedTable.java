package salient.gis.descriptor;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a table of a run holds.
 *
 * @param file its name in the run's folder
 * @param columns in the order of the table
 */
record DescribedTable(String file, String meaning, List<Column> columns) {
    DescribedTable {
        columns = List.copyOf(columns);
    }

    /** @param type a type of fields of the Table Schema */
    record Column(String name, String type, String meaning) {}

    /** All tables that a run may have, by file. */
    static Map<String, DescribedTable> all() {
        Map<String, DescribedTable> tables = new LinkedHashMap<>();
        try (InputStream in = DescribedTable.class.getResourceAsStream("tables.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            Optional<DescribedTable> open = Optional.empty();
            for (NamedCsvRecord row : rows) {
                if (row.getField("column").isEmpty()) {
                    open = Optional.of(new DescribedTable(row.getField("table"), row.getField("meaning"), List.of()));
                } else {
                    open = Optional.of(open.orElseThrow()
                            .with(new Column(row.getField("column"), row.getField("type"), row.getField("meaning"))));
                }
                tables.put(row.getField("table"), open.get());
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException("the description of tables cannot be read from the jar", e);
        }
    }

    private DescribedTable with(Column column) {
        List<Column> more = new ArrayList<>(columns);
        more.add(column);
        return new DescribedTable(file, meaning, more);
    }
}
