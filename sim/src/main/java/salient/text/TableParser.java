package salient.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/** Reads a CSV text: checks its header, and shows each row that has something in it as it passes by. */
final class TableParser {
    private final String name;
    private final Columns columns;
    private final Consumer<PassingRow> rows;
    private final Consumer<Row> misshapen;
    private final Problems problems;
    private final Set<Integer> toldUnnamed = new HashSet<>();
    private Optional<TableLayout> layout = Optional.empty();
    private int firstEmpty;
    private int lastEmpty;
    private boolean cutShort;
    private int records;

    /**
     * A parser of the file {@code name}.
     *
     * @param rows is shown the rows with as many cells as the header
     * @param misshapen is given those with more or fewer
     */
    TableParser(String name, Columns columns, Consumer<PassingRow> rows, Consumer<Row> misshapen, Problems problems) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
        this.misshapen = misshapen;
        this.problems = problems;
    }

    /** Reads {@code text}, which has been looked over; afterwards the rest can be asked. */
    void parse(InputStream text) throws IOException {
        RecordReader reader = new RecordReader(text);
        TableFormat format = TableFormat.of(new String(reader.firstLine(), StandardCharsets.UTF_8), columns);
        reader.separateBy(format.separator());
        int line = 0;
        Optional<PassingRow> row = Optional.empty();
        while (!cutShort && reader.next()) {
            line = reader.line();
            if (reader.fault() != RecordReader.Fault.NONE) {
                cutShort = true;
                tellFault(reader);
            } else if (line == format.headerLine()) {
                layout = TableHeader.read(name, reader.keep(), columns, problems)
                        .map(header -> new TableLayout(name, format, columns, header));
                row = layout.map(read -> new PassingRow(read, reader, problems));
            } else if (row.isPresent()) {
                add(reader, row.get());
            }
        }
        tellEmpty();
        if (!cutShort && line < format.headerLine()) {
            problems.error(
                    ProblemCode.MALFORMED_FILE,
                    Origin.of(name),
                    "the table has no header",
                    "begin " + name + " with " + columns.header());
        }
    }

    private void add(RecordReader reader, PassingRow passing) {
        records++;
        int last = reader.cells();
        while (last > 0 && TableRecord.isBlank(reader.bytes(), reader.start(last - 1), reader.end(last - 1))) {
            last--;
        }
        if (last == 0) {
            firstEmpty = firstEmpty == 0 ? reader.line() : firstEmpty;
            lastEmpty = reader.line();
            return;
        }
        tellEmpty();
        TableHeader header = layout.orElseThrow().header();
        if (reader.cells() < header.width()) {
            misshapen(
                    passing,
                    ProblemCode.SHORT_ROW,
                    new Origin(name, reader.line(), 0),
                    "add the missing " + separator() + "s in " + name);
        } else if (last > header.width() || reader.cells() > header.cells()) {
            misshapen(
                    passing,
                    ProblemCode.LONG_ROW,
                    reader.keep().origin(name, header.width()),
                    "put double quotes around a cell that holds a " + separator() + " in " + name);
        } else {
            header.unnamed().forEach(index -> checkUnnamed(index, passing));
            rows.accept(passing);
        }
    }

    private void misshapen(PassingRow passing, ProblemCode code, Origin at, String fix) {
        int wanted = layout.orElseThrow().header().width();
        Row row = passing.row();
        row.error(code, at, "the row has " + row.cells() + " cells and the header " + wanted, fix);
        misshapen.accept(row);
    }

    private void checkUnnamed(int index, PassingRow passing) {
        if (!passing.row().isBlank(index) && toldUnnamed.add(index)) {
            passing.row()
                    .error(
                            ProblemCode.UNKNOWN_COLUMN,
                            passing.row().origin(index),
                            "the cell " + Quoted.text(passing.row().cell(index))
                                    + " stands in a column without a heading",
                            "give the column a heading in " + name + ", or empty it");
        }
    }

    /** Spreadsheets leave such rows by the hundred: those that follow one another are one warning. */
    private void tellEmpty() {
        if (firstEmpty > 0) {
            boolean one = firstEmpty == lastEmpty;
            problems.warning(
                    ProblemCode.EMPTY_ROW,
                    new Origin(name, firstEmpty, 0),
                    one
                            ? "the row has nothing in it and is skipped"
                            : "the rows from here to line " + lastEmpty + " have nothing in them and are skipped",
                    "delete " + (one ? "it" : "them") + " from " + name);
            firstEmpty = 0;
        }
    }

    private String separator() {
        return switch (layout.orElseThrow().format().separator()) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "vertical bar";
            default -> "comma";
        };
    }

    private void tellFault(RecordReader reader) {
        switch (reader.fault()) {
            case UNCLOSED_QUOTE ->
                problems.error(
                        ProblemCode.MALFORMED_FILE,
                        reader.faultOrigin(name),
                        "the cell opens with a double quote that is never closed",
                        "close it in " + name + ", or write two for one that belongs to the text");
            case TEXT_AFTER_QUOTE ->
                problems.error(
                        ProblemCode.MALFORMED_FILE,
                        reader.faultOrigin(name),
                        "the cell goes on after its closing double quote",
                        "write two double quotes for one that belongs to the text in " + name);
            case NONE, TOO_LONG -> tellTooLong(name, reader.line(), problems);
        }
    }

    /** Files that the row of {@code file} that starts on {@code line} is longer than any. */
    static void tellTooLong(String file, int line, Problems problems) {
        problems.error(
                ProblemCode.OVERSIZED_FILE,
                new Origin(file, line, 0),
                "the row has more than " + RecordReader.MOST_CELLS + " cells or " + RecordReader.LONGEST_RECORD
                        + " bytes",
                "mend or delete it in " + file);
    }

    /** Where what stands; empty if it is no table at all. */
    Optional<TableLayout> layout() {
        return layout;
    }

    /** Whether a fault kept it from being read to its end. */
    boolean cutShort() {
        return cutShort;
    }

    /** Number of records below the header. */
    int records() {
        return records;
    }
}
