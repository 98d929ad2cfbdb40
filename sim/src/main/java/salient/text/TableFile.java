package salient.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import salient.digest.Sha256;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/** A CSV file that has been looked over and not yet read: its rows may be held, or passed by one at a time. */
public final class TableFile {
    private final SourceFile file;
    private final TextScan.Seen seen;
    private final Sha256 sha256;
    private final Problems problems;

    private TableFile(SourceFile file, TextScan.Seen seen, Sha256 sha256, Problems problems) {
        this.file = file;
        this.seen = seen;
        this.sha256 = sha256;
        this.problems = problems;
    }

    /** The table in {@code file}; see {@link #read(Columns)}. */
    public static Optional<Table> read(SourceFile file, Columns columns, Problems problems) {
        return scan(file, problems).flatMap(scanned -> scanned.read(columns));
    }

    /** Looks over {@code file}; empty, with a problem filed, if that cannot be done to its end. */
    public static Optional<TableFile> scan(SourceFile file, Problems problems) {
        try {
            Sha256 sha256 = new Sha256();
            TextScan.Seen seen = TextScan.of(file, RecordReader.LONGEST_RECORD, sha256::add, problems);
            if (seen.whole() && seen.lines() < Integer.MAX_VALUE) {
                return Optional.of(new TableFile(file, seen, sha256, problems));
            }
            TableParser.tellTooLong(file.name(), (int) Math.min(seen.lines() + 1, Integer.MAX_VALUE), problems);
        } catch (IOException e) {
            tellChanged(file, problems);
        }
        return Optional.empty();
    }

    /** Its file, relative to the workspace. */
    public String name() {
        return file.name();
    }

    /** Number of its lines, headers and empty ones included. */
    public long lines() {
        return seen.lines();
    }

    /** SHA-256 of its bytes. */
    public Sha256 sha256() {
        return sha256;
    }

    /**
     * The table, whose cells may be parted by commas, semicolons or tabs, with all its rows.
     *
     * @param columns the columns that it may have, and no others
     * @return empty, with a problem filed, if the file cannot be read as a table at all
     */
    public Optional<Table> read(Columns columns) {
        List<Row> rows = new ArrayList<>();
        List<Row> misshapen = new ArrayList<>();
        return parse(
                new TableParser(file.name(), columns, row -> rows.add(row.row()), misshapen::add, problems),
                rows,
                misshapen);
    }

    /**
     * The table without its rows, each of which is shown to {@code rows} as it passes by. Rows with too few or too many
     * cells are not among them.
     *
     * @param columns the columns that it may have, and no others
     * @return empty, with a problem filed, if the file cannot be read as a table at all
     */
    public Optional<Table> pass(Columns columns, Consumer<PassingRow> rows) {
        return parse(new TableParser(file.name(), columns, rows, row -> {}, problems), List.of(), List.of());
    }

    private Optional<Table> parse(TableParser parser, List<Row> rows, List<Row> misshapen) {
        if (!seen.sound()) {
            return Optional.empty();
        }
        try (InputStream in = file.open()) {
            parser.parse(in);
            if (file.isUnchanged()) {
                return parser.layout()
                        .map(layout -> new Table(layout, rows, misshapen, parser.cutShort(), parser.records()));
            }
        } catch (IOException e) {
            tellChanged(file, problems);
            return Optional.empty();
        }
        tellChanged(file, problems);
        return Optional.empty();
    }

    private static void tellChanged(SourceFile file, Problems problems) {
        problems.error(
                ProblemCode.UNREADABLE_FILE,
                Origin.of(file.name()),
                "the file is not what it was a moment ago, or cannot be read to its end",
                "wait until nothing writes to " + file.name() + ", or put a copy of it in its place");
    }
}
