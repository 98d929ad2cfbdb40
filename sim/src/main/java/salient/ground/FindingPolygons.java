package salient.ground;

import java.util.Optional;
import org.locationtech.jts.geom.MultiPolygon;
import salient.campaign.Holder;
import salient.time.DaySpan;

/**
 * The ground of one finding, and the days in a row on which it is just that.
 *
 * @param kind what the ground is counted as
 * @param holder who holds it; absent for ground that nobody holds
 * @param polygons WGS 84 degrees, x = longitude; valid, with shells counter-clockwise. Polygons that stay the same from one
 *     span to the next are the same objects: who wants to alter one copies it first
 */
public record FindingPolygons(DaySpan days, GroundKind kind, Optional<Holder> holder, MultiPolygon polygons) {}
