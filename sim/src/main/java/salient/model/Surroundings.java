package salient.model;

/**
 * One history of all places, and for each place and day what is around it: of its border, how much each holder has beyond,
 * and how much of it is contested. Kept up as histories change.
 *
 * <p>Not safe for threads, but places that neither border on each other nor have a neighbour in common may be changed side
 * by side.
 */
final class Surroundings {
    /** The whole border of a place: what is held beyond it counts twice its part, what is contested once, for everybody. */
    static final int WHOLE = 128;

    /** Parts are rounded, so that all together may be somewhat more than the whole. */
    static final int MOST = WHOLE + 32;

    private final StateSpace states;
    private final PlaceGraph graph;
    private final int days;
    private final byte[] paths;
    /** For each place and day: near of each holder, then contested. */
    private final short[] near;

    private final int width;

    /** Every place is in state 0 throughout. */
    Surroundings(StateSpace states, PlaceGraph graph, int days) {
        this.states = states;
        this.graph = graph;
        this.days = days;
        this.width = states.holders() + 1;
        this.paths = new byte[Math.multiplyExact(graph.places(), days)];
        this.near = new short[Math.multiplyExact(paths.length, width)];
        for (int place = 0; place < graph.places(); place++) {
            for (int border = graph.first(place); border < graph.first(place + 1); border++) {
                for (int day = 0; day < days; day++) {
                    add(graph.beyond(border), day, 0, graph.outward(border));
                }
            }
        }
    }

    int days() {
        return days;
    }

    /** The state of {@code place} on {@code day}. */
    int state(int place, int day) {
        return paths[place * days + day];
    }

    /** Where what is around {@code place} on {@code day} begins in {@link #near()}. */
    int at(int place, int day) {
        return (place * days + day) * width;
    }

    /** For each place and day, from {@link #at} on: how much of each holder is near, then how much that is contested. */
    short[] near() {
        return near;
    }

    /** The place has another history: {@code path}, a state for each day. */
    void set(int place, byte[] path) {
        for (int day = 0; day < days; day++) {
            int before = paths[place * days + day];
            int after = path[day];
            if (before == after) {
                continue;
            }
            paths[place * days + day] = path[day];
            for (int border = graph.first(place); border < graph.first(place + 1); border++) {
                add(graph.beyond(border), day, before, -graph.outward(border));
                add(graph.beyond(border), day, after, graph.outward(border));
            }
        }
    }

    private void add(int place, int day, int state, int part) {
        if (state < states.holders()) {
            near[at(place, day) + state] += (short) (2 * part);
        } else if (state == states.contested()) {
            near[at(place, day) + state] += (short) part;
        }
    }

    /** Writes into {@code around} what is around {@code place} on {@code day} if {@code other}, whose state is {@code as}, counts {@code part}. */
    void around(short[] around, int place, int day, int other, int part, int as) {
        int at = at(place, day);
        System.arraycopy(near, at, around, 0, width);
        change(around, state(other, day), -part);
        change(around, as, part);
    }

    private void change(short[] around, int state, int part) {
        if (state < states.holders()) {
            around[state] += (short) (2 * part);
        } else if (state == states.contested()) {
            around[state] += (short) part;
        }
    }
}
