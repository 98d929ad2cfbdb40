package salient.columns;

import java.util.List;

/**
 * A table: its name and its columns in order. A row of it is a list of as many texts, in which the empty text is nothing;
 * numbers are written with digits and a decimal point, days as in 2014-03-21.
 *
 * @param name of the table, which is the name of its files or of their folder
 */
public record TableSchema(String name, List<TableColumn> columns) {
    public TableSchema {
        columns = List.copyOf(columns);
    }

    /** The names of the columns. */
    public List<String> headings() {
        return columns.stream().map(TableColumn::name).toList();
    }

    /** Where the column {@code heading} stands, from 0; below 0 if it is not there. */
    public int at(String heading) {
        return headings().indexOf(heading);
    }
}
