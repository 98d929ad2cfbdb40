package salient.ensemble;

import salient.model.StateSpace;

/** The figures of one day of one member, in the order of their columns. */
final class Measures {
    private final int holders;
    private final int states;

    Measures(StateSpace states) {
        this.holders = states.holders();
        this.states = states.size();
    }

    /** How many there are. */
    int columns() {
        return states + 2 * holders + 1;
    }

    /** Ground in {@code state}, in square kilometres. */
    int area(int state) {
        return state;
    }

    /** Ground that {@code holder} has and had not on the day before. */
    int gained(int holder) {
        return states + holder;
    }

    /** Ground that {@code holder} has not and had on the day before. */
    int lost(int holder) {
        return states + holders + holder;
    }

    /** Length of the front in kilometres. */
    int front() {
        return states + 2 * holders;
    }
}
