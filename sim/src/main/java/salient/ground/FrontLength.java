package salient.ground;

import salient.campaign.SideId;

/**
 * How long the front between two sides is on one day: a row of {@code front.csv}. Geodesic kilometres on WGS 84.
 *
 * @param sideA the first of the two in id order
 * @param presumedKm of the length, the part along which a finding rests on the baseline alone
 */
public record FrontLength(SideId sideA, SideId sideB, FrontKind kind, double lengthKm, double presumedKm) {}
