package salient.batch.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import salient.batch.answers.AnswerTables;
import salient.table.Cell;

/** The tasks that failed, as the folder of a plan lists them; there is no such table if none did. */
final class Failures {
    static final String FILE = "failures.csv";

    private Failures() {}

    static byte[] table(List<Failure> failures) {
        return AnswerTables.table(
                List.of("reading", "campaign", "scenario", "changes", "why"),
                failures,
                failure -> List.of(
                        Cell.text(failure.task().id()),
                        Cell.text(failure.task().campaign()),
                        Cell.text(failure.task().scenario()),
                        Cell.list(failure.task().changes().written()),
                        Cell.text(failure.why())));
    }

    /** The ids of those that the table in {@code folder} lists. */
    static Set<String> in(Path folder) throws IOException {
        Set<String> ids = new TreeSet<>();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int comma = line.indexOf(',');
                ids.add(comma < 0 ? line : line.substring(0, comma));
            }
        }
        return ids;
    }
}
