package salient.ground;

import salient.campaign.SideId;

/**
 * An edge of the coverage that is front on a day.
 *
 * @param edge its number in the coverage
 * @param sideA the first of the two sides in id order
 * @param sideB the other side
 * @param kind what meets along it
 * @param presumed whether a finding on either hand rests on the baseline alone
 */
public record FrontEdge(int edge, SideId sideA, SideId sideB, FrontKind kind, boolean presumed) {}
