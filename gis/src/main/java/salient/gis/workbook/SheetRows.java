package salient.gis.workbook;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows as the way back compares them: what stands in which column, blank cells left out. */
final class SheetRows {
    private SheetRows() {}

    /** {@code rows} without blanks at the edges of cells, and with one kind of line end. */
    static List<Map<String, String>> stripped(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> {
                    Map<String, String> stripped = new LinkedHashMap<>();
                    row.forEach(
                            (column, cell) -> stripped.put(column, cell.strip().replace("\r\n", "\n")));
                    return stripped;
                })
                .toList();
    }

    /** {@code rows} that have their cells in the order of {@code headings}. */
    static List<Map<String, String>> named(List<String> headings, List<List<String>> rows) {
        return rows.stream()
                .map(cells -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
                        String cell = cells.get(i).strip();
                        if (!cell.isEmpty()) {
                            row.put(headings.get(i), cell);
                        }
                    }
                    return row;
                })
                .toList();
    }

    /** The same, ordered by what stands under the first heading: where the order of rows means nothing. */
    static List<Map<String, String>> byFirst(List<String> headings, List<List<String>> rows) {
        return named(headings, rows).stream()
                .sorted(Comparator.comparing(row -> row.getOrDefault(headings.get(0), "")))
                .toList();
    }
}
