package salient.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
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
    private final Map<PlaceId, Integer> cells = new HashMap<>();
    private final Coverage coverage;
    private final List<PlaceId> places;
    private final Hinges hinges;

    /** The neighbours in {@code coverage}. */
    public CellNeighbours(Coverage coverage) {
        this.places = coverage.places();
        places.forEach(place -> areasKm2.put(place, coverage.cellKm2(place)));
        int[] cellOfFace = new int[coverage.faces()];
        Arrays.fill(cellOfFace, -1);
        for (int cell = 0; cell < places.size(); cell++) {
            for (int face : coverage.facesOf(places.get(cell))) {
                cellOfFace[face] = cell;
            }
        }
        this.coverage = coverage;
        this.hinges = new Hinges(coverage, cellOfFace, places.size());
        for (int cell = 0; cell < places.size(); cell++) {
            cells.put(places.get(cell), cell);
            int own = cell;
            long[] borders = hinges.around(cell)
                    .mapToLong(hinge -> (long) beyond(hinges, hinge, own) << Integer.SIZE | hinges.edge(hinge))
                    .toArray();
            Arrays.sort(borders);
            List<PlaceId> around = new ArrayList<>(borders.length);
            for (int first = 0; first < borders.length; ) {
                int end = first + 1;
                while (end < borders.length && cell(borders[end]) == cell(borders[first])) {
                    end++;
                }
                if (isBorder(coverage, borders, first, end)) {
                    around.add(places.get(cell(borders[first])));
                }
                first = end;
            }
            neighbours.put(places.get(cell), SortedSets.copyOf(around));
        }
    }

    private static int cell(long border) {
        return (int) (border >>> Integer.SIZE);
    }

    private static int beyond(Hinges hinges, int hinge, int cell) {
        return hinges.leftCell(hinge) == cell ? hinges.rightCell(hinge) : hinges.leftCell(hinge);
    }

    /** Whether edges between the same two cells are more than a point together. */
    private static boolean isBorder(Coverage coverage, long[] borders, int first, int end) {
        double sumKm = 0;
        for (int border = first; border < end; border++) {
            if (coverage.isLonger((int) borders[border], POINT_KM)) {
                return true;
            }
            sumKm += coverage.lengthKm((int) borders[border]);
        }
        return sumKm > POINT_KM;
    }

    @Override
    public Set<PlaceId> of(PlaceId place) {
        return neighbours.getOrDefault(place, SortedSets.of());
    }

    @Override
    public double areaKm2(PlaceId place) {
        return areasKm2.getOrDefault(place, 0.0);
    }

    @Override
    public Map<PlaceId, Double> bordersKm(PlaceId place) {
        Map<PlaceId, Double> borders = new TreeMap<>();
        Integer cell = cells.get(place);
        if (cell != null) {
            hinges.around(cell).forEach(hinge -> {
                PlaceId other = places.get(beyond(hinges, hinge, cell));
                if (of(place).contains(other)) {
                    borders.merge(other, coverage.lengthKm(hinges.edge(hinge)), Double::sum);
                }
            });
        }
        return borders;
    }
}
