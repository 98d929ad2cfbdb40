package salient.synthetic;

/**
 * Where on the earth a made-up country lies: around 0° N 0° E, in the sea, so that nobody takes it for a real one. So near
 * to the equator a degree of longitude is within a hundredth as long as one of latitude, and one scale does for both.
 */
final class Globe {
    private static final double KM_PER_DEGREE = 111.195;

    private Globe() {}

    /** Degrees north of the equator. */
    static double lat(Point point) {
        return point.y() / KM_PER_DEGREE;
    }

    /** Degrees east. */
    static double lon(Point point) {
        return point.x() / KM_PER_DEGREE;
    }
}
