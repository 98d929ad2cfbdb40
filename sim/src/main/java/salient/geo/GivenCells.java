package salient.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Cells that somebody drew, one for each site. Where two of them overlap, the ground is that of the lower number. They meet
 * along the segments that both have, to the seventh decimal of a degree.
 */
final class GivenCells implements CellLines {
    private static final double UNITS = 1e7;

    private final List<IndexedPointInAreaLocator> inside = new ArrayList<>();
    private final STRtree boxes = new STRtree();
    private final List<Segment> segments = new ArrayList<>();
    private final Map<Way, Integer> siteOfWay = new HashMap<>();

    /** A segment of the outline of {@code site}, which lies on its left hand, and whether it goes on from the one before. */
    private record Segment(Coordinate from, Coordinate to, int site, boolean goesOn) {}

    /** A segment in one of its two directions, in units of the seventh decimal. */
    private record Way(long fromX, long fromY, long toX, long toY) {
        static Way of(Coordinate from, Coordinate to) {
            return new Way(units(from.x), units(from.y), units(to.x), units(to.y));
        }

        private static long units(double degrees) {
            return Math.round(degrees * UNITS);
        }

        boolean isPoint() {
            return fromX == toX && fromY == toY;
        }
    }

    /** @param cells valid polygons in degrees, by site */
    GivenCells(List<? extends Geometry> cells) {
        for (int site = 0; site < cells.size(); site++) {
            Geometry cell = cells.get(site);
            boxes.insert(cell.getEnvelopeInternal(), site);
            inside.add(new IndexedPointInAreaLocator(cell));
            for (Object polygon : PolygonExtracter.getPolygons(cell)) {
                boolean shell = true;
                for (Object ring : LinearComponentExtracter.getLines((Geometry) polygon)) {
                    add((LineString) ring, shell, site);
                    shell = false;
                }
            }
        }
        boxes.build();
    }

    private void add(LineString ring, boolean shell, int site) {
        boolean turned = Orientation.isCCW(ring.getCoordinateSequence()) != shell;
        Coordinate[] points = (turned ? ring.reverse() : ring).getCoordinates();
        boolean goesOn = false;
        for (int i = 1; i < points.length; i++) {
            Way way = Way.of(points[i - 1], points[i]);
            if (!way.isPoint()) {
                segments.add(new Segment(points[i - 1], points[i], site, goesOn));
                siteOfWay.putIfAbsent(way, site);
                goesOn = true;
            }
        }
    }

    @Override
    public Polylines inDegrees() {
        Polylines lines = new Polylines();
        int open = Polylines.NONE;
        int beyond = Polylines.NONE;
        for (Segment segment : segments) {
            int right = siteOfWay.getOrDefault(Way.of(segment.to, segment.from), Polylines.NONE);
            boolean drawnByTheOther = right != Polylines.NONE && right < segment.site;
            if (open != Polylines.NONE && (!segment.goesOn || drawnByTheOther || right != beyond)) {
                lines.endLine(open, beyond);
                open = Polylines.NONE;
            }
            if (!drawnByTheOther) {
                if (open == Polylines.NONE) {
                    lines.add(segment.from.x, segment.from.y);
                    open = segment.site;
                    beyond = right;
                }
                lines.add(segment.to.x, segment.to.y);
            }
        }
        if (open != Polylines.NONE) {
            lines.endLine(open, beyond);
        }
        return lines;
    }

    @Override
    public int cellAt(Coordinate degrees, int near) {
        int found = Polylines.NONE;
        for (Object candidate : boxes.query(new Envelope(degrees))) {
            int site = (Integer) candidate;
            if ((found == Polylines.NONE || site < found) && inside.get(site).locate(degrees) != Location.EXTERIOR) {
                found = site;
            }
        }
        return found;
    }
}
