package salient.synthetic;

/** A point of a made-up country: kilometres to the east and to the north of its middle. */
record Point(double x, double y) {
    /** Kilometres from here to {@code other}. */
    double distance(Point other) {
        return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }
}
