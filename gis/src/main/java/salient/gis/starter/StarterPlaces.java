package salient.gis.starter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import salient.geo.EarthDistance;
import salient.gis.gazetteer.ForeignGazetteer;
import salient.gis.gazetteer.Gazetteers;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.place.Location;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.place.Toponym;
import salient.problem.Problems;

/**
 * The places of a campaign to begin with, in the order of their list, and how far ground should reach from each.
 *
 * @param given what was read; empty if the places are made up
 */
record StarterPlaces(List<Place> all, Optional<ForeignGazetteer> given) {
    private static final double SHORTEST_REACH_KM = 5;
    private static final double LONGEST_REACH_KM = 50;

    /** A place is far off if its nearest neighbour is so many times as far as usual, and at least so far. */
    private static final double TIMES_FAR = 10;

    private static final double LEAST_FAR_KM = 100;

    /** Of more, so many are looked at. */
    private static final int MOST_COMPARED = 500;

    /** Those that {@code request} asks for; empty exactly if errors were filed. */
    static Optional<StarterPlaces> of(StarterRequest request, ImportReport report, Problems problems) {
        if (request.places().isEmpty()) {
            report.add(Chapter.TO_DECIDE, "which places there are: alder, birch and cedar are made up");
            return Optional.of(new StarterPlaces(
                    List.of(madeUp("Alder", 0.10, 0.10), madeUp("Birch", 0.16, 0.20), madeUp("Cedar", 0.24, 0.12)),
                    Optional.empty()));
        }
        return Gazetteers.read(request.forPlaces(), report, problems)
                .map(read -> new StarterPlaces(read.places(), Optional.of(read)));
    }

    private static Place madeUp(String name, double lat, double lon) {
        return new Place(
                new PlaceId(name.toLowerCase(Locale.ROOT)),
                new Toponym(name, "", List.of()),
                PlaceKind.VILLAGE,
                Optional.empty(),
                true,
                new Location(
                        Optional.of(new Position(lat, lon)),
                        OptionalDouble.empty(),
                        Location.Accuracy.EXACT,
                        OptionalDouble.empty(),
                        Location.Identification.CERTAIN),
                StarterRecord.EXAMPLE);
    }

    /** The first that has ground of its own. */
    Optional<Place> first() {
        return all.stream().filter(Place::makesCell).findFirst();
    }

    /**
     * How far a cell should reach from its place, in whole kilometres: as far as half of the places have their nearest
     * neighbour, so that their cells meet.
     */
    double reachKm() {
        return Math.min(LONGEST_REACH_KM, Math.max(SHORTEST_REACH_KM, Math.ceil(usualKm(toNearestKm()))));
    }

    /**
     * Places that lie so much farther from all others than others do that a sign or a digit may be wrong, and how many
     * kilometres it is from each to the next.
     */
    Map<Place, Double> farOff() {
        Map<Place, Double> nearest = toNearestKm();
        double least = Math.max(LEAST_FAR_KM, TIMES_FAR * usualKm(nearest));
        nearest.values().removeIf(km -> km <= least);
        return nearest;
    }

    private static double usualKm(Map<Place, Double> nearest) {
        double[] sorted = nearest.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return sorted.length == 0 ? SHORTEST_REACH_KM : sorted[sorted.length / 2];
    }

    /** How far it is from each place that makes a cell to the nearest other one. */
    private Map<Place, Double> toNearestKm() {
        List<Place> cells =
                all.stream().filter(Place::makesCell).limit(MOST_COMPARED).toList();
        Map<Place, Double> nearest = new LinkedHashMap<>();
        for (Place place : cells) {
            Position at = place.position().orElseThrow();
            nearest.put(
                    place,
                    cells.stream()
                            .map(other -> other.position().orElseThrow())
                            .filter(other -> !other.equals(at))
                            .mapToDouble(other -> EarthDistance.betweenKm(at, other))
                            .min()
                            .orElse(SHORTEST_REACH_KM));
        }
        return nearest;
    }
}
