package salient.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/** A CSV file whose header has been checked, row by row. */
final class Table {
    private static final int MOST_CELLS = 1_000;
    private static final int LONGEST_RECORD = 1_000_000;

    private final String name;
    private final Problems problems;
    private final RecordPositions positions;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> misshapen = new ArrayList<>();
    private Optional<TableHeader> header = Optional.empty();
    private boolean cutShort;
    private int records;

    private Table(String name, String text, Problems problems) {
        this.name = name;
        this.problems = problems;
        this.positions = new RecordPositions(name, text);
    }

    /**
     * Reads {@code file}.
     *
     * @param columns the columns that it must have, in any order, and no others; their cells may be empty
     * @return empty, with a problem filed, if the file cannot be read as a table at all
     */
    static Optional<Table> read(SourceFile file, List<String> columns, Problems problems) {
        return SourceText.decode(file, problems).flatMap(text -> {
            Table table = new Table(file.name(), text, problems);
            table.parse(text, columns);
            return table.header.map(h -> table);
        });
    }

    private void parse(String text, List<String> columns) {
        int line = 0;
        try {
            for (CsvRecord record : reader(text)) {
                boolean first = line == 0;
                line = (int) record.getStartingLineNumber();
                if (first) {
                    header = TableHeader.read(name, record.getFields(), columns, positions, problems);
                } else if (header.isPresent()) {
                    add(line, record.getFields(), header.get().cells());
                }
            }
        } catch (CsvParseException e) {
            cutShort = true;
            reportFault(line == 0 ? 1 : positions.lineAfter(line));
            return;
        }
        if (line == 0) {
            problems.error(
                    ProblemCode.MALFORMED_FILE,
                    Origin.of(name),
                    "the table has no header",
                    "begin " + name + " with the line " + String.join(",", columns));
        }
    }

    private static CsvReader<CsvRecord> reader(String text) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_CELLS)
                .maxFieldSize(LONGEST_RECORD)
                .maxRecordSize(LONGEST_RECORD)
                .build();
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text);
    }

    private void add(int line, List<String> cells, int wanted) {
        records++;
        Row row = new Row(this, line, cells, problems);
        if (cells.stream().allMatch(String::isBlank)) {
            problems.warning(
                    ProblemCode.EMPTY_ROW,
                    new Origin(name, line, 0),
                    "the row has nothing in it and is skipped",
                    "delete it from " + name);
        } else if (cells.size() == wanted) {
            rows.add(row);
        } else {
            misshapen.add(row);
            String what = "the row has " + cells.size() + " cells and the header " + wanted;
            if (cells.size() < wanted) {
                String fix = "add the missing commas in " + name;
                row.error(ProblemCode.SHORT_ROW, new Origin(name, line, 0), what, fix);
            } else {
                String fix = "put double quotes around a cell that holds a comma in " + name;
                row.error(ProblemCode.LONG_ROW, positions.cell(line, wanted), what, fix);
            }
        }
    }

    private void reportFault(int line) {
        switch (positions.fault(line)) {
            case UNCLOSED_QUOTE ->
                problems.error(
                        ProblemCode.MALFORMED_FILE,
                        positions.faultOrigin(line),
                        "the cell opens with a double quote that is never closed",
                        "close it in " + name + ", or write two for one that belongs to the text");
            case TEXT_AFTER_QUOTE ->
                problems.error(
                        ProblemCode.MALFORMED_FILE,
                        positions.faultOrigin(line),
                        "the cell goes on after its closing double quote",
                        "write two double quotes for one that belongs to the text in " + name);
            case NONE ->
                problems.error(
                        ProblemCode.OVERSIZED_FILE,
                        new Origin(name, line, 0),
                        "the row has more than " + MOST_CELLS + " cells or " + LONGEST_RECORD + " characters",
                        "mend or delete it in " + name);
        }
    }

    /** Its file, relative to the workspace. */
    String name() {
        return name;
    }

    /** Its rows, first to last: those with as many cells as the header and something in them. */
    List<Row> rows() {
        return rows;
    }

    /** Rows with too few or too many cells: their first cells can be trusted more or less. */
    List<Row> misshapen() {
        return misshapen;
    }

    /** Whether every row can be asked for {@code column}: the header has it and the file could be read to its end. */
    boolean whole(String column) {
        return !cutShort && index(column) >= 0;
    }

    /** Number of records below the header. */
    int records() {
        return records;
    }

    /** The place of {@code column} in each row, from 0; -1 if the header lacks it. */
    int index(String column) {
        return header.map(h -> h.index(column)).orElse(-1);
    }

    /** Where the cell of {@code column} begins in the row that starts on {@code line}. */
    Origin origin(int line, String column) {
        return index(column) < 0 ? new Origin(name, line, 0) : positions.cell(line, index(column));
    }
}
