package salient.ensemble;

import salient.model.StateSpace;

/** Which states meet in a front: ground of sides that fight each other, and held with contested ground. */
final class FrontBetween {
    private FrontBetween() {}

    static boolean is(StateSpace states, int one, int other) {
        if (one == other) {
            return false;
        }
        if (one < states.holders() && other < states.holders()) {
            return states.hostile(one, other);
        }
        return Math.max(one, other) == states.contested();
    }
}
