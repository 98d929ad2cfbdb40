package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import salient.geo.Coverage;
import salient.place.PlaceId;

/** Square cells in rows, the first in the north-west, and a column of unassigned ground at the east. */
record GridCoverage(int side, double west, double north, double stepDegrees) implements Coverage {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    static final double AREA_KM2 = 20;

    private record Edge(int left, int right, Coordinate from, Coordinate to) {}

    static PlaceId id(int row, int column) {
        return new PlaceId("p-" + row + column);
    }

    Coordinate centre(int row, int column) {
        return new Coordinate(west + (column + 0.5) * stepDegrees, north - (row + 0.5) * stepDegrees);
    }

    @Override
    public List<PlaceId> places() {
        List<PlaceId> places = new ArrayList<>();
        for (int cell = 0; cell < side * side; cell++) {
            places.add(id(cell / side, cell % side));
        }
        return places;
    }

    @Override
    public int faces() {
        return side * (side + 1);
    }

    @Override
    public Optional<PlaceId> place(int face) {
        int column = face % (side + 1);
        return column == side ? Optional.empty() : Optional.of(id(face / (side + 1), column));
    }

    @Override
    public List<Integer> facesOf(PlaceId place) {
        List<Integer> found = new ArrayList<>();
        for (int face = 0; face < faces(); face++) {
            if (place(face).equals(Optional.of(place))) {
                found.add(face);
            }
        }
        return found;
    }

    @Override
    public Polygon polygon(int face) {
        int column = face % (side + 1);
        int row = face / (side + 1);
        Envelope box = new Envelope(
                west + column * stepDegrees,
                west + (column + 1) * stepDegrees,
                north - (row + 1) * stepDegrees,
                north - row * stepDegrees);
        return (Polygon) FACTORY.toGeometry(box);
    }

    @Override
    public double areaKm2(int face) {
        return AREA_KM2;
    }

    private List<Edge> all() {
        List<Edge> edges = new ArrayList<>();
        for (int face = 0; face < faces(); face++) {
            Envelope box = polygon(face).getEnvelopeInternal();
            boolean lastColumn = face % (side + 1) == side;
            boolean lastRow = face / (side + 1) == side - 1;
            Coordinate southEast = new Coordinate(box.getMaxX(), box.getMinY());
            Coordinate northEast = new Coordinate(box.getMaxX(), box.getMaxY());
            Coordinate southWest = new Coordinate(box.getMinX(), box.getMinY());
            Coordinate northWest = new Coordinate(box.getMinX(), box.getMaxY());
            if (face % (side + 1) == 0) {
                edges.add(new Edge(-1, face, southWest, northWest));
            }
            if (face < side + 1) {
                edges.add(new Edge(-1, face, northWest, northEast));
            }
            edges.add(new Edge(face, lastColumn ? -1 : face + 1, southEast, northEast));
            edges.add(new Edge(face, lastRow ? -1 : face + side + 1, southWest, southEast));
        }
        return edges;
    }

    @Override
    public int edges() {
        return all().size();
    }

    @Override
    public int left(int edge) {
        return all().get(edge).left();
    }

    @Override
    public int right(int edge) {
        return all().get(edge).right();
    }

    @Override
    public Coordinate[] line(int edge) {
        Edge found = all().get(edge);
        return new Coordinate[] {found.from(), found.to()};
    }

    @Override
    public double lengthKm(int edge) {
        return 4;
    }

    @Override
    public double theatreKm2() {
        return faces() * AREA_KM2;
    }
}
