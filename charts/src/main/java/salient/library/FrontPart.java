package salient.library;

import org.locationtech.jts.geom.MultiLineString;

/**
 * The front of one kind between two sides at the close of a day.
 *
 * @param sideA id of the first of the two, in id order
 * @param sideB id of the other
 * @param kind what meets along it, in the words of {@code front.csv}: {@code direct}, {@code contested}, {@code disputed}
 * @param lengthKm geodesic kilometres on WGS 84: the figure of {@code front.csv}
 * @param presumedKm of the length, the part along which a finding rests on the eve alone
 * @param lines WGS 84 degrees, x = longitude; the firmer ground, or that of side A, lies on their left hand
 */
public record FrontPart(
        String sideA, String sideB, String kind, double lengthKm, double presumedKm, MultiLineString lines) {}
