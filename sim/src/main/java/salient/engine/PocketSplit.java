package salient.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A pocket that has lost a cell: does it fall apart? Searches set out from every neighbour of that cell, in turns, and those
 * that meet go on as one. When only one is left that has not seen all it can, what the others have seen are the parts.
 */
final class PocketSplit {
    private final int[][] beside;
    private final int[] pocketOf;
    /** For each cell the search that has seen it. Kept from one loss to the next, so that a loss costs only what is searched. */
    private final Search[] seenBy;

    private int[] seen = new int[16];
    private int count;

    /** What has been seen from some of the neighbours; one that has met another is led on by it. */
    private static final class Search {
        private final int start;
        private int[] open = new int[8];
        private int end;
        private int next;
        private Search leader = this;

        private Search(int start) {
            this.start = start;
            add(start);
        }

        private void add(int cell) {
            open = end == open.length ? Arrays.copyOf(open, 2 * end) : open;
            open[end++] = cell;
        }

        private Search leader() {
            Search last = this;
            while (last.leader != last) {
                last.leader = last.leader.leader;
                last = last.leader;
            }
            return last;
        }

        private boolean isDone() {
            return next == end;
        }

        private void join(Search other) {
            other.leader = this;
            int own = end - next;
            int all = own + other.end - other.next;
            int[] joined = new int[Math.max(all, 8)];
            System.arraycopy(open, next, joined, 0, own);
            System.arraycopy(other.open, other.next, joined, own, all - own);
            open = joined;
            end = all;
            next = 0;
        }
    }

    /** @param pocketOf for each cell the number of its pocket, as it is whenever a pocket is searched */
    PocketSplit(int[][] beside, int[] pocketOf) {
        this.beside = beside;
        this.pocketOf = pocketOf;
        this.seenBy = new Search[beside.length];
    }

    /**
     * A cell of each part into which a pocket has fallen, but for the part that was not searched to its end.
     *
     * @param around the cells of the pocket that touched the lost one, each once
     */
    List<Integer> smallerParts(int[] around) {
        List<Search> searches = new ArrayList<>();
        for (int cell : around) {
            Search search = new Search(cell);
            searches.add(search);
            see(cell, search);
        }
        List<Integer> parts = new ArrayList<>();
        while (searches.size() > 1) {
            for (int i = searches.size() - 1; i >= 0 && searches.size() > 1; i--) {
                Search search = searches.get(i);
                if (search.leader() != search) {
                    searches.remove(i);
                } else if (search.isDone()) {
                    parts.add(search.start);
                    searches.remove(i);
                } else {
                    step(search);
                }
            }
        }
        forget();
        return parts;
    }

    private void step(Search search) {
        int cell = search.open[search.next++];
        int pocket = pocketOf[cell];
        for (int near : beside[cell]) {
            if (pocketOf[near] != pocket) {
                continue;
            }
            Search other = seenBy[near];
            if (other == null) {
                see(near, search);
                search.add(near);
            } else if (other.leader() != search) {
                search.join(other.leader());
            }
        }
    }

    private void see(int cell, Search search) {
        seenBy[cell] = search;
        seen = count == seen.length ? Arrays.copyOf(seen, 2 * count) : seen;
        seen[count++] = cell;
    }

    private void forget() {
        while (count > 0) {
            seenBy[seen[--count]] = null;
        }
    }
}
