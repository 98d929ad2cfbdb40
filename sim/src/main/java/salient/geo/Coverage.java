package salient.geo;

import java.util.List;
import org.locationtech.jts.geom.Polygon;
import salient.place.PlaceId;

/**
 * Cells that tile the theatre's land with matching edges. Faces are polygons without a gap or overlap; a cell cut in
 * pieces has several faces, and ground beyond every cell's reach has faces without a place. An edge is the whole line
 * along which the same two faces meet between two corners, or a line over narrow water with the two on its banks.
 * Immutable.
 */
public interface Coverage extends FacesAndEdges {
    /** The places that have cells, in id order; a place to which no land is left has none. */
    List<PlaceId> places();

    /** The faces of the cell of {@code place}; empty if it has none. */
    List<Integer> facesOf(PlaceId place);

    /** The outline of {@code face}, WGS 84 degrees, x = longitude; a copy. */
    Polygon polygon(int face);

    /** Area in square kilometres, on an equal-area plane. */
    double areaKm2(int face);

    /** Area of the cell of {@code place} in square kilometres, on an equal-area plane; 0 if it has none. */
    default double cellKm2(PlaceId place) {
        double km2 = 0;
        for (int face : facesOf(place)) {
            km2 += areaKm2(face);
        }
        return km2;
    }

    /** All edges as they are walked, those over narrow water included. */
    default EdgeLines lines() {
        return new EdgeLines(this);
    }

    /** The faces joined into larger polygons. */
    default CoveragePolygons polygons() {
        return new CoveragePolygons(this, lines());
    }

    /** Geodesic length on WGS 84, in kilometres. */
    double lengthKm(int edge);

    /** Whether {@code edge} is longer than {@code km}; of most edges that can be told without measuring them. */
    default boolean isLonger(int edge, double km) {
        return lengthKm(edge) > km;
    }

    /** Area of all faces in square kilometres. */
    double theatreKm2();
}
