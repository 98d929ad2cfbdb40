package salient.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * How long a degree is about one latitude on WGS 84, in metres: true for a few kilometres around.
 *
 * <p>Source: J. P. Snyder, Map Projections: A Working Manual, US Geological Survey Professional Paper 1395, 1987, pages
 * 24 and 25.
 */
record EarthScale(double perLon, double perLat) {
    private static final double EQUATOR_M = 6_378_137;
    private static final double ECCENTRICITY_SQUARED = 0.00669437999014;

    static EarthScale at(double lat) {
        double sin = Math.sin(Math.toRadians(lat));
        double w = 1 - ECCENTRICITY_SQUARED * sin * sin;
        double meridianM = EQUATOR_M * (1 - ECCENTRICITY_SQUARED) / Math.pow(w, 1.5);
        double parallelM = EQUATOR_M / Math.sqrt(w) * Math.cos(Math.toRadians(lat));
        return new EarthScale(Math.toRadians(parallelM), Math.toRadians(meridianM));
    }

    double east(double degrees) {
        return degrees * perLon;
    }

    double north(double degrees) {
        return degrees * perLat;
    }

    /** All that lies within {@code metres} of {@code point}, and a little more. */
    Envelope around(Coordinate point, double metres) {
        Envelope box = new Envelope(point);
        box.expandBy(1.01 * metres / perLon, 1.01 * metres / perLat);
        return box;
    }
}
