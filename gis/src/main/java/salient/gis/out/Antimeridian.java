package salient.gis.out;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import salient.geo.Areas;

/**
 * Cuts geometries along the 180th meridian, so that neither part crosses it, for formats whose longitudes end there, as in RFC
 * 7946, section 3.1.9, and in KML.
 */
public final class Antimeridian {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double HALF_TURN = 180;
    private static final double FULL_TURN = 360;

    private Antimeridian() {}

    /** {@code geometry}, whose longitudes may go on beyond the meridian, in longitudes of -180 to 180. */
    public static Geometry cut(Geometry geometry) {
        Envelope around = geometry.getEnvelopeInternal();
        if (around.isNull() || (around.getMinX() >= -HALF_TURN && around.getMaxX() <= HALF_TURN)) {
            return geometry;
        }
        List<Geometry> parts = new ArrayList<>();
        int first = turn(around.getMinX());
        int last = turn(around.getMaxX());
        for (int turn = first; turn <= last; turn++) {
            double west = turn * FULL_TURN - HALF_TURN;
            Geometry part = first == last ? geometry : within(geometry, west, around);
            Geometry moved = AffineTransformation.translationInstance(-turn * FULL_TURN, 0)
                    .transform(part);
            for (int i = 0; i < moved.getNumGeometries(); i++) {
                if (moved.getGeometryN(i).getDimension() == geometry.getDimension()) {
                    parts.add(moved.getGeometryN(i));
                }
            }
        }
        return FACTORY.buildGeometry(parts);
    }

    private static Geometry within(Geometry geometry, double west, Envelope around) {
        Envelope turn = new Envelope(west, west + FULL_TURN, around.getMinY() - 1, around.getMaxY() + 1);
        Geometry area = FACTORY.toGeometry(turn);
        return geometry.getDimension() == 2 ? Areas.common(geometry, area) : geometry.intersection(area);
    }

    private static int turn(double longitude) {
        return (int) Math.floor((longitude + HALF_TURN) / FULL_TURN);
    }
}
