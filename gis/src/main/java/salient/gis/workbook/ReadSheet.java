package salient.gis.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet as a workbook has it: text, whatever the spreadsheet made of it.
 *
 * @param name what its tab says
 * @param rows those that have anything in them, the first of them the headings
 */
record ReadSheet(String name, List<ReadRow> rows) {
    /**
     * A row.
     *
     * @param number its number in the sheet, from 1
     * @param days by cell, from 0, the day of which a number in it would be the number; none of cells that hold text
     */
    record ReadRow(int number, List<String> cells, Map<Integer, LocalDate> days) {
        ReadRow {
            cells = List.copyOf(cells);
            days = Map.copyOf(days);
        }

        /** The day of which the number in cell {@code index}, from 0, would be the number; empty if it is text. */
        Optional<LocalDate> day(int index) {
            return Optional.ofNullable(days.get(index));
        }

        /** The text of cell {@code index}, from 0; empty if it has none. */
        String cell(int index) {
            return index < 0 || index >= cells.size() ? "" : cells.get(index);
        }
    }

    ReadSheet {
        rows = List.copyOf(rows);
    }
}
