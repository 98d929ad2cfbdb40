package salient.compare;

import java.util.BitSet;
import java.util.function.ToDoubleFunction;

/**
 * The share that each player has in what a game comes to: its mean contribution over all orders in which the players
 * may join.
 *
 * <p>Source: L. S. Shapley, A value for n-person games, Contributions to the Theory of Games II (1953), 307-317.
 */
public final class Shapley {
    /** More players than this would take too long to do exactly. */
    public static final int MOST_PLAYERS = 16;

    private Shapley() {}

    /**
     * The exact values.
     *
     * @param worth what a set of players comes to; asked once for each of the 2^{@code players} sets
     * @return one value for each player; they add up to the worth of all less the worth of none
     */
    public static double[] values(int players, ToDoubleFunction<BitSet> worth) {
        if (players > MOST_PLAYERS) {
            throw new IllegalArgumentException(players + " players; " + MOST_PLAYERS + " at most");
        }
        double[] worths = new double[1 << players];
        for (int set = 0; set < worths.length; set++) {
            worths[set] = worth.applyAsDouble(BitSet.valueOf(new long[] {set}));
        }
        double[] weights = weights(players);
        double[] values = new double[players];
        for (int player = 0; player < players; player++) {
            for (int set = 0; set < worths.length; set++) {
                if ((set >> player & 1) == 0) {
                    values[player] += weights[Integer.bitCount(set)] * (worths[set | 1 << player] - worths[set]);
                }
            }
        }
        return values;
    }

    /** s! (n - s - 1)! / n! for each size s of the set that a player joins. */
    private static double[] weights(int players) {
        double[] weights = new double[Math.max(1, players)];
        double choose = 1;
        for (int size = 0; size < players; size++) {
            weights[size] = 1 / (players * choose);
            choose = choose * (players - 1 - size) / (size + 1);
        }
        return weights;
    }
}
