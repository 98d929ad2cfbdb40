package salient.gis.workbook;

import java.util.List;

/**
 * A sheet as a workbook has it: text, whatever the spreadsheet made of it.
 *
 * @param name what its tab says
 * @param rows those that have anything in them, the first of them the headings
 */
record ReadSheet(String name, List<ReadRow> rows) {
    /** A row with its number in the sheet, from 1. */
    record ReadRow(int number, List<String> cells) {
        ReadRow {
            cells = List.copyOf(cells);
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
