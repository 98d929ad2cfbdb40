package salient.charts.publish;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import salient.charts.draw.PictureFormat;
import salient.charts.draw.Theme;
import salient.charts.map.Every;
import salient.charts.map.MapOptions;
import salient.time.DaySpan;

/**
 * How the pictures of a run are drawn, and as which files they are written. What is absent is as usual.
 *
 * @param formats the files of every map and chart, one or more; usually maps are PNG, and charts PNG and SVG
 * @param names in which letters places are labelled on maps; usually Latin ones
 * @param theme the colours
 * @param every which days have a map; usually each, or fewer of a long period: see {@link Every#usual}
 */
public record PictureOptions(
        Optional<SortedSet<PictureFormat>> formats,
        Optional<MapOptions.Names> names,
        Optional<Theme> theme,
        Optional<Every> every) {
    /** All as usual. */
    public static final PictureOptions DEFAULT =
            new PictureOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public PictureOptions {
        formats = formats.map(given -> Collections.unmodifiableSortedSet(new TreeSet<>(given)));
    }

    /** What was asked for, by option, as a run records it. */
    SortedMap<String, String> given() {
        SortedMap<String, String> given = new TreeMap<>();
        formats.ifPresent(all ->
                given.put("format", all.stream().map(PictureFormat::token).collect(Collectors.joining(","))));
        names.ifPresent(letters -> given.put("labels", letters.token()));
        theme.ifPresent(colours -> given.put("theme", colours.name()));
        every.ifPresent(step -> given.put("every", step.word()));
        return given;
    }

    /** How maps are drawn. */
    MapOptions maps() {
        MapOptions usual = MapOptions.DEFAULT;
        return new MapOptions(usual.widthPx(), names.orElse(usual.names()), theme.orElse(usual.theme()));
    }

    /** Which of {@code days} have a map. */
    Every step(DaySpan days) {
        return every.orElseGet(() -> Every.usual(days));
    }

    /** The files to write of each map. */
    Set<PictureFormat> mapFormats() {
        return formats.isPresent() ? formats.get() : EnumSet.of(PictureFormat.PNG);
    }

    /** The files to write of each chart. */
    Set<PictureFormat> chartFormats() {
        return formats.isPresent() ? formats.get() : EnumSet.of(PictureFormat.PNG, PictureFormat.SVG);
    }
}
