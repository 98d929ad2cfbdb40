package salient.gis.intake;

import java.util.List;
import salient.account.AccountId;
import salient.table.Cell;

/**
 * A table of the data set's own that is kept in the folder of an account: no reading hears it, and whoever compares can.
 *
 * @param file its name, such as {@code areas.csv}
 * @param rows each with a cell for each column
 */
public record AccountTable(AccountId account, String file, List<String> columns, List<List<Cell>> rows) {
    public AccountTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
