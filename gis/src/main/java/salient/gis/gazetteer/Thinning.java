package salient.gis.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import salient.gis.intake.Counted;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;

/** Leaves out of a gazetteer what is not asked for, and says how much that was. */
final class Thinning {
    /** Who has more people comes first; of two with as many, the one whose key does. */
    static final Comparator<FoundPlace> BY_SIZE =
            Comparator.comparingLong(FoundPlace::population).reversed().thenComparing(FoundPlace::key);

    private final ImportReport report;

    Thinning(ImportReport report) {
        this.report = report;
    }

    /** The places within {@code area}, in degrees. */
    List<FoundPlace> within(Geometry area, List<FoundPlace> places) {
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(area);
        double middle = area.getEnvelopeInternal().centre().x;
        List<FoundPlace> kept = places.stream()
                .filter(place -> {
                    double lon = place.position().lon();
                    double near = lon - 360 * Math.rint((lon - middle) / 360);
                    return inside.locate(new Coordinate(near, place.position().lat())) != Location.EXTERIOR;
                })
                .toList();
        tell(places.size() - kept.size(), "beyond the theatre");
        return kept;
    }

    /** The places with {@code people} or more; those that make no cell are no settlements, and stay. */
    List<FoundPlace> populous(long people, List<FoundPlace> places) {
        List<FoundPlace> kept = places.stream()
                .filter(place -> !place.makesCell() || place.population() >= people)
                .toList();
        tell(places.size() - kept.size(), "with fewer than " + people + " people, or of which that is not said");
        return kept;
    }

    /** The places but for those nearer than {@code km} to one with more people that is kept; all if that is 0. */
    List<FoundPlace> apart(double km, List<FoundPlace> places) {
        if (km == 0) {
            return places;
        }
        PlaceGrid grid = new PlaceGrid(km);
        Set<String> kept = new HashSet<>();
        for (FoundPlace place : places.stream().sorted(BY_SIZE).toList()) {
            if (grid.near(place.position()).findAny().isEmpty()) {
                grid.add(place);
                kept.add(place.key());
            }
        }
        List<FoundPlace> apart = new ArrayList<>(
                places.stream().filter(place -> kept.contains(place.key())).toList());
        tell(
                places.size() - apart.size(),
                String.format(Locale.ROOT, "nearer than %s km to one with more people", shortest(km)));
        return apart;
    }

    private static String shortest(double km) {
        return km == Math.rint(km) ? Long.toString((long) km) : Double.toString(km);
    }

    private void tell(int count, String which) {
        if (count > 0) {
            report.add(Chapter.LEFT_OUT, Counted.of(count, "place") + " " + which);
        }
    }
}
