package salient.model;

import java.util.Arrays;
import salient.chance.SplitMix64;

/**
 * Draws the history of one place given the histories of all others, and tells how likely each state is on each day.
 *
 * <p>Forward filtering, backward sampling (Frühwirth-Schnatter 1994). That a place bears on what becomes of its neighbours
 * is part of what is known of it, so that drawing place after place is exact. Days on which nothing turns, neither of the
 * place nor around it nor of what is known, are runs: chances are worked out once for each. Not safe for threads: it has
 * room of its own.
 */
final class PathSampler {
    private final StateSpace states;
    private final PlaceGraph graph;
    private final int days;
    private final int size;
    private final ForwardPass pass;
    private final double[] backward;
    private final double[] likely;
    private final double[] after;
    private final long[] around;
    private final byte[] path;
    private final long[] knots;
    /** The first day of each run, and after the last the day after the period. */
    private final int[] firsts;
    /** For each border of a place and state of it, how likely what the place beyond did is. */
    private double[] feedback = {};

    private int runs;

    PathSampler(StateSpace states, PlaceGraph graph, int days) {
        this.states = states;
        this.graph = graph;
        this.days = days;
        this.size = states.size();
        this.pass = new ForwardPass(days, size);
        this.backward = new double[days * size];
        this.likely = new double[size];
        this.after = new double[size];
        this.around = new long[Near.length(states)];
        this.path = new byte[days];
        this.knots = new long[DayBits.length(days)];
        this.firsts = new int[days + 1];
    }

    /** Looks at {@code place}: what is said of it, and what its neighbours do. */
    void look(int place, Surroundings all, Hazards hazards, Likelihoods said, Known known) {
        part(place, all, said);
        int borders = graph.first(place + 1) - graph.first(place);
        if (feedback.length < borders * size) {
            feedback = new double[2 * borders * size];
        }
        double[] evidence = pass.evidence();
        int table = -1;
        for (int run = 0; run < runs; run++) {
            int day = firsts[run];
            int at = run * size;
            Arrays.fill(evidence, at, at + size, 1);
            if (day == days - 1) {
                continue;
            }
            if (run == 0 || all.turns(place, day)) {
                table++;
                hazards.fill(
                        pass.chances(),
                        table * size * size,
                        all.near(),
                        all.at(place, day),
                        known.told(place, day),
                        known.quiet(place, day));
            }
            pass.tables()[run] = table;
            for (int border = 0; border < borders; border++) {
                if (run == 0 || all.turns(graph.beyond(graph.first(place) + border), day)) {
                    feed(place, border, day, all, hazards, known);
                }
                for (int state = 0; state < size; state++) {
                    evidence[at + state] *= feedback[border * size + state];
                }
            }
        }
        said.multiply(place, firsts, pass.evidence());
        for (int state = 0; state < size; state++) {
            likely[state] = known.opening(place, state);
        }
        pass.run(likely, firsts, runs);
    }

    /** Parts the days into runs on which nothing turns; the last day, from which nothing changes, is one of its own. */
    private void part(int place, Surroundings all, Likelihoods said) {
        Arrays.fill(knots, 0);
        DayBits.put(knots, 0, 0, true);
        DayBits.put(knots, 0, days - 1, true);
        all.addTurns(place, knots);
        said.addKnots(place, days, knots);
        for (int border = graph.first(place); border < graph.first(place + 1); border++) {
            all.addTurns(graph.beyond(border), knots);
        }
        runs = 0;
        for (int day = 0; day >= 0; day = DayBits.next(knots, day + 1)) {
            firsts[runs++] = day;
        }
        firsts[runs] = days;
    }

    /** How likely what the place beyond a border of {@code place} did next is, in each state of {@code place}. */
    private void feed(int place, int number, int day, Surroundings all, Hazards hazards, Known known) {
        int border = graph.first(place) + number;
        int at = number * size;
        int other = graph.beyond(border);
        int from = all.state(other, day);
        int to = all.state(other, day + 1);
        if (from >= states.holders() && to == from) {
            // whether a fight goes on has nothing to do with what is around it
            Arrays.fill(feedback, at, at + size, 1);
            return;
        }
        int part = graph.outward(border);
        boolean told = known.told(other, day);
        all.without(around, /* place= */ other, day, /* other= */ place, part);
        if (from == to) {
            hazards.stays(from, around, part, told, feedback, at);
            return;
        }
        for (int state = 0; state < size; state++) {
            Near.add(around, 0, state, part, states);
            feedback[at + state] = hazards.chance(from, to, around, 0, told);
            Near.add(around, 0, state, -part, states);
        }
    }

    /** A history drawn of those that are likely for the place last looked at; the array is used again. */
    byte[] draw(SplitMix64 random) {
        double[] forward = pass.forward();
        double[] chances = pass.chances();
        int next = pick(forward, (days - 1) * size, random);
        path[days - 1] = (byte) next;
        if (size == ForwardPass.FOUR) {
            drawFour(next, random);
            return path;
        }
        for (int run = runs - 1; run >= 0; run--) {
            int chance = pass.tables()[run] * size * size;
            for (int day = Math.min(firsts[run + 1], days - 1) - 1; day >= firsts[run]; day--) {
                int now = day * size;
                for (int state = 0; state < size; state++) {
                    likely[state] = forward[now + state] * chances[chance + state * size + next];
                }
                next = pick(likely, 0, random);
                path[day] = (byte) next;
            }
        }
        return path;
    }

    /** The same for what most campaigns have. */
    private void drawFour(int last, SplitMix64 random) {
        double[] forward = pass.forward();
        double[] chances = pass.chances();
        int next = last;
        for (int run = runs - 1; run >= 0; run--) {
            int chance = pass.tables()[run] * 16;
            for (int day = Math.min(firsts[run + 1], days - 1) - 1; day >= firsts[run]; day--) {
                int now = day * 4;
                double zero = forward[now] * chances[chance + next];
                double one = forward[now + 1] * chances[chance + 4 + next];
                double two = forward[now + 2] * chances[chance + 8 + next];
                double three = forward[now + 3] * chances[chance + 12 + next];
                double left = random.unit() * (zero + one + two + three) - zero;
                if (left < 0) {
                    next = 0;
                } else {
                    left -= one;
                    next = left < 0 ? 1 : left - two < 0 ? 2 : 3;
                }
                path[day] = (byte) next;
            }
        }
    }

    private int pick(double[] likely, int at, SplitMix64 random) {
        double sum = 0;
        for (int state = at; state < at + size; state++) {
            sum += likely[state];
        }
        double left = random.unit() * sum;
        for (int state = 0; state < size - 1; state++) {
            left -= likely[at + state];
            if (left < 0) {
                return state;
            }
        }
        return size - 1;
    }

    /** For each day and state, how likely it is at the place last looked at; the array is used again. */
    double[] likely() {
        double[] forward = pass.forward();
        double[] chances = pass.chances();
        double[] evidence = pass.evidence();
        Arrays.fill(likely, 1);
        for (int run = runs - 1; run >= 0; run--) {
            int chance = pass.tables()[run] * size * size;
            for (int day = firsts[run + 1] - 1; day >= firsts[run]; day--) {
                int now = day * size;
                if (day < days - 1) {
                    int next = (day + 1 < firsts[run + 1] ? run : run + 1) * size;
                    for (int to = 0; to < size; to++) {
                        after[to] = likely[to] * evidence[next + to];
                    }
                    ForwardPass.normalise(after, 0, size);
                    for (int from = 0; from < size; from++) {
                        double sum = 0;
                        for (int to = 0; to < size; to++) {
                            sum += chances[chance + from * size + to] * after[to];
                        }
                        likely[from] = sum;
                    }
                }
                for (int state = 0; state < size; state++) {
                    backward[now + state] = likely[state] * forward[now + state];
                }
                ForwardPass.normalise(backward, now, size);
            }
        }
        return backward;
    }
}
