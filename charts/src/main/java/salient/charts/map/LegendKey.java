package salient.charts.map;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.charts.look.FrontSort;
import salient.charts.look.Unsettled;
import salient.ground.GroundKind;
import salient.telling.Signal;

/**
 * What occurs on a map, or on several: what a legend must explain, and all it may.
 *
 * @param looks kinds of looks of ground, e.g. {@code "held side-a fresh"}
 * @param unsettled ground that nobody holds for certain, where it is drawn by what is found of it
 * @param knownBy ground that is known only by its day
 * @param acts what is done
 * @param earlier whether the front leaves ground that it ran over a week before
 */
record LegendKey(
        SortedSet<String> looks,
        SortedSet<Unsettled> unsettled,
        KnownBy knownBy,
        SortedSet<FrontSort> fronts,
        Acts acts,
        boolean changes,
        boolean earlier) {
    /** The days by which ground is known, where it is known only by its day, and whose ground that is. */
    record KnownBy(SortedSet<LocalDate> days, SortedSet<Holder> holders) {}

    /**
     * What is done, and which of the sides do it.
     *
     * @param unnamed whether somebody acts whom the claim does not name, or several together
     */
    record Acts(SortedMap<Signal.Act, SortedSet<SideId>> bySides, boolean unnamed) {}

    /** Whether ground that counts as {@code ground} occurs. */
    boolean has(GroundKind ground) {
        return has(ground.token());
    }

    /** Whether ground whose kind begins with {@code word} occurs. */
    boolean has(String word) {
        return looks.stream().anyMatch(kind -> kind.equals(word) || kind.startsWith(word + " "));
    }
}
