package salient.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.problem.Problems;

/**
 * The text of a table to which columns and rows are added. Whatever else stands in it stays as it is: the order of its
 * columns, what parts its cells, how its lines end. Immutable.
 */
public final class TableText {
    private static final char MARK = '\uFEFF';

    private final String text;
    private final Columns columns;
    private final TableFormat format;
    private final List<String> header;

    private TableText(String text, Columns columns, TableFormat format, List<String> header) {
        this.text = text;
        this.columns = columns;
        this.format = format;
        this.header = header;
    }

    /**
     * The table in {@code file}, which is in memory.
     *
     * @param columns those that it may have
     * @return empty, with problems filed, if it is no such table
     */
    public static Optional<TableText> of(SourceFile file, Columns columns, Problems problems) {
        return TableFile.read(file, columns, problems).flatMap(table -> {
            String text = file.text();
            return table.whole(columns.known().get(0)) ? Optional.of(parsed(text, columns)) : Optional.empty();
        });
    }

    private static TableText parsed(String text, Columns columns) {
        try {
            TableFormat format = TableFormat.of(
                    new String(new RecordReader(bytes(text)).firstLine(), StandardCharsets.UTF_8), columns);
            TableRecord header = records(text, format).keep();
            List<String> headings = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                headings.add(columns.current(Blanks.strip(header.cell(i))));
            }
            return new TableText(text, columns, format, headings);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    /** The records of {@code text}, the last that was gone to being the header. */
    private static RecordReader records(String text, TableFormat format) throws IOException {
        RecordReader records = new RecordReader(bytes(text));
        records.separateBy(format.separator());
        for (int line = 0; line < format.headerLine(); line++) {
            records.next();
        }
        return records;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The whole of it. */
    public String text() {
        return text;
    }

    /**
     * The same with a row at its end, and a column at the end of each row for what it has none for.
     *
     * @param row what stands in which column; columns that are not named are empty
     */
    public TableText with(Map<String, String> row) {
        TableText wide = this;
        for (String column : columns.known()) {
            if (!row.getOrDefault(column, "").isEmpty() && !wide.header.contains(column)) {
                wide = wide.withColumn(column);
            }
        }
        return wide.withRow(row);
    }

    /**
     * The column in which character {@code at}, from 1, of {@code row} stands, as {@link #with} has written it.
     *
     * @return empty if it is that of no cell
     */
    public Optional<String> columnAt(Map<String, String> row, int at) {
        int begin = 1;
        Optional<String> found = Optional.empty();
        for (String heading : header) {
            if (begin > at) {
                break;
            }
            found = Optional.of(heading);
            begin += cell(row.getOrDefault(heading, "")).length() + 1;
        }
        return found;
    }

    /** What each row has in the columns that are known, blank cells and blank rows left out, in the order of the file. */
    public List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            RecordReader records = records(text, format);
            while (records.next()) {
                TableRecord record = records.keep();
                Map<String, String> row = new LinkedHashMap<>();
                for (String column : columns.known()) {
                    int at = header.indexOf(column);
                    if (at >= 0 && at < record.size() && !record.isBlank(at)) {
                        row.put(column, record.cell(at));
                    }
                }
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
        return rows;
    }

    /** The same header, with columns for what it has none for, and {@code rows} in the place of its own. */
    public TableText withRows(List<Map<String, String>> rows) {
        int end = recordEnds().get(format.headerLine() - 1);
        TableText filled = new TableText(text.substring(0, end) + LineEnds.of(text), columns, format, header);
        for (String column : columns.known()) {
            boolean needed =
                    rows.stream().anyMatch(row -> !row.getOrDefault(column, "").isEmpty());
            filled = needed && !header.contains(column) ? filled.withColumn(column) : filled;
        }
        StringBuilder longer = new StringBuilder(filled.text);
        for (Map<String, String> row : rows) {
            filled.append(row, longer);
        }
        return new TableText(longer.toString(), columns, format, filled.header);
    }

    /** The line on which its first row begins, from 1. */
    public int firstLine() {
        return format.headerLine() + 1;
    }

    private TableText withRow(Map<String, String> row) {
        StringBuilder longer = new StringBuilder(text);
        if (!text.endsWith("\n") && !text.endsWith("\r")) {
            longer.append(LineEnds.of(text));
        }
        append(row, longer);
        return new TableText(longer.toString(), columns, format, header);
    }

    private void append(Map<String, String> row, StringBuilder longer) {
        for (int i = 0; i < header.size(); i++) {
            longer.append(i == 0 ? "" : format.separator()).append(cell(row.getOrDefault(header.get(i), "")));
        }
        longer.append(LineEnds.of(text));
    }

    private TableText withColumn(String column) {
        StringBuilder wider = new StringBuilder();
        int from = 0;
        int record = 1;
        for (int end : recordEnds()) {
            wider.append(text, from, end);
            if (record >= format.headerLine()) {
                wider.append(format.separator()).append(record == format.headerLine() ? column : "");
            }
            from = end;
            record++;
        }
        List<String> longer = new ArrayList<>(header);
        longer.add(column);
        return new TableText(wider.append(text, from, text.length()).toString(), columns, format, longer);
    }

    /** Where each record that has anything in it ends, before the end of its line. */
    private List<Integer> recordEnds() {
        List<Integer> ends = new ArrayList<>();
        boolean quoted = false;
        boolean cellBegins = true;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                // Of two quotes in a quoted cell the first closes it, and the second opens it again.
                quoted = c != '"';
                cellBegins = c == '"';
            } else if (c == '\n' || c == '\r') {
                if (i > begin) {
                    ends.add(i);
                }
                begin = i + 1;
                cellBegins = true;
            } else {
                quoted = c == '"' && cellBegins;
                cellBegins = c == format.separator() || (i == 0 && c == MARK);
            }
        }
        if (text.length() > begin) {
            ends.add(text.length());
        }
        return ends;
    }

    private String cell(String value) {
        String disarmed = Formula.disarmed(value);
        boolean plain = disarmed.indexOf(format.separator()) < 0
                && disarmed.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r')
                && disarmed.equals(Blanks.strip(disarmed));
        return plain ? disarmed : '"' + disarmed.replace("\"", "\"\"") + '"';
    }
}
