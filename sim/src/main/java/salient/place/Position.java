package salient.place;

/**
 * Where a place is: WGS 84 degrees.
 *
 * @param lat north of the equator
 * @param lon east of Greenwich; beyond 180 degrees where that keeps a theatre in one piece
 */
public record Position(double lat, double lon) {
    /** The longitude as people write it: more than -180 degrees, up to 180. */
    public double longitude() {
        return lon - 360 * Math.ceil(lon / 360 - 0.5);
    }
}
