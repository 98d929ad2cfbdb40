package salient.batch.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import salient.batch.answers.AnswerColumns;
import salient.table.Cell;

/** The tasks that failed, as the folder of a plan lists them; there is no such table if none did. */
public final class Failures {
    /** The table. */
    public static final String FILE = "failures.csv";

    private Failures() {}

    /** The table of {@code failures}. */
    public static byte[] table(List<Failure> failures) {
        return new AnswerColumns<Failure>()
                .text("reading", failure -> failure.task().id())
                .text("campaign", failure -> failure.task().campaign())
                .text("scenario", failure -> failure.task().scenario())
                .add("changes", failure -> Cell.list(failure.task().changes().written()))
                .text("why", Failure::why)
                .table(failures);
    }

    /** The ids of those that the table in {@code folder} lists. */
    static Set<String> in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.isRegularFile(file) ? ids(Files.readString(file, StandardCharsets.UTF_8)) : Set.of();
    }

    /** The ids of those that {@code table} lists. */
    public static Set<String> ids(String table) {
        Set<String> ids = new TreeSet<>();
        table.lines().skip(1).map(line -> line.split(",", 2)[0]).forEach(ids::add);
        return ids;
    }
}
