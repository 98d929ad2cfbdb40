package salient.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
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
    private final Map<Mark, Bearers> bearers = new EnumMap<>(Mark.class);
    private final Collection<Bearers> all;
    private final PocketSplit split;
    /** For each cell the number of its pocket; NONE if it is not linked. */
    private final int[] pocketOf;
    /** For each cell the next of its pocket and the one before it, for each pocket its first cell; NONE where there is none. */
    private final int[] next;

    private final int[] previous;
    private int[] first = new int[16];

    private long[] areas = new long[16];
    private int[] sizes = new int[16];
    private int pockets;
    private final List<Integer> empty = new ArrayList<>();
    private final List<Integer> changed = new ArrayList<>();
    private final BitSet isChanged = new BitSet();

    /** The cells that bear a mark, and how many of each pocket do. */
    private static final class Bearers {
        private final BitSet cells = new BitSet();
        private int[] counts = new int[16];
    }

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
            bearers.put(mark, new Bearers());
        }
        this.all = List.copyOf(bearers.values());
        this.pocketOf = new int[beside.length];
        this.next = new int[beside.length];
        this.previous = new int[beside.length];
        Arrays.fill(pocketOf, NONE);
        this.split = new PocketSplit(beside, pocketOf);
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
        return bearers.get(mark).counts[pocket];
    }

    /** The cells of {@code pocket}, in no order. */
    int[] cells(int pocket) {
        int[] cells = new int[sizes[pocket]];
        int cell = first[pocket];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell;
            cell = next[cell];
        }
        return cells;
    }

    /** The pockets that have won or lost a cell or a mark since this was last asked; some may have no cells. */
    List<Integer> takeChanged() {
        List<Integer> taken = List.copyOf(changed);
        changed.clear();
        isChanged.clear();
        return taken;
    }

    void mark(int cell, Mark mark, boolean borne) {
        Bearers of = bearers.get(mark);
        if (of.cells.get(cell) != borne) {
            of.cells.set(cell, borne);
            if (pocketOf[cell] != NONE) {
                of.counts[pocketOf[cell]] += borne ? 1 : -1;
                change(pocketOf[cell]);
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
        for (int near : beside[cell]) {
            int pocket = pocketOf[near];
            if (pocket != NONE && (home == NONE || sizes[pocket] > sizes[home])) {
                home = pocket;
            }
        }
        move(cell, home == NONE ? open() : home);
        for (int near : beside[cell]) {
            if (pocketOf[near] != NONE && pocketOf[near] != pocketOf[cell]) {
                for (int each : cells(pocketOf[near])) {
                    move(each, pocketOf[cell]);
                }
            }
        }
    }

    private void part(int cell) {
        int pocket = pocketOf[cell];
        move(cell, NONE);
        int[] around = Arrays.stream(beside[cell])
                .filter(near -> pocketOf[near] == pocket)
                .distinct()
                .toArray();
        if (around.length > 1) {
            split.smallerParts(around).forEach(part -> moveAll(part, open()));
        }
    }

    private int open() {
        if (!empty.isEmpty()) {
            return empty.remove(empty.size() - 1);
        }
        if (pockets == sizes.length) {
            areas = Arrays.copyOf(areas, 2 * pockets);
            sizes = Arrays.copyOf(sizes, 2 * pockets);
            first = Arrays.copyOf(first, 2 * pockets);
            all.forEach(of -> of.counts = Arrays.copyOf(of.counts, 2 * pockets));
        }
        first[pockets] = NONE;
        return pockets++;
    }

    /** Moves {@code cell} and all that hangs together with it in its pocket. */
    private void moveAll(int cell, int to) {
        int from = pocketOf[cell];
        int[] waiting = new int[16];
        int count = 0;
        waiting[count++] = cell;
        move(cell, to);
        while (count > 0) {
            for (int near : beside[waiting[--count]]) {
                if (pocketOf[near] == from) {
                    move(near, to);
                    waiting = count == waiting.length ? Arrays.copyOf(waiting, 2 * count) : waiting;
                    waiting[count++] = near;
                }
            }
        }
    }

    private void move(int cell, int to) {
        int from = pocketOf[cell];
        pocketOf[cell] = to;
        if (from != NONE) {
            unchain(cell, from);
            add(cell, from, -1);
            if (sizes[from] == 0) {
                empty.add(from);
            }
        }
        if (to != NONE) {
            chain(cell, to);
            add(cell, to, 1);
        }
    }

    private void unchain(int cell, int pocket) {
        if (previous[cell] == NONE) {
            first[pocket] = next[cell];
        } else {
            next[previous[cell]] = next[cell];
        }
        if (next[cell] != NONE) {
            previous[next[cell]] = previous[cell];
        }
    }

    private void chain(int cell, int pocket) {
        next[cell] = first[pocket];
        previous[cell] = NONE;
        if (first[pocket] != NONE) {
            previous[first[pocket]] = cell;
        }
        first[pocket] = cell;
    }

    private void add(int cell, int pocket, int sign) {
        areas[pocket] += sign * cellAreas[cell];
        sizes[pocket] += sign;
        for (Bearers of : all) {
            if (of.cells.get(cell)) {
                of.counts[pocket] += sign;
            }
        }
        change(pocket);
    }

    private void change(int pocket) {
        if (!isChanged.get(pocket)) {
            isChanged.set(pocket);
            changed.add(pocket);
        }
    }
}
