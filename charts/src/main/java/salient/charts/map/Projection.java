package salient.charts.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import salient.charts.draw.Box;

/**
 * Degrees to pixels: equirectangular, true to scale along the parallel and the meridian through the middle.
 *
 * <p>Straight lines in degrees stay straight, so edges that match in the coverage match on the map. Within a degree of
 * the middle, scale is off by less than one part in fifty at 45 degrees of latitude; areas are never read off the map.
 *
 * @param pxPerKm scale
 */
record Projection(
        double lon0, double lat0, double kmPerLon, double kmPerLat, double pxPerKm, double originX, double originY) {
    private static final double EQUATOR_KM = 6378.137;
    private static final double ECCENTRICITY_SQUARED = 0.00669437999014;

    /** Fits {@code window} (degrees) into {@code frame}, as large as it goes, in the middle. */
    static Projection fit(Envelope window, Box frame) {
        double lon0 = window.centre().x;
        double lat0 = window.centre().y;
        double sin = Math.sin(Math.toRadians(lat0));
        double w = 1 - ECCENTRICITY_SQUARED * sin * sin;
        double meridianKm = EQUATOR_KM * (1 - ECCENTRICITY_SQUARED) / Math.pow(w, 1.5);
        double parallelKm = EQUATOR_KM / Math.sqrt(w) * Math.cos(Math.toRadians(lat0));
        double kmPerLon = Math.toRadians(1) * parallelKm;
        double kmPerLat = Math.toRadians(1) * meridianKm;
        double pxPerKm = Math.min(
                frame.width() / (window.getWidth() * kmPerLon), frame.height() / (window.getHeight() * kmPerLat));
        return new Projection(lon0, lat0, kmPerLon, kmPerLat, pxPerKm, frame.centreX(), frame.centreY());
    }

    double x(double lon) {
        return originX + (lon - lon0) * kmPerLon * pxPerKm;
    }

    double y(double lat) {
        return originY - (lat - lat0) * kmPerLat * pxPerKm;
    }

    double lon(double x) {
        return lon0 + (x - originX) / (kmPerLon * pxPerKm);
    }

    double lat(double y) {
        return lat0 - (y - originY) / (kmPerLat * pxPerKm);
    }

    /** The point of {@code at} (x = longitude) in pixels. */
    Coordinate project(Coordinate at) {
        return new Coordinate(x(at.x), y(at.y));
    }

    /** The degrees that {@code box} shows. */
    Envelope window(Box box) {
        return new Envelope(lon(box.x()), lon(box.right()), lat(box.bottom()), lat(box.y()));
    }

    /** The pixels that {@code window} takes. */
    Box box(Envelope window) {
        double left = x(window.getMinX());
        double top = y(window.getMaxY());
        return new Box(left, top, x(window.getMaxX()) - left, y(window.getMinY()) - top);
    }
}
