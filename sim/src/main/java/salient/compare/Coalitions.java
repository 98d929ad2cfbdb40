package salient.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import salient.chance.SplitMix64;

/**
 * The sets of players whose worth must be known to share out what a game comes to: all of them where players are few, else
 * those that form as players join in orders drawn by chance.
 *
 * <p>Source of the drawing: J. Castro, D. Gómez and J. Tejada, Polynomial calculation of the Shapley value based on
 * sampling, Computers and Operations Research 36 (2009), 1726-1730.
 */
public final class Coalitions {
    /** With more players than this, orders are drawn. */
    public static final int MOST_EXACT = 12;

    private final int players;
    private final List<int[]> orders;

    private Coalitions(int players, List<int[]> orders) {
        this.players = players;
        this.orders = List.copyOf(orders);
    }

    /**
     * Those of a game of {@code players}.
     *
     * @param orders how many orders are drawn if players are too many for all sets; two at least
     * @param seed what the orders depend on
     */
    public static Coalitions of(int players, int orders, int seed) {
        List<int[]> drawn = new ArrayList<>();
        if (players > MOST_EXACT) {
            for (int number = 0; number < orders; number++) {
                drawn.add(order(players, SplitMix64.of(seed, "order of players", number)));
            }
        }
        return new Coalitions(players, drawn);
    }

    /** How many sets there are at most in a game of {@code players}. */
    public static long count(int players, int orders) {
        return players <= MOST_EXACT ? 1L << players : (long) orders * (players - 1) + 2;
    }

    /** By R. A. Fisher and F. Yates, Statistical Tables, 1938, as R. Durstenfeld has it, 1964. */
    private static int[] order(int players, SplitMix64 random) {
        int[] order = new int[players];
        for (int i = 0; i < players; i++) {
            int other = random.below(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    /** Whether values are exact, and not estimated. */
    public boolean isExact() {
        return orders.isEmpty();
    }

    /** The sets, each once, by their players. */
    public List<BitSet> sets() {
        if (isExact()) {
            List<BitSet> all = new ArrayList<>();
            for (long set = 0; set < 1L << players; set++) {
                all.add(BitSet.valueOf(new long[] {set}));
            }
            return all;
        }
        SortedSet<List<Integer>> sets = new TreeSet<>(Coalitions::compare);
        for (int[] order : orders) {
            BitSet joined = new BitSet();
            sets.add(members(joined));
            for (int player : order) {
                joined.set(player);
                sets.add(members(joined));
            }
        }
        return sets.stream().map(Coalitions::set).toList();
    }

    private static List<Integer> members(BitSet set) {
        return set.stream().boxed().toList();
    }

    private static BitSet set(List<Integer> members) {
        BitSet set = new BitSet();
        members.forEach(set::set);
        return set;
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return Integer.compare(a.get(i), b.get(i));
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /**
     * The part of a player.
     *
     * @param error standard error of the value; 0 if it is exact
     */
    public record Part(double value, double error) {
        private static final double NINETEEN_IN_TWENTY = 1.959964;

        /** The lower end of the interval that holds the value nineteen times of twenty. */
        public double low() {
            return value - NINETEEN_IN_TWENTY * error;
        }

        /** Its upper end. */
        public double high() {
            return value + NINETEEN_IN_TWENTY * error;
        }
    }

    /** The part of each player, where {@code worth} tells what each of {@link #sets} comes to. */
    public List<Part> parts(ToDoubleFunction<BitSet> worth) {
        List<Part> parts = new ArrayList<>();
        if (isExact()) {
            for (double value : Shapley.values(players, worth)) {
                parts.add(new Part(value, 0));
            }
            return parts;
        }
        double[] sums = new double[players];
        double[] squares = new double[players];
        for (int[] order : orders) {
            BitSet joined = new BitSet();
            double before = worth.applyAsDouble(new BitSet());
            for (int player : order) {
                joined.set(player);
                double after = worth.applyAsDouble((BitSet) joined.clone());
                sums[player] += after - before;
                squares[player] += (after - before) * (after - before);
                before = after;
            }
        }
        int drawn = orders.size();
        for (int player = 0; player < players; player++) {
            double mean = sums[player] / drawn;
            double variance = Math.max(0, squares[player] - drawn * mean * mean) / (drawn - 1.0);
            parts.add(new Part(mean, Math.sqrt(variance / drawn)));
        }
        return parts;
    }
}
