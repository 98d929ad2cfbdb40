package salient.place;

/**
 * Where a place is: WGS 84 degrees.
 *
 * @param lat north of the equator
 * @param lon east of Greenwich
 */
public record Position(double lat, double lon) {}
