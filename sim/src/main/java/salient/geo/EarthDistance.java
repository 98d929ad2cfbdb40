package salient.geo;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import salient.place.Position;

/** Distances over the ellipsoid WGS 84, in kilometres. */
public final class EarthDistance {
    private EarthDistance() {}

    /** The shortest way from {@code a} to {@code b}. */
    public static double betweenKm(Position a, Position b) {
        return metres(a.lat(), a.lon(), b.lat(), b.lon()) / 1000;
    }

    /** The length of a line whose points are in degrees, x = longitude: the sum of the shortest ways between them. */
    public static double alongKm(List<Coordinate> line) {
        double sumM = 0;
        for (int i = 1; i < line.size(); i++) {
            Coordinate a = line.get(i - 1);
            Coordinate b = line.get(i);
            sumM += metres(a.y, a.x, b.y, b.x);
        }
        return sumM / 1000;
    }

    private static double metres(double lat1, double lon1, double lat2, double lon2) {
        return Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2, GeodesicMask.DISTANCE).s12;
    }
}
