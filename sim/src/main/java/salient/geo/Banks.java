package salient.geo;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** The outer edges of faces, and which of them lie near a point; degrees, x = longitude. Safe for threads. */
final class Banks {
    private record Bank(int face, int site, Coordinate from, Coordinate to) {}

    /**
     * The nearest bank of a site.
     *
     * @param east metres to its nearest point
     * @param north metres to its nearest point
     */
    record Near(int face, double east, double north) {
        double metres() {
            return Math.hypot(east, north);
        }
    }

    private final STRtree index = new STRtree();

    /** @param siteOfFace the number of the site to whose cell each face belongs, or -1 */
    Banks(EdgeTopology topology, int[] siteOfFace) {
        for (int edge = 0; edge < topology.edges(); edge++) {
            int face = topology.left(edge);
            if (topology.right(edge) == EdgeTopology.OUTSIDE && siteOfFace[face] >= 0) {
                Coordinate[] line = topology.line(edge);
                for (int i = 1; i < line.length; i++) {
                    Bank bank = new Bank(face, siteOfFace[face], line[i - 1], line[i]);
                    index.insert(new Envelope(bank.from, bank.to), bank);
                }
            }
        }
        index.build();
    }

    /** Whether any bank comes near {@code box}. */
    boolean anyNear(Envelope box) {
        return !index.isEmpty() && !index.query(box).isEmpty();
    }

    /** The bank of {@code site} nearest to {@code point}, if one lies within {@code metres}. */
    Optional<Near> nearest(Coordinate point, int site, double metres) {
        EarthScale scale = EarthScale.at(point.y);
        Near nearest = null;
        for (Object found : index.query(scale.around(point, metres))) {
            Bank bank = (Bank) found;
            if (bank.site == site) {
                Near near = near(bank, point, scale);
                if (near.metres() <= metres && (nearest == null || near.metres() < nearest.metres())) {
                    nearest = near;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static Near near(Bank bank, Coordinate point, EarthScale scale) {
        double east = scale.east(bank.from.x - point.x);
        double north = scale.north(bank.from.y - point.y);
        double alongEast = scale.east(bank.to.x - bank.from.x);
        double alongNorth = scale.north(bank.to.y - bank.from.y);
        double square = alongEast * alongEast + alongNorth * alongNorth;
        double share = square == 0 ? 0 : -(east * alongEast + north * alongNorth) / square;
        double within = Math.max(0, Math.min(1, share));
        return new Near(bank.face, east + within * alongEast, north + within * alongNorth);
    }
}
