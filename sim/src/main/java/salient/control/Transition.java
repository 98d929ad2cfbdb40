package salient.control;

import java.time.LocalDate;
import salient.place.PlaceId;

/**
 * A change of finding.
 *
 * @param on the first day whose close shows it
 * @param seq counts the transitions of one day from 0
 */
public record Transition(LocalDate on, int seq, PlaceId place, Finding from, Finding to) {
    /** Whether it changes the ground, and not only what its finding rests on. */
    public boolean changesGround() {
        return !from.sameGround(to);
    }
}
