package salient.text;

import salient.problem.MoreMemory;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/**
 * How much an input may hold: what fits into the memory that Java may use, by what was measured to be the least that each
 * thing needs. What is more is refused before it is read. {@code docs/limits.md} lists them.
 */
public final class Limits {
    /** Characters of a name, a title or whatever else stands on one line. */
    public static final int LINE_CHARACTERS = 1_000;

    /** Bytes that a line of a table needs at least that is held, with the claim or place that is made of it. */
    private static final int BYTES_OF_LINE = 640;

    /** Bytes that a place needs at least that makes a cell, with its cell and what is found of it. */
    private static final int BYTES_OF_CELL = 2_048;

    /** Bytes that a point of an outline needs at least. */
    private static final int BYTES_OF_POINT = 1_024;

    /** Bytes that a byte needs of a file that is read as a whole. */
    private static final int BYTES_OF_BYTE = 8;

    private static final long MIB = 1024 * 1024;

    private final long heapBytes;

    private Limits(long heapBytes) {
        this.heapBytes = heapBytes;
    }

    /** What fits into the memory that this Java may use. */
    public static Limits ofThisJava() {
        return new Limits(Runtime.getRuntime().maxMemory());
    }

    /** What fits into {@code bytes} of memory. */
    public static Limits of(long bytes) {
        return new Limits(bytes);
    }

    /** Bytes of a file that is read as a whole, as all but tables are. */
    public long fileBytes() {
        return most(BYTES_OF_BYTE);
    }

    /** Lines of all tables of a campaign that are held, headers and empty lines included. */
    public int lines() {
        return most(BYTES_OF_LINE);
    }

    /** Places that make cells. */
    public int cells() {
        return most(BYTES_OF_CELL);
    }

    /** Points of the outlines in a GeoJSON file. */
    public int points() {
        return most(BYTES_OF_POINT);
    }

    /** Whether {@code file} of {@code bytes} can be read as a whole; if not, files a problem. */
    public boolean fits(String file, long bytes, Problems problems) {
        if (bytes <= fileBytes()) {
            return true;
        }
        tellTooMany(
                Origin.of(file),
                "the file has " + bytes / MIB + " MB",
                BYTES_OF_BYTE * bytes,
                "take out of " + file + " what does not belong in it",
                problems);
        return false;
    }

    /**
     * Whether {@code lines} of the table {@code file} can be held beside {@code before} lines of others; if not, files a
     * problem.
     */
    public boolean fits(String file, long lines, long before, Problems problems) {
        long all = before + lines;
        if (all <= lines()) {
            return true;
        }
        String together = before == 0
                ? "the table has " + all + " lines"
                : "with the " + lines + " lines of this one the tables have " + all + " lines";
        tellTooMany(Origin.of(file), together, BYTES_OF_LINE * all, "take out rows that are not needed", problems);
        return false;
    }

    /** Files a problem if {@code cells} places of {@code file} make cells and they are too many. */
    public void checkCells(String file, long cells, Problems problems) {
        if (cells > cells()) {
            tellTooMany(
                    Origin.of(file),
                    cells + " places make cells",
                    BYTES_OF_CELL * cells,
                    "write cell = no until " + cells() + " or fewer do, in " + file,
                    problems);
        }
    }

    /** Files that {@code what} is more than fits, if nobody knows how much more; {@code other} helps too. */
    public void tellTooMany(Origin at, String what, String other, Problems problems) {
        tellTooMany(at, what, 2 * heapBytes, other, problems);
    }

    private void tellTooMany(Origin at, String what, long bytes, String other, Problems problems) {
        problems.error(
                ProblemCode.OVERSIZED_FILE,
                at,
                what + ", more than fits into the " + heapBytes / MIB + " MB of memory that may be used",
                MoreMemory.allow(bytes) + ", or " + other);
    }

    private int most(int bytesOfOne) {
        return (int) Math.min(Integer.MAX_VALUE / 2, heapBytes / bytesOfOne);
    }
}
