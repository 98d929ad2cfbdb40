package salient.gis.polygons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import salient.time.DaySpan;

/** The layers of an archive, such as ground that is held and ground that is claimed, each by itself. */
final class Layers {
    private final SortedMap<String, LayerGround> byName = new TreeMap<>();
    private final Supplier<StatedGround> fresh;

    /** @param fresh makes what a layer states as long as nothing has been added */
    Layers(Supplier<StatedGround> fresh) {
        this.fresh = fresh;
    }

    /** Adds what all files of {@code days} state together; they begin after those that were added before. */
    void add(DaySpan days, List<Held> held) {
        Map<String, List<Held>> byLayer =
                held.stream().collect(Collectors.groupingBy(Held::layer, LinkedHashMap::new, Collectors.toList()));
        byLayer.forEach((layer, ground) -> byName.computeIfAbsent(layer, none -> new LayerGround(fresh.get()))
                .add(days, ground));
    }

    /** No more files follow. */
    void end() {
        byName.values().forEach(layer -> layer.stated().end());
    }

    /** All layers by their names; the name is empty where an archive has none. */
    SortedMap<String, LayerGround> all() {
        return byName;
    }

    /** The days from the first to the last of which any of them states anything; empty if there are none. */
    List<DaySpan> days() {
        List<DaySpan> days = new ArrayList<>();
        byName.values().forEach(layer -> days.addAll(layer.stated().days()));
        days.sort(DaySpan::compareTo);
        return days;
    }

    /** From the first day of which anything is stated to the last. */
    DaySpan period() {
        LocalDate first =
                days().stream().map(DaySpan::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate until =
                days().stream().map(DaySpan::until).max(LocalDate::compareTo).orElseThrow();
        return new DaySpan(first, until);
    }

    long placeDays() {
        return byName.values().stream()
                .mapToLong(layer -> layer.stated().placeDays())
                .sum();
    }
}
