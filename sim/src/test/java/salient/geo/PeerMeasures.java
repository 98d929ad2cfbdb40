package salient.geo;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** How large polygons and how long lines are on the ellipsoid WGS 84, as others work it out. */
public interface PeerMeasures {
    /** Of each of {@code polygons}, whose sides are straight in degrees, the square kilometres. */
    double[] km2(List<Polygon> polygons);

    /** Of each of {@code lines}, in degrees, the kilometres along the shortest ways between its points. */
    double[] km(List<Coordinate[]> lines);
}
