package salient.text;

import java.util.Optional;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/**
 * How much of everything an input may hold: more than any honest campaign, and less than what would run for days or out
 * of memory. {@code docs/limits.md} lists them.
 */
public final class Limits {
    /** Bytes of one file. */
    public static final int FILE_BYTES = SourceFile.LARGEST_BYTES;

    /** Lines of all tables of a campaign together, headers and empty lines included. */
    public static final int LINES = 600_000;

    /** Characters of a name, a title or whatever else stands on one line. */
    public static final int LINE_CHARACTERS = 1_000;

    private Limits() {}

    /**
     * Lines of {@code file}, a table of which {@code before} lines were read from others; empty, with a problem filed, if
     * they are too many together.
     */
    public static Optional<Integer> lines(SourceFile file, int before, Problems problems) {
        int lines = 0;
        for (byte b : file.bytes()) {
            lines += b == '\n' ? 1 : 0;
        }
        if (lines <= LINES - before) {
            return Optional.of(lines);
        }
        String together = before == 0
                ? "the table has " + lines + " lines"
                : "with the " + lines + " lines of this one the tables have " + (before + (long) lines) + " lines";
        problems.error(
                ProblemCode.OVERSIZED_FILE,
                Origin.of(file.name()),
                together + ", and all of a campaign may have " + LINES,
                "take out rows that are not needed, or make two campaigns of it");
        return Optional.empty();
    }
}
