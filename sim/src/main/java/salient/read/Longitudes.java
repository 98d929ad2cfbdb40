package salient.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.PolygonExtracter;
import salient.geo.Areas;

/**
 * The turn of the earth in which a theatre is drawn: 360 degrees of longitude with the theatre in the middle, so that no
 * outline near it breaks off at the antimeridian. A theatre in Fiji is drawn from 177 to 182 degrees, however its files
 * write them.
 */
final class Longitudes {
    /** Longitudes may be written as far beyond 180 degrees, east and west, as a full turn. */
    static final int FARTHEST = 360;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final double middle;

    private Longitudes(double middle) {
        this.middle = middle;
    }

    /** The turn around {@code middle}, in degrees east, more than -180 and up to 180. */
    static Longitudes around(double middle) {
        return new Longitudes(middle);
    }

    /** The turn with {@code areas} in the middle: the widest stretch that they leave free is at its ends. */
    static Longitudes around(List<? extends Geometry> areas) {
        List<Envelope> spans = new ArrayList<>();
        for (Geometry area : areas) {
            for (Object polygon : PolygonExtracter.getPolygons(area)) {
                Envelope span = ((Polygon) polygon).getEnvelopeInternal();
                double west = span.getMinX() - 360 * Math.floor((span.getMinX() + 180) / 360);
                spans.add(new Envelope(west, west + span.getWidth(), 0, 0));
            }
        }
        if (spans.isEmpty()) {
            return new Longitudes(0);
        }
        spans.sort(Comparator.comparingDouble(Envelope::getMinX).thenComparingDouble(Envelope::getMaxX));
        double first = spans.get(0).getMinX();
        double reached = first;
        double widest = -1;
        double west = first;
        double last = first;
        for (Envelope span : spans) {
            if (span.getMinX() - reached > widest && reached > first) {
                widest = span.getMinX() - reached;
                west = span.getMinX();
                last = reached + 360;
            }
            reached = Math.max(reached, span.getMaxX());
        }
        if (first + 360 - reached >= widest) {
            west = first;
            last = reached;
        }
        return new Longitudes(turned((west + last) / 2, 0));
    }

    /** {@code lon} within this turn. */
    double of(double lon) {
        return turned(lon, middle);
    }

    private static double turned(double lon, double middle) {
        return lon - 360 * Math.ceil((lon - middle) / 360 - 0.5);
    }

    /** {@code ring} moved by whole turns to where it lies in this one. */
    LinearRing beside(LinearRing ring) {
        double centre = ring.getEnvelopeInternal().centre().x;
        double by = of(centre) - centre;
        return by == 0 ? ring : (LinearRing) moved(ring, by);
    }

    /** {@code area} as it lies in this turn, cut where the turn ends. */
    Geometry of(Geometry area) {
        Envelope turn = new Envelope(middle - 180, middle + 180, -90, 90);
        if (turn.contains(area.getEnvelopeInternal())) {
            return area;
        }
        List<Geometry> pieces = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(area)) {
            for (int turns = -2; turns <= 2; turns++) {
                Geometry copy = moved((Polygon) polygon, 360.0 * turns);
                if (turn.contains(copy.getEnvelopeInternal())) {
                    pieces.add(copy);
                } else if (turn.intersects(copy.getEnvelopeInternal())) {
                    pieces.add(Areas.common(copy, FACTORY.toGeometry(turn)));
                }
            }
        }
        return Areas.joined(pieces);
    }

    private static Geometry moved(Geometry geometry, double degrees) {
        return AffineTransformation.translationInstance(degrees, 0).transform(geometry);
    }
}
