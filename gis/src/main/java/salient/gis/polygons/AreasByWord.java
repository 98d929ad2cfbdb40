package salient.gis.polygons;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import salient.geo.crs.EqualAreaPlane;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.time.DaySpan;

/** The areas of an archive's own polygons, in km² on the WGS 84 ellipsoid, for each word and span of days. */
final class AreasByWord {
    private final SortedMap<String, SortedMap<DaySpan, Double>> km2 = new TreeMap<>();
    private Optional<EqualAreaPlane> plane = Optional.empty();

    void add(DaySpan days, List<Held> held) {
        for (Held each : held) {
            if (plane.isEmpty()) {
                Coordinate middle = each.polygons().getEnvelopeInternal().centre();
                plane = Optional.of(EqualAreaPlane.centredOn(middle.y, middle.x));
            }
            double area = plane.get().toPlane(each.polygons()).getArea() / 1e6;
            km2.computeIfAbsent(each.word(), none -> new TreeMap<>()).merge(days, area, Double::sum);
        }
    }

    /** Tells the first, the last, the least and the greatest area of each word. */
    void tell(ImportReport report) {
        km2.forEach((word, areas) -> report.add(
                Chapter.READ,
                String.format(
                        Locale.ROOT,
                        "the ground of %s: %.1f km² at first (%s), %.1f km² at last (%s), between %.1f and %.1f km²",
                        word.isEmpty() ? "nobody in particular" : word,
                        areas.get(areas.firstKey()),
                        areas.firstKey(),
                        areas.get(areas.lastKey()),
                        areas.lastKey(),
                        areas.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .min()
                                .orElseThrow(),
                        areas.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .max()
                                .orElseThrow())));
    }
}
