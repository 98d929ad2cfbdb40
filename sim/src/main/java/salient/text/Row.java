package salient.text;

import java.util.List;
import java.util.Optional;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/** A record of a table. */
public final class Row extends Entry {
    private final TableLayout table;
    private final int line;
    private final List<String> cells;

    Row(TableLayout table, int line, List<String> cells, Problems problems) {
        super(Optional.empty(), problems);
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    /** The line on which it starts, from 1. */
    public int line() {
        return line;
    }

    @Override
    public Origin origin() {
        return new Origin(table.name(), line, 0);
    }

    /** Where the cell of {@code column} begins. */
    public Origin origin(String column) {
        return table.origin(line, column);
    }

    @Override
    public Optional<Field> optional(String column) {
        int index = table.index(column);
        if (index < 0 || index >= cells.size() || Blanks.isBlank(cells.get(index))) {
            return Optional.empty();
        }
        return Optional.of(new Field(this, column, cells.get(index), () -> origin(column)));
    }

    @Override
    public Optional<Field> required(String column) {
        Optional<Field> field = optional(column);
        if (field.isEmpty()) {
            if (table.index(column) >= 0) {
                missing(column, "fill it in " + table.name());
            } else if (table.needs(column)) {
                // The header has been told of already.
                spoil();
            } else {
                missing(column, "add the column to " + table.name() + " and fill it");
            }
        }
        return field;
    }

    @Override
    public boolean decimalComma() {
        return table.format().decimalComma();
    }

    /** Files a problem: {@code column}, which is empty, should not be. */
    public void missing(String column, String fix) {
        error(ProblemCode.MISSING_VALUE, origin(column), column + " is empty", fix);
    }

    /** Files an error at {@code column}, whether there is anything in it or not. */
    public void errorAt(String column, ProblemCode code, String what, String fix) {
        error(code, origin(column), what, fix);
    }
}
