package salient.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import salient.geo.Triangulation.Corner;
import salient.geo.Triangulation.Spoke;

/**
 * The lines that bound cells before they are cut to land: borders, which run between two sites as far from one as from
 * the other, and arcs, which close a cell at the reach. Ends that meet are the same point to the last bit. Coordinates
 * are metres on the plane.
 */
final class CellOutlines {
    /** How far a chord may lie inside the arc that it stands for. */
    private static final double ARC_TOLERANCE_M = 2;

    /** Borders shorter than twice this are none: the cells only touch. */
    private static final double TOUCH_M = 0.001;

    /**
     * The border of the cells of two sites.
     *
     * @param left the site on the left hand along the line
     * @param right the site on the right hand
     */
    record Border(int left, int right, List<Coordinate> line) {}

    private record Arc(List<Coordinate> chords, double fromAngle, double sweep) {}

    private final List<Coordinate> sites;
    private final double reachM;
    private final Triangulation mesh;
    private final List<List<Coordinate>> lines = new ArrayList<>();
    private final List<Border> borders = new ArrayList<>();
    private final List<List<Arc>> arcs = new ArrayList<>();

    CellOutlines(List<Coordinate> sites, double reachM) {
        this.sites = sites;
        this.reachM = reachM;
        this.mesh = new Triangulation(sites, reachM);
        for (int site = 0; site < sites.size(); site++) {
            List<Arc> around = arcsAround(site);
            arcs.add(around);
            around.forEach(arc -> lines.add(arc.chords));
            for (Spoke spoke : mesh.spokes(site)) {
                if (site < spoke.to() && hasBorder(spoke)) {
                    List<Coordinate> line =
                            List.of(end(spoke, spoke.rightCorner(), -1), end(spoke, spoke.leftCorner(), 1));
                    lines.add(line);
                    borders.add(new Border(site, spoke.to(), line));
                }
            }
        }
    }

    /** All borders and arcs; they meet at their ends and nowhere else. */
    List<List<Coordinate>> lines() {
        return List.copyOf(lines);
    }

    /** The borders alone. */
    List<Border> borders() {
        return List.copyOf(borders);
    }

    /** The site in whose cell {@code point} lies; -1 if it lies beyond the reach of every site. */
    int cellAt(Coordinate point) {
        int site = mesh.nearest(point);
        Coordinate centre = sites.get(site);
        double angle = Math.atan2(point.y - centre.y, point.x - centre.x);
        for (Arc arc : arcs.get(site)) {
            double along = turn(arc.fromAngle, angle);
            if (along <= arc.sweep) {
                int chords = arc.chords.size() - 1;
                int chord = Math.min((int) (along / arc.sweep * chords), chords - 1);
                int side = Orientation.index(arc.chords.get(chord), arc.chords.get(chord + 1), point);
                return side == Orientation.CLOCKWISE ? -1 : site;
            }
        }
        return site;
    }

    /** Half the length of the border of two cells whose corners are all beyond the reach; 0 if they are too far apart. */
    private double halfBorderM(Spoke spoke) {
        double halfM = sites.get(spoke.from()).distance(sites.get(spoke.to())) / 2;
        return Math.sqrt(Math.max(0, reachM * reachM - halfM * halfM));
    }

    private boolean hasBorder(Spoke spoke) {
        if (spoke.leftCorner().withinReach() || spoke.rightCorner().withinReach()) {
            return true;
        }
        return halfBorderM(spoke) > TOUCH_M
                && leftOfSpoke(spoke, spoke.leftCorner()) > 0
                && leftOfSpoke(spoke, spoke.rightCorner()) < 0;
    }

    /** More than 0 if the corner lies left of the line from site to site, less if it lies right of it. */
    private double leftOfSpoke(Spoke spoke, Corner corner) {
        Coordinate a = sites.get(spoke.from());
        Coordinate b = sites.get(spoke.to());
        return (b.x - a.x) * (corner.at().y - a.y) - (b.y - a.y) * (corner.at().x - a.x);
    }

    /**
     * The end of a border: the corner, or the point at the reach of both sites.
     *
     * @param hand 1 for the end on the left of the spoke, -1 for the end on the right
     */
    private Coordinate end(Spoke spoke, Corner corner, int hand) {
        if (corner.withinReach()) {
            return corner.at();
        }
        // Computed from the site of the lower number, so that both cells get the same point.
        boolean ascending = spoke.from() < spoke.to();
        Coordinate a = sites.get(ascending ? spoke.from() : spoke.to());
        Coordinate b = sites.get(ascending ? spoke.to() : spoke.from());
        double aside = (ascending ? hand : -hand) * halfBorderM(spoke) / a.distance(b);
        return new Coordinate((a.x + b.x) / 2 - aside * (b.y - a.y), (a.y + b.y) / 2 + aside * (b.x - a.x));
    }

    /**
     * The arcs that close the cell of {@code site}, each counter-clockwise from the end of a border to the end of the
     * next. Which borders they join follows from the corners alone, not from comparing angles, so that no rounding can
     * leave a cell open.
     */
    private List<Arc> arcsAround(int site) {
        List<Spoke> borders = mesh.spokes(site).stream().filter(this::hasBorder).toList();
        if (borders.isEmpty()) {
            return List.of(circle(site));
        }
        List<Arc> found = new ArrayList<>();
        for (int i = 0; i < borders.size(); i++) {
            Spoke spoke = borders.get(i);
            if (!spoke.leftCorner().withinReach()) {
                Spoke next = borders.get((i + 1) % borders.size());
                found.add(arc(site, end(spoke, spoke.leftCorner(), 1), end(next, next.rightCorner(), -1)));
            }
        }
        return found;
    }

    private Arc circle(int site) {
        Coordinate centre = sites.get(site);
        Coordinate east = new Coordinate(centre.x + reachM, centre.y);
        return chords(centre, 0, 2 * Math.PI, east, east);
    }

    private Arc arc(int site, Coordinate from, Coordinate to) {
        Coordinate centre = sites.get(site);
        double start = Math.atan2(from.y - centre.y, from.x - centre.x);
        double sweep = turn(start, Math.atan2(to.y - centre.y, to.x - centre.x));
        // A border hides at least twice this angle from the arc; all but a full turn is no turn, misread by a rounding.
        boolean none = sweep > 2 * Math.PI - TOUCH_M / reachM;
        return chords(centre, start, none ? 0 : sweep, from, to);
    }

    private Arc chords(Coordinate centre, double start, double sweep, Coordinate from, Coordinate to) {
        double widest = 2 * Math.acos(1 - Math.min(ARC_TOLERANCE_M / reachM, 0.01));
        int count = Math.max(1, (int) Math.ceil(sweep / widest));
        List<Coordinate> chords = new ArrayList<>();
        chords.add(from);
        for (int i = 1; i < count; i++) {
            double angle = start + sweep * i / count;
            chords.add(new Coordinate(centre.x + reachM * Math.cos(angle), centre.y + reachM * Math.sin(angle)));
        }
        chords.add(to);
        return new Arc(chords, start, sweep);
    }

    /** The angle from {@code from} to {@code to}, counter-clockwise: 0 or more, less than a full turn. */
    private static double turn(double from, double to) {
        double turn = (to - from) % (2 * Math.PI);
        return turn < 0 ? turn + 2 * Math.PI : turn;
    }
}
