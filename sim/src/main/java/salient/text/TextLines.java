package salient.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/** Reads a text line by line, as tables are written that know no quotes: none of it is held. */
public final class TextLines {
    /** A byte-order mark, decoded. */
    private static final String MARK = "\uFEFF";

    private TextLines() {}

    /**
     * A line.
     *
     * @param number from 1
     */
    public record Line(int number, String text) {}

    /**
     * Shows each line of {@code file} that has something in it.
     *
     * @return whether it is a text and could be read to its end; if not, problems say why
     */
    public static boolean pass(SourceFile file, Consumer<Line> lines, Problems problems) {
        try {
            TextScan.Seen seen = TextScan.of(file, RecordReader.LONGEST_RECORD, TextScan.Passing.BY, problems);
            if (!seen.whole()) {
                TableParser.tellTooLong(file.name(), (int) Math.min(seen.lines() + 1, Integer.MAX_VALUE), problems);
            }
            if (!seen.sound() || !seen.whole()) {
                return false;
            }
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
                int number = 0;
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    number++;
                    line = number == 1 && line.startsWith(MARK) ? line.substring(1) : line;
                    if (!Blanks.isBlank(line)) {
                        lines.accept(new Line(number, line));
                    }
                }
            }
            return true;
        } catch (IOException e) {
            problems.error(
                    ProblemCode.UNREADABLE_FILE,
                    Origin.of(file.name()),
                    "the file cannot be read to its end",
                    "put a whole copy of " + file.name() + " in its place");
            return false;
        }
    }
}
