package salient.gis.workbook;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import salient.digest.Sha256;

/**
 * What each table was when a workbook was written from it, in a sheet of its own, since that outlives any spreadsheet: so
 * that the way back can tell what was changed in the workbook from what was changed in the campaign since.
 */
final class BaseDigests {
    static final String SHEET = "digests";

    private final Map<String, String> digests;

    private BaseDigests(Map<String, String> digests) {
        this.digests = digests;
    }

    /** Those that {@code sheet} has; none without one, as in workbooks that were made otherwise. */
    static BaseDigests in(Optional<ReadSheet> sheet) {
        Map<String, String> digests = new HashMap<>();
        sheet.ifPresent(read -> read.rows()
                .forEach(row -> digests.put(row.cell(0).strip(), row.cell(1).strip())));
        return new BaseDigests(digests);
    }

    /** The sheet of {@code digests}, by table. */
    static Sheet sheet(SortedMap<String, String> digests) {
        return new Sheet(
                SHEET,
                List.of("table", "sha256"),
                digests.entrySet().stream()
                        .map(digest -> List.of(digest.getKey(), digest.getValue()))
                        .toList());
    }

    /** The digest of {@code rows}, each with what stands in its columns: of what they say, not of how a file writes it. */
    static String of(List<Map<String, String>> rows) {
        StringBuilder text = new StringBuilder();
        for (Map<String, String> row : rows) {
            row.forEach((column, cell) -> text.append(column)
                    .append(' ')
                    .append(cell.length())
                    .append(' ')
                    .append(cell));
            text.append('\n');
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Whether the workbook says what any table was. */
    boolean areThere() {
        return !digests.isEmpty();
    }

    /** Whether the workbook says what {@code table} was. */
    boolean has(String table) {
        return digests.containsKey(table);
    }

    /** Whether {@code table} was {@code rows} when the workbook was written. */
    boolean was(String table, List<Map<String, String>> rows) {
        return of(rows).equals(digests.get(table));
    }
}
