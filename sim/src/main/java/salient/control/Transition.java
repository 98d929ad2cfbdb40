package salient.control;

import java.time.LocalDate;
import java.util.Comparator;
import salient.place.PlaceId;

/**
 * A change of finding: what replay applies, and takes back.
 *
 * @param on the first day whose close shows it
 * @param seq counts the transitions of one day from 0
 */
public record Transition(LocalDate on, int seq, PlaceId place, Finding from, Finding to)
        implements Comparable<Transition> {
    private static final Comparator<Transition> ORDER =
            Comparator.comparing(Transition::on).thenComparingInt(Transition::seq);

    /** The change taken back: its {@code from} is this one's {@code to}. */
    public Transition invert() {
        return new Transition(on, seq, place, to, from);
    }

    /** Whether it changes the ground, and not only what its finding rests on. */
    public boolean changesGround() {
        return !from.sameGround(to);
    }

    @Override
    public int compareTo(Transition other) {
        return ORDER.compare(this, other);
    }
}
