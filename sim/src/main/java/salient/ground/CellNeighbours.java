package salient.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import salient.geo.Coverage;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.set.SortedSets;

/**
 * The neighbours that a coverage makes of places. Cells are neighbours if they share more than a metre of border: less is
 * a point at which four cells meet. Immutable.
 */
public final class CellNeighbours implements Neighbours {
    private static final double POINT_KM = 0.001;

    private final Map<PlaceId, SortedSet<PlaceId>> neighbours = new HashMap<>();
    private final Map<PlaceId, Double> areasKm2 = new HashMap<>();

    /** The neighbours in {@code coverage}. */
    public CellNeighbours(Coverage coverage) {
        List<PlaceId> places = coverage.places();
        places.forEach(place -> areasKm2.put(place, coverage.cellKm2(place)));
        int[] cellOfFace = new int[coverage.faces()];
        Arrays.fill(cellOfFace, -1);
        for (int cell = 0; cell < places.size(); cell++) {
            for (int face : coverage.facesOf(places.get(cell))) {
                cellOfFace[face] = cell;
            }
        }
        Hinges hinges = new Hinges(coverage, cellOfFace, places.size());
        for (int cell = 0; cell < places.size(); cell++) {
            int own = cell;
            long[] borders = hinges.around(cell)
                    .mapToLong(hinge -> (long) beyond(hinges, hinge, own) << Integer.SIZE | hinges.edge(hinge))
                    .sorted()
                    .toArray();
            List<PlaceId> around = new ArrayList<>();
            for (int first = 0; first < borders.length; ) {
                int other = (int) (borders[first] >>> Integer.SIZE);
                int end = first;
                while (end < borders.length && (int) (borders[end] >>> Integer.SIZE) == other) {
                    end++;
                }
                if (isBorder(
                        coverage,
                        Arrays.stream(borders, first, end)
                                .mapToInt(border -> (int) border)
                                .toArray())) {
                    around.add(places.get(other));
                }
                first = end;
            }
            neighbours.put(places.get(cell), SortedSets.copyOf(around));
        }
    }

    private static int beyond(Hinges hinges, int hinge, int cell) {
        return hinges.leftCell(hinge) == cell ? hinges.rightCell(hinge) : hinges.leftCell(hinge);
    }

    /** Whether edges between the same two cells are more than a point together. */
    private static boolean isBorder(Coverage coverage, int... edges) {
        return Arrays.stream(edges).anyMatch(edge -> coverage.isLonger(edge, POINT_KM))
                || Arrays.stream(edges).mapToDouble(coverage::lengthKm).sum() > POINT_KM;
    }

    @Override
    public Set<PlaceId> of(PlaceId place) {
        return neighbours.getOrDefault(place, SortedSets.of());
    }

    @Override
    public double areaKm2(PlaceId place) {
        return areasKm2.getOrDefault(place, 0.0);
    }
}
