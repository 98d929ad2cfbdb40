package salient.charts.page;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The flat map of the page: degrees to whole units of ten metres east and south of the middle, equirectangular and true
 * to scale along the parallel and the meridian through it, as on the printed maps. Straight lines in degrees stay
 * straight, and points that are equal stay so: cells that match in the coverage match on the page.
 *
 * @param unitsPerLon units in one degree of longitude
 * @param unitsPerLat units in one degree of latitude
 */
record Plane(double lon0, double lat0, double unitsPerLon, double unitsPerLat) {
    static final int UNITS_PER_KM = 100;

    private static final double EQUATOR_KM = 6378.137;
    private static final double ECCENTRICITY_SQUARED = 0.00669437999014;

    /** The plane about the middle of {@code window} (degrees). */
    static Plane around(Envelope window) {
        double lat = window.centre().y;
        double sin = Math.sin(Math.toRadians(lat));
        double w = 1 - ECCENTRICITY_SQUARED * sin * sin;
        double meridianKm = EQUATOR_KM * (1 - ECCENTRICITY_SQUARED) / Math.pow(w, 1.5);
        double parallelKm = EQUATOR_KM / Math.sqrt(w) * Math.cos(Math.toRadians(lat));
        double units = Math.toRadians(1) * UNITS_PER_KM;
        return new Plane(window.centre().x, lat, units * parallelKm, units * meridianKm);
    }

    private int x(double lon) {
        return (int) Math.round((lon - lon0) * unitsPerLon);
    }

    private int y(double lat) {
        return (int) Math.round((lat0 - lat) * unitsPerLat);
    }

    /** East and south of the middle. */
    List<Integer> point(Coordinate at) {
        return List.of(x(at.x), y(at.y));
    }

    /** West, north, east and south edge. */
    List<Integer> box(Envelope window) {
        return List.of(x(window.getMinX()), y(window.getMaxY()), x(window.getMaxX()), y(window.getMinY()));
    }

    /**
     * The points of a line: the first as it is, each other one as the step from the one before. Empty if all fall into
     * one: a path of one point is none, and would end whatever is drawn after it in the same path.
     */
    List<Integer> path(Coordinate[] line) {
        List<Integer> path = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (Coordinate at : line) {
            int nextX = x(at.x);
            int nextY = y(at.y);
            if (path.isEmpty() || nextX != x || nextY != y) {
                path.add(nextX - x);
                path.add(nextY - y);
            }
            x = nextX;
            y = nextY;
        }
        return path.size() < 4 ? List.of() : path;
    }
}
