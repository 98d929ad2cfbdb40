package salient.ground;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.geo.Coverage;
import salient.place.Neighbours;
import salient.place.PlaceId;

/**
 * The neighbours that a coverage makes of places. Cells are neighbours if they share more than a metre of border: less is
 * a point at which four cells meet. Immutable.
 */
public final class CellNeighbours implements Neighbours {
    private static final double POINT_KM = 0.001;

    private final Map<PlaceId, SortedSet<PlaceId>> neighbours = new TreeMap<>();
    private final Map<PlaceId, Double> areasKm2 = new TreeMap<>();

    /** The neighbours in {@code coverage}. */
    public CellNeighbours(Coverage coverage) {
        coverage.places().forEach(place -> areasKm2.put(place, coverage.cellKm2(place)));
        Map<PlaceId, Map<PlaceId, Double>> bordersKm = new TreeMap<>();
        for (int edge = 0; edge < coverage.edges(); edge++) {
            Optional<PlaceId> left = placeOf(coverage, coverage.left(edge));
            Optional<PlaceId> right = placeOf(coverage, coverage.right(edge));
            if (left.isPresent() && right.isPresent() && !left.equals(right)) {
                double lengthKm = coverage.lengthKm(edge);
                add(bordersKm, left.get(), right.get(), lengthKm);
                add(bordersKm, right.get(), left.get(), lengthKm);
            }
        }
        bordersKm.forEach((place, borders) -> {
            SortedSet<PlaceId> around = new TreeSet<>(borders.keySet());
            around.removeIf(neighbour -> borders.get(neighbour) <= POINT_KM);
            neighbours.put(place, Collections.unmodifiableSortedSet(around));
        });
    }

    private static Optional<PlaceId> placeOf(Coverage coverage, int face) {
        return face < 0 ? Optional.empty() : coverage.place(face);
    }

    private static void add(
            Map<PlaceId, Map<PlaceId, Double>> bordersKm, PlaceId place, PlaceId neighbour, double lengthKm) {
        bordersKm.computeIfAbsent(place, none -> new TreeMap<>()).merge(neighbour, lengthKm, Double::sum);
    }

    @Override
    public Set<PlaceId> of(PlaceId place) {
        return neighbours.getOrDefault(place, Collections.emptySortedSet());
    }

    @Override
    public double areaKm2(PlaceId place) {
        return areasKm2.getOrDefault(place, 0.0);
    }
}
