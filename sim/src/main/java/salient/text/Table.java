package salient.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/** A CSV file whose header has been checked, row by row. */
public final class Table {
    private static final int MOST_CELLS = 1_000;
    private static final int LONGEST_RECORD = 1_000_000;

    private final String name;
    private final Problems problems;
    private final Columns columns;
    private final TableFormat format;
    private final RecordPositions positions;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> misshapen = new ArrayList<>();
    private final List<Integer> empty = new ArrayList<>();
    private final Set<Integer> toldUnnamed = new HashSet<>();
    private Optional<TableHeader> header = Optional.empty();
    private boolean cutShort;
    private int records;

    private Table(String name, String text, Columns columns, Problems problems) {
        this.name = name;
        this.problems = problems;
        this.columns = columns;
        this.format = TableFormat.of(text, columns);
        this.positions = new RecordPositions(name, text, format.separator());
    }

    /**
     * Reads {@code file}, whose cells may be parted by commas, semicolons or tabs.
     *
     * @param columns the columns that it may have, and no others
     * @return empty, with a problem filed, if the file cannot be read as a table at all
     */
    public static Optional<Table> read(SourceFile file, Columns columns, Problems problems) {
        return SourceText.decode(file, problems).flatMap(text -> {
            Table table = new Table(file.name(), text, columns, problems);
            table.parse(text);
            return table.header.map(h -> table);
        });
    }

    private void parse(String text) {
        int line = 0;
        try {
            for (CsvRecord record : reader(text, format.separator())) {
                line = (int) record.getStartingLineNumber();
                if (line == format.headerLine()) {
                    header = TableHeader.read(name, line, record.getFields(), columns, positions, problems);
                } else if (header.isPresent()) {
                    add(line, record.getFields(), header.get());
                }
            }
        } catch (CsvParseException e) {
            cutShort = true;
            reportFault(line == 0 ? 1 : positions.lineAfter(line));
            return;
        } finally {
            tellEmpty();
        }
        if (line < format.headerLine()) {
            problems.error(
                    ProblemCode.MALFORMED_FILE,
                    Origin.of(name),
                    "the table has no header",
                    "begin " + name + " with the line " + String.join(",", columns.known()));
        }
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_CELLS)
                .maxFieldSize(LONGEST_RECORD)
                .maxRecordSize(LONGEST_RECORD)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text);
    }

    private void add(int line, List<String> cells, TableHeader header) {
        records++;
        int last = cells.size();
        while (last > 0 && Blanks.isBlank(cells.get(last - 1))) {
            last--;
        }
        if (last == 0) {
            empty.add(line);
            return;
        }
        tellEmpty();
        Row row = new Row(new TableLayout(name, format, columns, header, positions), line, cells, problems);
        int wanted = header.width();
        if (cells.size() < wanted) {
            misshapen.add(row);
            row.error(
                    ProblemCode.SHORT_ROW,
                    new Origin(name, line, 0),
                    shape(cells.size(), wanted),
                    "add the missing " + separator() + "s in " + name);
        } else if (last > wanted || cells.size() > header.cells()) {
            misshapen.add(row);
            row.error(
                    ProblemCode.LONG_ROW,
                    positions.cell(line, wanted),
                    shape(cells.size(), wanted),
                    "put double quotes around a cell that holds a " + separator() + " in " + name);
        } else {
            rows.add(row);
            header.unnamed().stream()
                    .filter(index -> !Blanks.isBlank(cells.get(index)) && toldUnnamed.add(index))
                    .forEach(index -> row.error(
                            ProblemCode.UNKNOWN_COLUMN,
                            positions.cell(line, index),
                            "the cell " + Quoted.text(cells.get(index)) + " stands in a column without a heading",
                            "give the column a heading in " + name + ", or empty it"));
        }
    }

    /** Spreadsheets leave such rows by the hundred: those that follow one another are one warning. */
    private void tellEmpty() {
        if (!empty.isEmpty()) {
            boolean one = empty.size() == 1;
            problems.warning(
                    ProblemCode.EMPTY_ROW,
                    new Origin(name, empty.get(0), 0),
                    one
                            ? "the row has nothing in it and is skipped"
                            : "the rows from here to line " + empty.get(empty.size() - 1)
                                    + " have nothing in them and are skipped",
                    "delete " + (one ? "it" : "them") + " from " + name);
            empty.clear();
        }
    }

    private static String shape(int cells, int wanted) {
        return "the row has " + cells + " cells and the header " + wanted;
    }

    private String separator() {
        return switch (format.separator()) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "vertical bar";
            default -> "comma";
        };
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
    public String name() {
        return name;
    }

    /** Its rows, first to last: those with as many cells as the header and something in them. */
    public List<Row> rows() {
        return rows;
    }

    /** Rows with too few or too many cells: their first cells can be trusted more or less. */
    public List<Row> misshapen() {
        return misshapen;
    }

    /** Whether every row can be asked for {@code column}: the header has it and the file could be read to its end. */
    public boolean whole(String column) {
        return !cutShort && header.filter(h -> h.index(column) >= 0).isPresent();
    }

    /** Number of records below the header. */
    public int records() {
        return records;
    }
}
