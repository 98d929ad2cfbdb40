package salient.geo;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Boxes sorted into rows from south to north, within each row by their west sides: what lies near a box is found by
 * looking along the rows that it reaches into.
 */
final class Rows {
    /** West sides are compared in so many steps, which leaves the rest of a long for the number of the box. */
    private static final double STEPS = 1L << 31;

    /** The boxes that are sorted, by number. */
    interface Boxes {
        int size();

        double west(int box);

        double south(int box);

        double north(int box);
    }

    private final double west;
    private final double stepsPerUnit;
    private final double south;
    private final double rowsPerUnit;
    private final int rows;
    private final int[] end;
    private final long[] entries;

    /** @param around all boxes: their least and greatest x and y */
    Rows(Boxes boxes, double[] around, int rows) {
        this.rows = Math.max(1, rows);
        this.west = around[0];
        this.south = around[1];
        this.stepsPerUnit = (STEPS - 1) / Math.max(around[2] - west, 1e-9);
        this.rowsPerUnit = this.rows / Math.max(around[3] - south, 1e-9);
        this.end = new int[this.rows + 1];
        for (int box = 0; box < boxes.size(); box++) {
            for (int row = row(boxes.south(box)); row <= row(boxes.north(box)); row++) {
                end[row + 1]++;
            }
        }
        Arrays.parallelPrefix(end, Integer::sum);
        this.entries = new long[end[this.rows]];
        int[] next = end.clone();
        for (int box = 0; box < boxes.size(); box++) {
            long entry = step(boxes.west(box)) << Integer.SIZE | box;
            for (int row = row(boxes.south(box)); row <= row(boxes.north(box)); row++) {
                entries[next[row]++] = entry;
            }
        }
        IntStream.range(0, this.rows).parallel().forEach(row -> Arrays.sort(entries, end[row], end[row + 1]));
    }

    /** Number of rows. */
    int rows() {
        return rows;
    }

    /** The row in which {@code y} lies; the first or the last if it lies in none. */
    int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, (y - south) * rowsPerUnit));
    }

    /** How far east {@code x} lies, in whole steps. */
    long step(double x) {
        return (long) Math.max(0, Math.min(STEPS - 1, (x - west) * stepsPerUnit));
    }

    /** The place of the first entry of {@code row}. */
    int first(int row) {
        return end[row];
    }

    /** The place of the first entry of {@code row} whose west side lies at {@code step} or farther east. */
    int firstFrom(int row, long step) {
        int low = end[row];
        int high = end[row + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle] >>> Integer.SIZE < step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The place after the last entry of {@code row}. */
    int end(int row) {
        return end[row + 1];
    }

    /** How far east the west side of an entry lies. */
    long stepAt(int entry) {
        return entries[entry] >>> Integer.SIZE;
    }

    /** The box of an entry. */
    int boxAt(int entry) {
        return (int) entries[entry];
    }
}
