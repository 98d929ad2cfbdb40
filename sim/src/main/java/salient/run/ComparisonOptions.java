package salient.run;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * What a comparison was asked for beyond its readings.
 *
 * @param days the days that are written; absent = all that the readings cover
 * @param leftOut where readings are compared on what they have in common, the places that they have not; absent where
 *     that was not asked for
 * @param every which of the days on which readings part have a map, in the word of the option; absent = as usual
 */
public record ComparisonOptions(
        Optional<DaySpan> days,
        Optional<SortedSet<PlaceId>> leftOut,
        Set<RunOptions.Extra> extras,
        Optional<String> every) {
    public ComparisonOptions {
        extras = Set.copyOf(extras);
    }

    /** The options that make it a variant: they change what it tells. */
    SortedMap<String, String> telling() {
        SortedMap<String, String> telling = new TreeMap<>(new RunOptions(days, extras).telling());
        leftOut.ifPresent(places -> telling.put("common_ground", "yes"));
        return telling;
    }

    /** The name of the folder of a comparison of {@code names}; see {@link RunOptions#folderName(String)}. */
    String folderName(String names) {
        return RunOptions.folderName(names, telling());
    }
}
