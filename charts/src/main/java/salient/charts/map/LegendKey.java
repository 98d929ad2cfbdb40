package salient.charts.map;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.charts.look.FrontSort;
import salient.ground.GroundKind;
import salient.telling.Signal;

/**
 * What occurs on a map, or on several: what a legend must explain, and all it may.
 *
 * @param looks kinds of looks of ground, e.g. {@code "held side-a fresh"}
 * @param knownBy the days by which ground was known, where it is known only by its day
 * @param knownByHolders whose ground that is
 * @param acts what is done, and which of the sides do it
 * @param earlier whether the front leaves ground that it ran over a week before
 * @param unnamedActors whether somebody acts whom the claim does not name, or several together
 */
record LegendKey(
        SortedSet<String> looks,
        SortedSet<LocalDate> knownBy,
        SortedSet<Holder> knownByHolders,
        SortedSet<FrontSort> fronts,
        SortedMap<Signal.Act, SortedSet<SideId>> acts,
        boolean unnamedActors,
        boolean changes,
        boolean earlier) {
    /** Whether ground that counts as {@code ground} occurs. */
    boolean has(GroundKind ground) {
        return has(ground.token());
    }

    /** Whether ground whose kind begins with {@code word} occurs. */
    boolean has(String word) {
        return looks.stream().anyMatch(kind -> kind.equals(word) || kind.startsWith(word + " "));
    }
}
