package salient.model;

/** How often places changed in a history, and how often they could have: all that its dynamics can be learnt from. */
final class Tally {
    private final StateSpace states;
    /** By how much that is hostile was near: places that stayed held, and those that did not. */
    final long[] stayed = new long[Surroundings.MOST + 1];

    final long[] left = new long[Surroundings.MOST + 1];
    /** The same under pressure. */
    final long[] stayedUnderPressure = new long[Surroundings.MOST + 1];

    final long[] leftUnderPressure = new long[Surroundings.MOST + 1];
    long fell;
    long deserted;
    long becameContested;
    long foughtOn;
    long resolved;
    long stayedVacant;
    long occupied;

    Tally(StateSpace states) {
        this.states = states;
    }

    /** Counts what {@code place} did. */
    void add(int place, Surroundings all, Hazards hazards, Known known) {
        long[] near = all.near();
        for (int day = 0; day + 1 < all.days(); day++) {
            int from = all.state(place, day);
            int to = all.state(place, day + 1);
            if (from < states.holders()) {
                int hostile = hazards.hostile(from, near, all.at(place, day));
                boolean pressed = known.pressed(place, day);
                if (to == from) {
                    (pressed ? stayedUnderPressure : stayed)[hostile]++;
                } else {
                    (pressed ? leftUnderPressure : left)[hostile]++;
                    if (to == states.contested()) {
                        becameContested++;
                    } else if (to == states.vacant()) {
                        deserted++;
                    } else {
                        fell++;
                    }
                }
            } else if (from == states.contested()) {
                if (to == from) {
                    foughtOn++;
                } else {
                    resolved++;
                }
            } else if (to == from) {
                stayedVacant++;
            } else {
                occupied++;
            }
        }
    }
}
