package salient.engine;

import java.util.OptionalInt;

/**
 * A row of counts, of which many at once can be changed and any that is 0 be found; each takes the logarithm of their
 * number.
 */
final class LeastCounts {
    private static final int GONE = Integer.MAX_VALUE / 2;

    private final int leaves;

    /** A tree: the least count under each node, its own share in {@code added} and those of the nodes below it included. */
    private final int[] least;

    /** What is added to all counts under each node. */
    private final int[] added;

    LeastCounts(int[] counts) {
        leaves = Integer.highestOneBit(Math.max(1, counts.length)) * 2;
        least = new int[2 * leaves];
        added = new int[2 * leaves];
        for (int at = 0; at < leaves; at++) {
            least[leaves + at] = at < counts.length ? counts[at] : GONE;
        }
        for (int node = leaves - 1; node > 0; node--) {
            renew(node);
        }
    }

    /** Adds {@code change} to the counts from {@code from} to the last before {@code until}. */
    void add(int from, int until, int change) {
        int low = from + leaves;
        int high = until + leaves;
        while (low < high) {
            if (low % 2 == 1) {
                least[low] += change;
                added[low] += change;
                low++;
            }
            if (high % 2 == 1) {
                high--;
                least[high] += change;
                added[high] += change;
            }
            low /= 2;
            high /= 2;
        }
        renewAbove(from);
        renewAbove(until - 1);
    }

    /** The first count that is 0, which is then no more. */
    OptionalInt takeZero() {
        if (least[1] != 0) {
            return OptionalInt.empty();
        }
        int node = 1;
        int sum = 0;
        while (node < leaves) {
            sum += added[node];
            node = least[2 * node] + sum == 0 ? 2 * node : 2 * node + 1;
        }
        least[node] = GONE;
        renewAbove(node - leaves);
        return OptionalInt.of(node - leaves);
    }

    private void renewAbove(int at) {
        for (int node = (at + leaves) / 2; node > 0; node /= 2) {
            renew(node);
        }
    }

    private void renew(int node) {
        least[node] = Math.min(least[2 * node], least[2 * node + 1]) + added[node];
    }
}
