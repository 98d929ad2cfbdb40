package salient.text;

import java.util.Optional;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/** A record of a table. */
public final class Row extends Entry {
    private final TableLayout table;
    private final TableRecord written;

    Row(TableLayout table, TableRecord written, Problems problems) {
        super(Optional.empty(), problems);
        this.table = table;
        this.written = written;
    }

    /** The line on which it starts, from 1. */
    public int line() {
        return written.line();
    }

    @Override
    public Origin origin() {
        return new Origin(table.name(), line(), 0);
    }

    /** Where the cell of {@code column} begins. */
    public Origin origin(String column) {
        int index = table.index(column);
        return index < 0 ? origin() : origin(index);
    }

    /** Where cell {@code index}, from 0, begins. */
    Origin origin(int index) {
        return written.origin(table.name(), index);
    }

    /** Number of its cells. */
    int cells() {
        return written.size();
    }

    /** The text of cell {@code index}, from 0. */
    String cell(int index) {
        return written.cell(index);
    }

    /** Whether there is nothing to read in cell {@code index}. */
    boolean isBlank(int index) {
        return written.isBlank(index);
    }

    @Override
    public Optional<Field> optional(String column) {
        int index = table.index(column);
        if (index < 0 || index >= cells() || isBlank(index)) {
            return Optional.empty();
        }
        return Optional.of(new Field(this, column, cell(index), () -> origin(index)));
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
