package salient.geo;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Areas and lengths by GeographicLib. Source: C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 2013, section 6 for
 * areas.
 */
public final class GeographicLibMeasures implements PeerMeasures {
    /** Sides are straight in degrees, and no geodesics: cut so short, the two are one. */
    static final double FINE = 0.002;

    @Override
    public double[] km2(List<Polygon> polygons) {
        return polygons.stream()
                .map(polygon -> (Polygon) Densifier.densify(polygon, FINE))
                .mapToDouble(GeographicLibMeasures::km2)
                .toArray();
    }

    private static double km2(Polygon polygon) {
        double km2 = km2(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            km2 -= km2(polygon.getInteriorRingN(hole));
        }
        return km2;
    }

    private static double km2(LineString ring) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        Coordinate[] points = ring.getCoordinates();
        for (int i = 1; i < points.length; i++) {
            area.AddPoint(points[i].y, points[i].x);
        }
        return Math.abs(area.Compute().area) / 1e6;
    }

    @Override
    public double[] km(List<Coordinate[]> lines) {
        return lines.stream().mapToDouble(GeographicLibMeasures::km).toArray();
    }

    private static double km(Coordinate[] line) {
        double m = 0;
        for (int i = 1; i < line.length; i++) {
            m += Geodesic.WGS84.Inverse(line[i - 1].y, line[i - 1].x, line[i].y, line[i].x).s12;
        }
        return m / 1000;
    }
}
