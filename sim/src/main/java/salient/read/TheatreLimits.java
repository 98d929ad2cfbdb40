package salient.read;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import salient.geo.EarthDistance;
import salient.place.Position;

/** Where a study area may lie and how large it may be, so that a flat map of it is true and its cells can be cut. */
public final class TheatreLimits {
    /** How far it may reach from its middle: lengths between places are then off by less than three in a hundred on the plane that is cut into cells. */
    public static final int FARTHEST_KM = 3_000;

    /** Places may lie a little off the study area, and their cells reach from there. */
    private static final double MARGIN_KM = 5;

    private static final double KM_PER_DEGREE = 111.2;

    /** A fault and its cure. */
    record Fault(String what, String fix) {}

    private TheatreLimits() {}

    /** Why no map can be made of {@code area}, which lies in one turn of longitudes; empty if one can. */
    static Optional<Fault> faultOf(Geometry area, double reachKm) {
        Envelope box = area.getEnvelopeInternal();
        if (box.getWidth() > 180) {
            return Optional.of(new Fault(
                    String.format(
                            Locale.ROOT,
                            "the study area takes up %.0f degrees of longitude: it goes around a pole, or the earth",
                            box.getWidth()),
                    "draw one of 180 degrees at most, which holds no pole, in "));
        }
        boolean north = box.getMaxY() >= -box.getMinY();
        double farthest = north ? box.getMaxY() : -box.getMinY();
        double poleKm = (90 - farthest) * KM_PER_DEGREE;
        if (poleKm < reachKm + MARGIN_KM) {
            return Optional.of(new Fault(
                    String.format(
                            Locale.ROOT,
                            "the study area comes within %.0f km of the %s pole, and cells that reach %s km would go around it",
                            poleKm,
                            north ? "north" : "south",
                            plain(reachKm)),
                    "write a smaller max_reach_km in campaign.yaml, or end the study area farther from the pole in "));
        }
        Coordinate centre = box.centre();
        Position middle = new Position(centre.y, centre.x);
        double mostKm = 0;
        for (Coordinate corner : area.getCoordinates()) {
            mostKm = Math.max(mostKm, EarthDistance.betweenKm(middle, new Position(corner.y, corner.x)));
        }
        if (mostKm > FARTHEST_KM) {
            return Optional.of(new Fault(
                    String.format(
                            Locale.ROOT,
                            "the study area reaches %.0f km from its middle, too far for a flat map",
                            mostKm),
                    "draw one that reaches " + FARTHEST_KM + " km at most, or several campaigns, in "));
        }
        return Optional.empty();
    }

    private static String plain(double km) {
        return km == Math.rint(km) ? String.valueOf((long) km) : String.valueOf(km);
    }
}
