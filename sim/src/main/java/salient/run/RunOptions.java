package salient.run;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.digest.Sha256;
import salient.time.DaySpan;

/**
 * What a run was asked for beyond its scenario.
 *
 * @param days the days that are written; absent = the whole period
 * @param changes what is changed of the scenario, by key, as {@link salient.read.Variation#telling} has it
 * @param extras what is written beside the tables that every run has
 * @param pictures how pictures are drawn, by option, where that was asked for; it changes nothing of what the run tells
 */
public record RunOptions(
        Optional<DaySpan> days,
        SortedMap<String, String> changes,
        Set<Extra> extras,
        SortedMap<String, String> pictures) {
    /** What a run may have beside its tables. */
    public enum Extra {
        /** A map for each day, and the charts. */
        MAPS,
        /** The table with a row for each place and day. */
        DAILY_CONTROL,
        /** Layers for other programs. */
        GIS
    }

    public RunOptions {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
        extras = Collections.unmodifiableSet(new TreeSet<>(extras));
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
    }

    /** Pictures as they are drawn if nobody asks for others. */
    public RunOptions(Optional<DaySpan> days, SortedMap<String, String> changes, Set<Extra> extras) {
        this(days, changes, extras, new TreeMap<>());
    }

    /** Nothing changed of the scenario. */
    public RunOptions(Optional<DaySpan> days, Set<Extra> extras) {
        this(days, new TreeMap<>(), extras);
    }

    /** The whole period, with maps. */
    public static final RunOptions DEFAULT = new RunOptions(Optional.empty(), Set.of(Extra.MAPS));

    /** The options that make the run a variant of its scenario: they change what it tells. */
    SortedMap<String, String> telling() {
        SortedMap<String, String> telling = new TreeMap<>(changes);
        days.ifPresent(d -> {
            telling.put("from", d.first().toString());
            telling.put("to", d.last().toString());
        });
        return telling;
    }

    /** The name of the folder of a run of {@code scenario}: variants add a plus sign and 8 hexadecimal digits. */
    public String folderName(String scenario) {
        return folderName(scenario, telling());
    }

    static String folderName(String name, SortedMap<String, String> telling) {
        if (telling.isEmpty()) {
            return name;
        }
        StringBuilder text = new StringBuilder();
        telling.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        return name + "+"
                + Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8))
                        .hex()
                        .substring(0, 8);
    }
}
