package salient.model;

import java.util.Arrays;
import java.util.List;
import salient.chance.SplitMix64;

/**
 * Draws the history of one place given the histories of all others, and tells how likely each state is on each day.
 *
 * <p>Forward filtering, backward sampling (Frühwirth-Schnatter 1994). That a place bears on what becomes of its neighbours
 * is part of what is known of it, so that drawing place after place is exact. Not safe for threads: it has room of its own.
 */
final class PathSampler {
    private final StateSpace states;
    private final PlaceGraph graph;
    private final int days;
    private final int size;
    private final double[] forward;
    private final double[] backward;
    /** Chances of all changes, for each stretch of days on which they are the same. */
    private final double[] chances;

    /** Where those of a day begin. */
    private final int[] table;

    private final double[] back;
    private final double[] likely;
    private final double[] evidence;
    private final short[] around;
    private final byte[] path;

    PathSampler(StateSpace states, PlaceGraph graph, int days) {
        this.states = states;
        this.graph = graph;
        this.days = days;
        this.size = states.size();
        this.forward = new double[days * size];
        this.backward = new double[days * size];
        this.chances = new double[days * size * size];
        this.table = new int[days];
        this.back = new double[size];
        this.likely = new double[size];
        this.evidence = new double[days * size];
        this.around = new short[states.holders() + 1];
        this.path = new byte[days];
    }

    /** What the sampler is to know of a place besides its neighbours. */
    interface Known {
        /** How likely it is to be in each state on the first day. */
        double opening(int place, int state);

        /** What is said of it. */
        List<Word> words(int place);

        /** Whether it is under pressure on {@code day}. */
        boolean pressed(int place, int day);

        /** How much less likely a change from {@code day} to the next is because nobody tells of it. */
        double quiet(int place, int day);
    }

    /** Looks at {@code place}: what is said of it, and what its neighbours do. */
    void look(int place, Surroundings all, Hazards hazards, Likelihoods said, Known known) {
        Arrays.fill(evidence, 1);
        said.multiply(place, evidence);
        for (int border = graph.first(place); border < graph.first(place + 1); border++) {
            feedback(place, border, all, hazards, known);
        }
        int tables = 0;
        short[] near = all.near();
        for (int day = 0; day + 1 < days; day++) {
            int at = all.at(place, day);
            boolean pressed = known.pressed(place, day);
            double quiet = known.quiet(place, day);
            if (day > 0
                    && pressed == known.pressed(place, day - 1)
                    && quiet == known.quiet(place, day - 1)
                    && same(near, at, all.at(place, day - 1))) {
                table[day] = table[day - 1];
            } else {
                table[day] = tables * size * size;
                hazards.fill(chances, table[day], near, at, pressed, quiet);
                tables++;
            }
        }
        filter(place, known);
    }

    private boolean same(short[] near, int one, int other) {
        for (int i = 0; i <= states.holders(); i++) {
            if (near[one + i] != near[other + i]) {
                return false;
            }
        }
        return true;
    }

    /** How likely what the place beyond {@code border} did is, in each state of {@code place}. */
    private void feedback(int place, int border, Surroundings all, Hazards hazards, Known known) {
        int other = graph.beyond(border);
        int part = graph.outward(border);
        short[] near = all.near();
        int before = -1;
        for (int day = 0; day + 1 < days; day++) {
            int from = all.state(other, day);
            int to = all.state(other, day + 1);
            if (from >= states.holders() && to == from) {
                continue; // whether a fight goes on has nothing to do with what is around it
            }
            boolean pressed = known.pressed(other, day);
            boolean asBefore = before == day - 1
                    && day > 0
                    && from == all.state(other, day - 1)
                    && to == from
                    && pressed == known.pressed(other, day - 1)
                    && all.state(place, day) == all.state(place, day - 1)
                    && same(near, all.at(other, day), all.at(other, day - 1));
            if (!asBefore) {
                for (int state = 0; state < size; state++) {
                    all.around(around, other, day, place, part, state);
                    back[state] = hazards.chance(from, to, around, 0, pressed);
                }
            }
            before = day;
            for (int state = 0; state < size; state++) {
                evidence[day * size + state] *= back[state];
            }
        }
    }

    private void filter(int place, Known known) {
        for (int state = 0; state < size; state++) {
            forward[state] = known.opening(place, state) * evidence[state];
        }
        normalise(forward, 0);
        for (int day = 1; day < days; day++) {
            int before = (day - 1) * size;
            int now = day * size;
            int chance = table[day - 1];
            for (int to = 0; to < size; to++) {
                double sum = 0;
                for (int from = 0; from < size; from++) {
                    sum += forward[before + from] * chances[chance + from * size + to];
                }
                forward[now + to] = sum * evidence[now + to];
            }
            normalise(forward, now);
        }
    }

    private void normalise(double[] of, int at) {
        double sum = 0;
        for (int state = at; state < at + size; state++) {
            sum += of[state];
        }
        if (!(sum > 0)) {
            throw new IllegalStateException("no state is possible");
        }
        double scale = 1 / sum;
        for (int state = at; state < at + size; state++) {
            of[state] *= scale;
        }
    }

    /** A history drawn of those that are likely for the place last looked at; the array is used again. */
    byte[] draw(SplitMix64 random) {
        int last = days - 1;
        path[last] = (byte) pick(forward, last * size, 1, random);
        for (int day = last - 1; day >= 0; day--) {
            double sum = 0;
            for (int state = 0; state < size; state++) {
                likely[state] = forward[day * size + state] * chances[table[day] + state * size + path[day + 1]];
                sum += likely[state];
            }
            path[day] = (byte) pick(likely, 0, sum, random);
        }
        return path;
    }

    private int pick(double[] likely, int at, double sum, SplitMix64 random) {
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
        int last = (days - 1) * size;
        for (int state = 0; state < size; state++) {
            backward[last + state] = 1;
        }
        for (int day = days - 2; day >= 0; day--) {
            int now = day * size;
            int next = now + size;
            double largest = 0;
            for (int from = 0; from < size; from++) {
                double sum = 0;
                for (int to = 0; to < size; to++) {
                    sum += chances[table[day] + from * size + to] * evidence[next + to] * backward[next + to];
                }
                backward[now + from] = sum;
                largest = Math.max(largest, sum);
            }
            for (int from = 0; from < size; from++) {
                backward[now + from] /= largest;
            }
        }
        for (int i = 0; i < backward.length; i++) {
            backward[i] *= forward[i];
        }
        for (int day = 0; day < days; day++) {
            normalise(backward, day * size);
        }
        return backward;
    }
}
