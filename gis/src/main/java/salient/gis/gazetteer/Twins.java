package salient.gis.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import salient.geo.EarthDistance;
import salient.gis.intake.Counted;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.place.Gazetteer;

/** Places that may be one: on one point, where only one of them can have ground, or near each other under one name. */
final class Twins {
    private static final double NEAR_KM = 2;
    private static final int MOST_TOLD = 50;

    private final ImportReport report;

    Twins(ImportReport report) {
        this.report = report;
    }

    /** {@code places} with ground for the one with most people of those on each point; the others have none. */
    List<FoundPlace> onePerPoint(List<FoundPlace> places) {
        Map<String, FoundPlace> first = new HashMap<>();
        List<String> told = new ArrayList<>();
        Set<String> without = new HashSet<>();
        for (FoundPlace place : places.stream().sorted(Thinning.BY_SIZE).toList()) {
            if (!place.makesCell()) {
                continue;
            }
            String point = Math.round(place.position().lat() * 1e5) + " "
                    + Math.round(place.position().longitude() * 1e5);
            FoundPlace other = first.putIfAbsent(point, place);
            if (other != null) {
                without.add(place.key());
                told.add(named(place) + " on " + named(other));
            }
        }
        if (!told.isEmpty()) {
            report.add(
                    Chapter.TO_DECIDE,
                    Counted.of(told.size(), "place") + " on the point of another, and so without ground: "
                            + listed(told));
        }
        return places.stream()
                .map(place -> without.contains(place.key()) ? place.withoutCell() : place)
                .toList();
    }

    /** Lists those of {@code places} that are near each other and share a name. */
    void tellNear(List<FoundPlace> places) {
        PlaceGrid grid = new PlaceGrid(NEAR_KM);
        List<String> told = new ArrayList<>();
        for (FoundPlace place : places) {
            Set<String> names = place.toponym().all().map(Gazetteer::fold).collect(Collectors.toSet());
            grid.near(place.position())
                    .filter(other -> other.toponym().all().map(Gazetteer::fold).anyMatch(names::contains))
                    .forEach(other -> told.add(String.format(
                            Locale.ROOT,
                            "%s and %s, %.1f km apart",
                            named(other),
                            named(place),
                            EarthDistance.betweenKm(other.position(), place.position()))));
            grid.add(place);
        }
        if (!told.isEmpty()) {
            report.add(
                    Chapter.TO_DECIDE, "whether these are one place: " + listed(told) + "; delete a row, or keep both");
        }
    }

    private static String named(FoundPlace place) {
        return place.name() + " (" + place.key() + ")";
    }

    private static String listed(List<String> all) {
        String first = String.join("; ", all.subList(0, Math.min(MOST_TOLD, all.size())));
        return all.size() > MOST_TOLD ? first + "; and " + (all.size() - MOST_TOLD) + " more" : first;
    }
}
