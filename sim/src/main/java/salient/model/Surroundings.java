package salient.model;

import java.util.Arrays;

/**
 * One history of all places, and for each place and day what is around it: of its border, how much each holder has beyond,
 * and how much of it is contested. Kept up as histories change, as are the days on which anything of it does.
 *
 * <p>Not safe for threads.
 */
final class Surroundings implements JointHistory {
    /** The whole border of a place: what is held beyond it counts twice its part, what is contested once, for everybody. */
    static final int WHOLE = 128;

    /** Parts are rounded, so that all together may be somewhat more than the whole. */
    static final int MOST = WHOLE + 32;

    private final StateSpace states;
    private final PlaceGraph graph;
    private final int days;
    private final byte[] paths;
    /** For each place and day: what is around it, as {@link Near} packs it. */
    private final long[] near;

    private final int width;
    /** For each place, the days on which anything that bears on what becomes of it next is not as the day before. */
    private final long[] turns;
    /** Those among them on which what is known of it is not. */
    private final long[] known;

    private final int row;

    /** Every place is in state 0 throughout. */
    Surroundings(StateSpace states, PlaceGraph graph, int days, Known known) {
        this.states = states;
        this.graph = graph;
        this.days = days;
        this.width = Near.length(states);
        this.row = DayBits.length(days);
        this.paths = new byte[Math.multiplyExact(graph.places(), days)];
        this.near = new long[Math.multiplyExact(paths.length, width)];
        this.turns = new long[Math.multiplyExact(graph.places(), row)];
        for (int place = 0; place < graph.places(); place++) {
            known.addTurns(place, turns, place * row);
        }
        this.known = turns.clone();
        for (int place = 0; place < graph.places(); place++) {
            for (int border = graph.first(place); border < graph.first(place + 1); border++) {
                for (int day = 0; day < days; day++) {
                    Near.add(near, at(graph.beyond(border), day), 0, graph.outward(border), states);
                }
            }
        }
    }

    @Override
    public int days() {
        return days;
    }

    /** The state of {@code place} on {@code day}. */
    int state(int place, int day) {
        return paths[place * days + day];
    }

    @Override
    public void copyPath(int place, byte[] into, int at) {
        System.arraycopy(paths, place * days, into, at, days);
    }

    /** Where what is around {@code place} on {@code day} begins in {@link #near()}. */
    int at(int place, int day) {
        return (place * days + day) * width;
    }

    /** For each place and day, from {@link #at} on: what is around it, as {@link Near} packs it. */
    long[] near() {
        return near;
    }

    /** Adds to {@code days} those on which {@code place}, what is around it, what it is next, or what is known of it turns. */
    void addTurns(int place, long[] days) {
        for (int i = 0; i < row; i++) {
            days[i] |= turns[place * row + i];
        }
    }

    /** Whether {@code day} is one of these. */
    boolean turns(int place, int day) {
        return DayBits.has(turns, place * row, day);
    }

    /** The place has another history: {@code path}, a state for each day. */
    void set(int place, byte[] path) {
        int own = place * days;
        int day = Arrays.mismatch(paths, own, own + days, path, 0, days);
        while (day >= 0 && day < days) {
            int before = paths[own + day];
            int after = path[day];
            int until = day + 1;
            while (until < days && paths[own + until] == before && path[until] == after) {
                until++;
            }
            if (before != after) {
                become(place, day, until, before, after);
            }
            day = until;
        }
    }

    /** From {@code first} to the day before {@code until} the place was in one state, and is now in another. */
    private void become(int place, int first, int until, int before, int after) {
        Arrays.fill(paths, place * days + first, place * days + until, (byte) after);
        for (int border = graph.first(place); border < graph.first(place + 1); border++) {
            int beyond = graph.beyond(border);
            int part = graph.outward(border);
            for (int day = first; day < until; day++) {
                Near.add(near, at(beyond, day), before, -part, states);
                Near.add(near, at(beyond, day), after, part, states);
            }
            turn(beyond, first);
            turn(beyond, until);
        }
        turn(place, first - 1);
        turn(place, first);
        turn(place, until - 1);
        turn(place, until);
    }

    /** Looks anew whether {@code day} turns for {@code place}; the first day never does, nor does one after the last. */
    private void turn(int place, int day) {
        if (day < 1 || day >= days) {
            return;
        }
        int own = place * days;
        boolean turns = DayBits.has(known, place * row, day)
                || paths[own + day] != paths[own + day - 1]
                || (day + 1 < days && paths[own + day + 1] != paths[own + day]);
        for (int i = 0; i < width && !turns; i++) {
            turns = near[(own + day) * width + i] != near[(own + day - 1) * width + i];
        }
        DayBits.put(this.turns, place * row, day, turns);
    }

    /** Writes into {@code around} what is around {@code place} on {@code day} if {@code other} counted for nothing. */
    void without(long[] around, int place, int day, int other, int part) {
        System.arraycopy(near, at(place, day), around, 0, width);
        Near.add(around, 0, state(other, day), -part, states);
    }
}
