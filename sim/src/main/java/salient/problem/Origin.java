package salient.problem;

import java.util.Comparator;

/**
 * Where a problem is.
 *
 * @param file relative to the workspace, with forward slashes; or the option of a command line, as it was given
 * @param line from 1; 0 = the file as a whole
 * @param column from 1, in characters; 0 = the line as a whole
 */
public record Origin(String file, int line, int column) implements Comparable<Origin> {
    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::file).thenComparingInt(Origin::line).thenComparingInt(Origin::column);

    /** The file as a whole. */
    public static Origin of(String file) {
        return new Origin(file, 0, 0);
    }

    /** Whether it is in a file, and not on a command line. */
    boolean inFile() {
        return !file.startsWith("--");
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
}
