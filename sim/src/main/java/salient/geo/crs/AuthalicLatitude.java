package salient.geo.crs;

/**
 * Latitudes on the sphere that has the area of an ellipsoid, as whole and between any two parallels.
 *
 * <p>Source: J. P. Snyder, Map Projections: A Working Manual, US Geological Survey Professional Paper 1395, 1987, pages
 * 16 and 187.
 */
final class AuthalicLatitude {
    /**
     * As PROJ 4 and GeoTools have it; the manual has 761/45360, which is 0.7 mm more on the ground. Another number would
     * change the last digits of areas that were published.
     */
    private static final double SIX = 0.016415012942191543;

    private final double semiMajorM;
    private final double e2;
    private final double e;
    private final double qAtPole;
    private final double radiusM;

    /** Coefficients of the sines of two, four and six times the latitude. */
    private final double two;

    private final double four;
    private final double six;

    /** Of an ellipsoid that is flattened at its poles, with its half axes in metres. */
    AuthalicLatitude(double semiMajorM, double semiMinorM) {
        this.semiMajorM = semiMajorM;
        e2 = 1 - (semiMinorM / semiMajorM) * (semiMinorM / semiMajorM);
        e = Math.sqrt(e2);
        qAtPole = q(1);
        radiusM = semiMajorM * Math.sqrt(qAtPole / 2);
        double e4 = e2 * e2;
        double e6 = e4 * e2;
        two = e2 / 3 + e4 * 31 / 180 + e6 * 517 / 5040;
        four = e4 * 23 / 360 + e6 * 251 / 3780;
        six = e6 * SIX;
    }

    /** The area between the equator and a latitude, as the manual scales it. */
    private double q(double sinPhi) {
        double eSinPhi = e * sinPhi;
        return (1 - e2) * (sinPhi / (1 - eSinPhi * eSinPhi) - Math.log((1 - eSinPhi) / (1 + eSinPhi)) / (2 * e));
    }

    /** The radius of the sphere in metres. */
    double radiusM() {
        return radiusM;
    }

    /** Metres from the axis to the latitude {@code phi}, in radians. */
    double parallelRadiusM(double phi) {
        double eSinPhi = e * Math.sin(phi);
        return semiMajorM * Math.cos(phi) / Math.sqrt(1 - eSinPhi * eSinPhi);
    }

    /** The sine of the latitude on the sphere where that on the ellipsoid has the sine {@code sinPhi}. */
    double sine(double sinPhi) {
        return q(sinPhi) / qAtPole;
    }

    /**
     * The latitude on the ellipsoid, in radians, where that on the sphere has the sine {@code sine}: a series, true to
     * three millimetres.
     */
    double latitude(double sine) {
        double beta = Math.asin(Math.max(-1, Math.min(1, sine)));
        return beta + two * Math.sin(2 * beta) + four * Math.sin(4 * beta) + six * Math.sin(6 * beta);
    }
}
