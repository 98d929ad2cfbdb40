package salient.gis.lint;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An area over days: what one side holds by one account of it, say.
 *
 * @param name what messages call it
 * @param km2 by day; days may be missing
 */
public record AreaSeries(String name, SortedMap<LocalDate, Double> km2) {
    public AreaSeries {
        km2 = Collections.unmodifiableSortedMap(new TreeMap<>(km2));
    }
}
