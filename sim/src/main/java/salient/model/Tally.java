package salient.model;

/** How often places changed in a history, and how often they could have: all that its dynamics can be learnt from. */
final class Tally {
    private final StateSpace states;
    /** By how much that is hostile was near: places that stayed held, and those that did not. */
    final long[] stayed = new long[Surroundings.MOST + 1];

    final long[] left = new long[Surroundings.MOST + 1];
    /** The same on days of which somebody speaks. */
    final long[] stayedWhenTold = new long[Surroundings.MOST + 1];

    final long[] leftWhenTold = new long[Surroundings.MOST + 1];
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
                boolean told = known.told(place, day);
                if (to == from) {
                    (told ? stayedWhenTold : stayed)[hostile]++;
                } else {
                    (told ? leftWhenTold : left)[hostile]++;
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

    /** Counts changes of {@code place} that nobody told of, but that must have been by what was said on {@code days} after them. */
    void addUntold(int place, int[] days, Surroundings all, Hazards hazards) {
        for (int day : days) {
            int before = day - 1;
            int state = before < 0 ? states.contested() : all.state(place, before);
            if (state < states.holders()) {
                left[hazards.hostile(state, all.near(), all.at(place, before))]++;
            }
        }
    }
}
