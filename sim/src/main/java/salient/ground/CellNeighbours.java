package salient.ground;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.engine.Neighbours;
import salient.geo.Coverage;
import salient.place.PlaceId;

/** The neighbours that a coverage makes of places. Cells that meet at a point only are none. Immutable. */
public final class CellNeighbours implements Neighbours {
    private final Map<PlaceId, SortedSet<PlaceId>> neighbours = new TreeMap<>();
    private final Map<PlaceId, Double> areasKm2 = new TreeMap<>();

    /** The neighbours in {@code coverage}. */
    public CellNeighbours(Coverage coverage) {
        for (int face = 0; face < coverage.faces(); face++) {
            double areaKm2 = coverage.areaKm2(face);
            coverage.place(face).ifPresent(place -> areasKm2.merge(place, areaKm2, Double::sum));
        }
        for (int edge = 0; edge < coverage.edges(); edge++) {
            if (coverage.right(edge) < 0 || coverage.left(edge) < 0 || coverage.lengthKm(edge) == 0) {
                continue;
            }
            Optional<PlaceId> left = coverage.place(coverage.left(edge));
            Optional<PlaceId> right = coverage.place(coverage.right(edge));
            if (left.isPresent() && right.isPresent() && !left.equals(right)) {
                join(left.get(), right.get());
                join(right.get(), left.get());
            }
        }
        neighbours.replaceAll((place, around) -> Collections.unmodifiableSortedSet(around));
    }

    private void join(PlaceId place, PlaceId neighbour) {
        neighbours.computeIfAbsent(place, none -> new TreeSet<>()).add(neighbour);
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
