package salient.gis.qgis;

import org.locationtech.jts.geom.Envelope;

/** Web Mercator, EPSG:3857: what a project shows maps in if nobody asks for other coordinates. */
final class WebMercator {
    private static final double RADIUS_M = 6_378_137;

    /** Beyond it, maps in it show nothing. */
    private static final double NORTHMOST = 85.06;

    private WebMercator() {}

    /** The box in metres of {@code degrees}. */
    static Envelope of(Envelope degrees) {
        return new Envelope(
                RADIUS_M * Math.toRadians(degrees.getMinX()),
                RADIUS_M * Math.toRadians(degrees.getMaxX()),
                north(degrees.getMinY()),
                north(degrees.getMaxY()));
    }

    /** How many metres on the ground a metre of the map is that lies at {@code north} of it. */
    static double metresInUnit(double north) {
        return 1 / StrictMath.cosh(north / RADIUS_M);
    }

    private static double north(double latitude) {
        double within = Math.toRadians(Math.max(-NORTHMOST, Math.min(NORTHMOST, latitude)));
        return RADIUS_M * StrictMath.log(StrictMath.tan(Math.PI / 4 + within / 2));
    }
}
