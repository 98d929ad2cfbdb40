package salient.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/**
 * The ground that hangs together: cells, by number, that touch one another and are all linked. Pockets join and fall apart as
 * cells are linked and unlinked; a change costs what lies around it, or the smaller part of what falls apart.
 */
final class Pockets {
    /** What pockets count their cells by. */
    enum Mark {
        OF_MAIN_BODY,
        SPOKEN_FOR,
        PRESUMED
    }

    private static final int NONE = -1;
    /** Areas are summed in parts of a square kilometre that are whole, so that no order of changes alters a sum. */
    private static final double PARTS_OF_KM2 = 1e9;

    private final int[][] beside;
    private final long[] cellAreas;
    private final Map<Mark, BitSet> marks = new EnumMap<>(Mark.class);
    /** For each cell the number of its pocket; NONE if it is not linked. */
    private final int[] pocketOf;

    private long[] areas = new long[16];
    private int[] sizes = new int[16];
    private final Map<Mark, int[]> marked = new EnumMap<>(Mark.class);
    private int pockets;

    /**
     * No cell is linked, and none is marked.
     *
     * @param beside for each cell those that it touches
     * @param areasKm2 for each cell its area
     */
    Pockets(int[][] beside, double[] areasKm2) {
        this.beside = beside;
        this.cellAreas = Arrays.stream(areasKm2)
                .mapToLong(km2 -> Math.round(km2 * PARTS_OF_KM2))
                .toArray();
        for (Mark mark : Mark.values()) {
            marks.put(mark, new BitSet());
            marked.put(mark, new int[sizes.length]);
        }
        this.pocketOf = new int[beside.length];
        Arrays.fill(pocketOf, NONE);
    }

    /** One more than the highest number of a pocket; some numbers may stand for none, which has no cells. */
    int count() {
        return pockets;
    }

    /** The number of the pocket in which {@code cell} lies; -1 if it is in none. */
    int of(int cell) {
        return pocketOf[cell];
    }

    /** The area of {@code pocket}, to be compared with that of others. */
    long area(int pocket) {
        return areas[pocket];
    }

    /** How many cells of {@code pocket} bear {@code mark}. */
    int count(int pocket, Mark mark) {
        return marked.get(mark)[pocket];
    }

    void mark(int cell, Mark mark, boolean borne) {
        if (marks.get(mark).get(cell) != borne) {
            marks.get(mark).set(cell, borne);
            if (pocketOf[cell] != NONE) {
                marked.get(mark)[pocketOf[cell]] += borne ? 1 : -1;
            }
        }
    }

    void link(int cell, boolean linked) {
        if (linked != (pocketOf[cell] != NONE)) {
            if (linked) {
                join(cell);
            } else {
                part(cell);
            }
        }
    }

    private void join(int cell) {
        int home = NONE;
        for (int next : beside[cell]) {
            int pocket = pocketOf[next];
            if (pocket != NONE && (home == NONE || sizes[pocket] > sizes[home])) {
                home = pocket;
            }
        }
        move(cell, home == NONE ? open() : home);
        for (int next : beside[cell]) {
            if (pocketOf[next] != NONE && pocketOf[next] != pocketOf[cell]) {
                moveAll(next, pocketOf[cell]);
            }
        }
    }

    private void part(int cell) {
        int pocket = pocketOf[cell];
        move(cell, NONE);
        int[] around = Arrays.stream(beside[cell])
                .filter(next -> pocketOf[next] == pocket)
                .distinct()
                .toArray();
        if (around.length > 1) {
            new PocketSplit(beside, pocketOf, around).smallerParts().forEach(part -> moveAll(part, open()));
        }
    }

    private int open() {
        for (int pocket = 0; pocket < pockets; pocket++) {
            if (sizes[pocket] == 0) {
                return pocket;
            }
        }
        if (pockets == sizes.length) {
            areas = Arrays.copyOf(areas, 2 * pockets);
            sizes = Arrays.copyOf(sizes, 2 * pockets);
            marked.replaceAll((mark, counts) -> Arrays.copyOf(counts, 2 * pockets));
        }
        return pockets++;
    }

    /** Moves {@code cell} and all that hangs together with it in its pocket. */
    private void moveAll(int cell, int to) {
        int from = pocketOf[cell];
        int[] waiting = new int[sizes[from]];
        int count = 0;
        waiting[count++] = cell;
        move(cell, to);
        while (count > 0) {
            for (int next : beside[waiting[--count]]) {
                if (pocketOf[next] == from) {
                    move(next, to);
                    waiting[count++] = next;
                }
            }
        }
    }

    private void move(int cell, int to) {
        add(cell, pocketOf[cell], -1);
        add(cell, to, 1);
        pocketOf[cell] = to;
    }

    private void add(int cell, int pocket, int sign) {
        if (pocket != NONE) {
            areas[pocket] += sign * cellAreas[cell];
            sizes[pocket] += sign;
            marks.forEach((mark, bearers) -> {
                if (bearers.get(cell)) {
                    marked.get(mark)[pocket] += sign;
                }
            });
        }
    }
}
