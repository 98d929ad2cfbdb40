package salient.gis.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salient.coding.FormKind;

/** The coding guide in short, as a sheet of two columns. */
final class Guide {
    static final String NAME = "guide";

    /** Below it the text has what is to be added to the words for single columns. */
    private static final String COLUMNS = "Columns";

    private Guide() {}

    /** It, with a row for each of {@code columns} of claims. */
    static Sheet sheet(List<String> columns) {
        try (InputStream in = Guide.class.getResourceAsStream("guide.txt")) {
            if (in == null) {
                throw new IllegalStateException("the guide is missing");
            }
            List<List<String>> rows = new ArrayList<>();
            Map<String, String> more = new HashMap<>();
            boolean ofColumns = false;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                List<String> row = List.of(line.split("\t", 2));
                if (ofColumns && line.isBlank()) {
                    rows.addAll(meanings(columns, more));
                    ofColumns = false;
                }
                if (ofColumns) {
                    more.put(row.get(0), row.get(1));
                } else {
                    rows.add(row);
                }
                ofColumns = ofColumns || row.get(0).equals(COLUMNS);
            }
            return new Sheet(NAME, List.of("word", "meaning"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException("the guide cannot be read", e);
        }
    }

    /** A row for each of {@code columns}, in the words that the form for one has for it, and then what {@code more} has. */
    private static List<List<String>> meanings(List<String> columns, Map<String, String> more) {
        Map<String, String> meanings = new HashMap<>();
        FormKind.CLAIM.fields().forEach(field -> meanings.put(field.name(), field.meaning()));
        return columns.stream()
                .map(column -> List.of(
                        column, (meanings.getOrDefault(column, "") + " " + more.getOrDefault(column, "")).strip()))
                .toList();
    }
}
