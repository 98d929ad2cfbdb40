package salient.model;

/**
 * The chance of each change from one day to the next under {@link Dynamics}, given what is around a place. Immutable.
 *
 * <p>What is around is told in {@link Surroundings#WHOLE}ths of the border: by how much of it each holder is near, of which
 * contested ground counts half for everybody. That all rates are looked up by whole numbers makes the counts of a {@link
 * Tally} all that is needed to learn them.
 */
final class Hazards {
    /** What counts as near of everybody, wherever the place lies: a tenth of the border. */
    static final int ANYWHERE = Surroundings.WHOLE / 10;

    /** Of fights, the share after which nobody is left. */
    private static final double NOBODY_LEFT = 0.02;

    /** Of vacant places that are so no longer, the share that is fought for. */
    private static final double FOUGHT_FOR = 0.05;

    private final StateSpace states;
    private final Dynamics dynamics;
    private final double[] leaves = new double[Surroundings.MOST + 1];
    private final double[] leavesWhenTold = new double[Surroundings.MOST + 1];

    Hazards(StateSpace states, Dynamics dynamics) {
        this.states = states;
        this.dynamics = dynamics;
        for (int hostile = 0; hostile <= Surroundings.MOST; hostile++) {
            double rate = rate(dynamics, hostile);
            leaves[hostile] = leaves(rate);
            leavesWhenTold[hostile] = leaves(dynamics.told() * rate);
        }
    }

    /** The rate at which a place stops being held where {@code hostile} is near. */
    static double rate(Dynamics dynamics, int hostile) {
        return dynamics.unrest() + dynamics.spread() * hostile / Surroundings.WHOLE;
    }

    /** The chance that what happens at {@code rate} a day has happened within one. */
    static double leaves(double rate) {
        return -StrictMath.expm1(-rate);
    }

    Dynamics dynamics() {
        return dynamics;
    }

    /** How much that is hostile to the holder of {@code state} is in {@code near}, from {@code at} on. */
    int hostile(int state, long[] near, int at) {
        int sum = Near.of(near, at, states.contested());
        for (int other = 0; other < states.holders(); other++) {
            if (states.hostile(state, other)) {
                sum += Near.of(near, at, other);
            }
        }
        return Math.min(sum, Surroundings.MOST);
    }

    /**
     * The chance that a place in state {@code from} is in state {@code to} on the next day.
     *
     * @param near what is around it, from {@code at} on, as {@link Near} packs it
     */
    double chance(int from, int to, long[] near, int at, boolean told) {
        if (from < states.holders()) {
            double change = (told ? leavesWhenTold : leaves)[hostile(from, near, at)];
            if (to == from) {
                return 1 - change;
            }
            if (to == states.contested()) {
                return change * (1 - falls() - dynamics.deserted());
            }
            if (to == states.vacant()) {
                return change * dynamics.deserted();
            }
            return change * falls() * share(to, from, near, at);
        }
        if (from == states.contested()) {
            double resolves = dynamics.resolves();
            if (to == from) {
                return 1 - resolves;
            }
            return to == states.vacant()
                    ? resolves * NOBODY_LEFT
                    : resolves * (1 - NOBODY_LEFT) * share(to, -1, near, at);
        }
        if (to == from) {
            return 1 - dynamics.occupied();
        }
        return to == states.contested()
                ? dynamics.occupied() * FOUGHT_FOR
                : dynamics.occupied() * (1 - FOUGHT_FOR) * share(to, -1, near, at);
    }

    /** With one holder, nobody else can have the place. */
    private double falls() {
        return states.holders() == 1 ? 0 : dynamics.falls();
    }

    /** How likely the next holder is {@code to} and not another, among all but {@code not}: by how much of each is near. */
    private double share(int to, int not, long[] near, int at) {
        int contested = Near.of(near, at, states.contested());
        int sum = 0;
        for (int state = 0; state < states.holders(); state++) {
            if (state != not) {
                sum += ANYWHERE + Near.of(near, at, state) + contested;
            }
        }
        return (ANYWHERE + Near.of(near, at, to) + contested) / (double) sum;
    }

    /**
     * The chance that a place held in {@code state} stays so, for each state of a neighbour that is {@code part} of its
     * border: they are written into {@code stays} from {@code at} on.
     *
     * @param around what is around the place without that neighbour
     */
    void stays(int state, long[] around, int part, boolean told, double[] stays, int at) {
        double[] table = told ? leavesWhenTold : leaves;
        int others = Near.of(around, 0, states.contested());
        for (int other = 0; other < states.holders(); other++) {
            if (states.hostile(state, other)) {
                others += Near.of(around, 0, other);
            }
        }
        for (int as = 0; as < states.holders(); as++) {
            stays[at + as] =
                    1 - table[Math.min(others + (states.hostile(state, as) ? 2 * part : 0), Surroundings.MOST)];
        }
        stays[at + states.contested()] = 1 - table[Math.min(others + part, Surroundings.MOST)];
        stays[at + states.vacant()] = 1 - table[Math.min(others, Surroundings.MOST)];
    }

    /**
     * The chance of every change: that from one state to another stands in {@code chances} at their numbers, row by row, from {@code first} on.
     * Beside it, as many times less likely as {@code quiet} says is whatever is no standstill; 1 leaves it as it is.
     */
    void fill(double[] chances, int first, long[] near, int at, boolean told, double quiet) {
        int size = states.size();
        int holders = states.holders();
        int contested = ANYWHERE + Near.of(near, at, states.contested());
        int sum = 0;
        for (int holder = 0; holder < holders; holder++) {
            sum += contested + Near.of(near, at, holder);
        }
        int row = first;
        for (int from = 0; from < holders; from++, row += size) {
            double change = (told ? leavesWhenTold : leaves)[hostile(from, near, at)];
            double others = sum - contested - Near.of(near, at, from);
            fill(chances, row, near, at, quiet * change * falls() / Math.max(1, others), contested);
            chances[row + states.contested()] = quiet * change * (1 - falls() - dynamics.deserted());
            chances[row + states.vacant()] = quiet * change * dynamics.deserted();
            chances[row + from] = 1 - change;
        }
        double resolves = quiet * dynamics.resolves();
        fill(chances, row, near, at, resolves * (1 - NOBODY_LEFT) / sum, contested);
        chances[row + states.contested()] = 1 - dynamics.resolves();
        chances[row + states.vacant()] = resolves * NOBODY_LEFT;
        row += size;
        double occupied = quiet * dynamics.occupied();
        fill(chances, row, near, at, occupied * (1 - FOUGHT_FOR) / sum, contested);
        chances[row + states.contested()] = occupied * FOUGHT_FOR;
        chances[row + states.vacant()] = 1 - dynamics.occupied();
    }

    /** The chance of each holder, which is {@code each} of what is near of it. */
    private void fill(double[] chances, int row, long[] near, int at, double each, int contested) {
        for (int to = 0; to < states.holders(); to++) {
            chances[row + to] = each * (contested + Near.of(near, at, to));
        }
    }
}
