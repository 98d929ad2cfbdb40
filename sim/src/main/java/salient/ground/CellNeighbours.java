package salient.ground;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salient.geo.Coverage;
import salient.place.Neighbours;
import salient.place.PlaceId;

/**
 * The neighbours that a coverage makes of places. Cells are neighbours if they share more than a metre of border: less is
 * a point at which four cells meet. Immutable.
 */
public final class CellNeighbours implements Neighbours {
    private static final double POINT_KM = 0.001;

    /** Places in id order. */
    private static final class InOrder extends AbstractSet<PlaceId> {
        private final List<PlaceId> places;

        InOrder(PlaceId... places) {
            this.places = List.of(places);
        }

        @Override
        public boolean contains(Object place) {
            return places.contains(place);
        }

        @Override
        public Iterator<PlaceId> iterator() {
            return places.iterator();
        }

        @Override
        public int size() {
            return places.size();
        }
    }

    private final Map<PlaceId, Set<PlaceId>> neighbours = new HashMap<>();
    private final Map<PlaceId, Double> areasKm2 = new HashMap<>();

    /** The neighbours in {@code coverage}. */
    public CellNeighbours(Coverage coverage) {
        List<PlaceId> places = coverage.places();
        places.forEach(place -> areasKm2.put(place, coverage.cellKm2(place)));
        int[] cellOfFace = cellOfFace(coverage, places);
        int[] end = new int[places.size() + 1];
        for (int edge = 0; edge < coverage.edges(); edge++) {
            int left = cell(cellOfFace, coverage.left(edge));
            int right = cell(cellOfFace, coverage.right(edge));
            if (left >= 0 && right >= 0 && left != right) {
                end[left + 1]++;
                end[right + 1]++;
            }
        }
        Arrays.parallelPrefix(end, Integer::sum);
        long[] borders = new long[end[places.size()]];
        int[] next = end.clone();
        for (int edge = 0; edge < coverage.edges(); edge++) {
            int left = cell(cellOfFace, coverage.left(edge));
            int right = cell(cellOfFace, coverage.right(edge));
            if (left >= 0 && right >= 0 && left != right) {
                borders[next[left]++] = (long) right << Integer.SIZE | edge;
                borders[next[right]++] = (long) left << Integer.SIZE | edge;
            }
        }
        for (int cell = 0; cell < places.size(); cell++) {
            Arrays.sort(borders, end[cell], end[cell + 1]);
            int[] around = around(coverage, Arrays.copyOfRange(borders, end[cell], end[cell + 1]));
            if (around.length > 0) {
                PlaceId[] ids = Arrays.stream(around).mapToObj(places::get).toArray(PlaceId[]::new);
                neighbours.put(places.get(cell), new InOrder(ids));
            }
        }
    }

    private static int[] cellOfFace(Coverage coverage, List<PlaceId> places) {
        int[] cellOfFace = new int[coverage.faces()];
        Arrays.fill(cellOfFace, -1);
        for (int cell = 0; cell < places.size(); cell++) {
            for (int face : coverage.facesOf(places.get(cell))) {
                cellOfFace[face] = cell;
            }
        }
        return cellOfFace;
    }

    private static int cell(int[] cellOfFace, int face) {
        return face < 0 ? -1 : cellOfFace[face];
    }

    /** The neighbours of a cell, by the borders that it has with each: the number of the other cell, then of the edge. */
    private static int[] around(Coverage coverage, long... borders) {
        int[] around = new int[borders.length];
        int count = 0;
        for (int first = 0; first < borders.length; ) {
            int other = (int) (borders[first] >>> Integer.SIZE);
            boolean longer = false;
            double sumKm = 0;
            int border = first;
            for (; border < borders.length && (int) (borders[border] >>> Integer.SIZE) == other; border++) {
                int edge = (int) borders[border];
                longer = longer || coverage.isLonger(edge, POINT_KM);
                sumKm += longer ? 0 : coverage.lengthKm(edge);
            }
            if (longer || sumKm > POINT_KM) {
                around[count++] = other;
            }
            first = border;
        }
        return Arrays.copyOf(around, count);
    }

    @Override
    public Set<PlaceId> of(PlaceId place) {
        return neighbours.getOrDefault(place, Set.of());
    }

    @Override
    public double areaKm2(PlaceId place) {
        return areasKm2.getOrDefault(place, 0.0);
    }
}
