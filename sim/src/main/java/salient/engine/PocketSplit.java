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
        private List<Integer> open = new ArrayList<>();
        private int next;
        private Search leader = this;

        private Search(int start) {
            this.start = start;
            open.add(start);
        }

        private Search leader() {
            Search last = this;
            while (last.leader != last) {
                last = last.leader;
            }
            leader = last;
            return last;
        }

        private boolean isDone() {
            return next == open.size();
        }

        private void join(Search other) {
            other.leader = this;
            open = new ArrayList<>(open.subList(next, open.size()));
            open.addAll(other.open.subList(other.next, other.open.size()));
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
        int cell = search.open.get(search.next++);
        int pocket = pocketOf[cell];
        for (int near : beside[cell]) {
            if (pocketOf[near] != pocket) {
                continue;
            }
            Search other = seenBy[near];
            if (other == null) {
                see(near, search);
                search.open.add(near);
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
