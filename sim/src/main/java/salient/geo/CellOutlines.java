package salient.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;

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
     * An arc, counter-clockwise around its site.
     *
     * @param line its chords
     */
    private record Arc(int line, double fromAngle, double sweep) {}

    private final Sites sites;
    private final double reachM;
    private final Triangulation mesh;
    private final Polylines lines = new Polylines();
    private final List<List<Arc>> arcs = new ArrayList<>();

    CellOutlines(Sites sites, double reachM) {
        this.sites = sites;
        this.reachM = reachM;
        this.mesh = new Triangulation(sites, reachM);
        for (int site = 0; site < sites.size(); site++) {
            int[] borders = bordersAround(site);
            arcs.add(arcsAround(site, borders));
            for (int spoke : borders) {
                if (site < mesh.to(spoke)) {
                    addBorder(site, spoke);
                }
            }
        }
    }

    /** Between cells that meet at one corner of four there is none. */
    private void addBorder(int site, int spoke) {
        double[] from = new double[2];
        double[] to = new double[2];
        end(site, spoke, mesh.rightCorner(spoke), -1, from);
        end(site, spoke, mesh.leftCorner(spoke), 1, to);
        if (!Arrays.equals(from, to)) {
            lines.add(from[0], from[1]);
            lines.add(to[0], to[1]);
            lines.endLine(site, mesh.to(spoke));
        }
    }

    /** All borders, with a site on either hand, and arcs, with one on the left; they meet at their ends and nowhere else. */
    Polylines lines() {
        return lines;
    }

    /**
     * The site in whose cell a point lies; -1 if it lies beyond the reach of every site.
     *
     * @param near a site near it
     */
    int cellAt(Coordinate point, int near) {
        int site = mesh.nearest(point.x, point.y, near);
        if (arcs.get(site).isEmpty()) {
            return site;
        }
        double angle = Math.atan2(point.y - sites.y(site), point.x - sites.x(site));
        for (Arc arc : arcs.get(site)) {
            double along = turn(arc.fromAngle, angle);
            if (along <= arc.sweep) {
                int chords = lines.end(arc.line) - lines.first(arc.line) - 1;
                int chord = Math.min((int) (along / arc.sweep * chords), chords - 1);
                int first = lines.first(arc.line) + chord;
                int side = Orientation.index(lines.at(first), lines.at(first + 1), point);
                return side == Orientation.CLOCKWISE ? -1 : site;
            }
        }
        return site;
    }

    /** The spokes of {@code site} that cross a border, counter-clockwise. */
    private int[] bordersAround(int site) {
        int[] found = new int[8];
        int count = 0;
        int first = mesh.firstSpoke(site);
        if (first >= 0) {
            int spoke = first;
            do {
                if (hasBorder(site, spoke)) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = spoke;
                }
                spoke = mesh.nextSpoke(spoke);
            } while (spoke != first);
        }
        return Arrays.copyOf(found, count);
    }

    /** Half the length of the border of two cells whose corners are all beyond the reach; 0 if they are too far apart. */
    private double halfBorderM(int site, int spoke) {
        double halfM = sites.distance(site, mesh.to(spoke)) / 2;
        return Math.sqrt(Math.max(0, reachM * reachM - halfM * halfM));
    }

    private boolean hasBorder(int site, int spoke) {
        if (mesh.withinReach(mesh.leftCorner(spoke)) || mesh.withinReach(mesh.rightCorner(spoke))) {
            return true;
        }
        return halfBorderM(site, spoke) > TOUCH_M
                && leftOfSpoke(site, spoke, mesh.leftCorner(spoke)) > 0
                && leftOfSpoke(site, spoke, mesh.rightCorner(spoke)) < 0;
    }

    /** More than 0 if the corner lies left of the line from site to site, less if it lies right of it. */
    private double leftOfSpoke(int site, int spoke, int corner) {
        double ax = sites.x(site);
        double ay = sites.y(site);
        int to = mesh.to(spoke);
        return (sites.x(to) - ax) * (mesh.cornerY(corner) - ay) - (sites.y(to) - ay) * (mesh.cornerX(corner) - ax);
    }

    /**
     * The end of a border: the corner, or the point at the reach of both sites.
     *
     * @param hand 1 for the end on the left of the spoke, -1 for the end on the right
     * @param end is set to it
     */
    private void end(int site, int spoke, int corner, int hand, double[] end) {
        if (mesh.withinReach(corner)) {
            end[0] = mesh.cornerX(corner);
            end[1] = mesh.cornerY(corner);
            return;
        }
        // Computed from the site of the lower number, so that both cells get the same point.
        boolean ascending = site < mesh.to(spoke);
        int a = ascending ? site : mesh.to(spoke);
        int b = ascending ? mesh.to(spoke) : site;
        double aside = (ascending ? hand : -hand) * halfBorderM(site, spoke) / sites.distance(a, b);
        end[0] = (sites.x(a) + sites.x(b)) / 2 - aside * (sites.y(b) - sites.y(a));
        end[1] = (sites.y(a) + sites.y(b)) / 2 + aside * (sites.x(b) - sites.x(a));
    }

    /**
     * The arcs that close the cell of {@code site}, each counter-clockwise from the end of a border to the end of the
     * next. Which borders they join follows from the corners alone, not from comparing angles, so that no rounding can
     * leave a cell open.
     */
    private List<Arc> arcsAround(int site, int[] borders) {
        if (borders.length == 0) {
            double[] east = {sites.x(site) + reachM, sites.y(site)};
            return List.of(chords(site, 0, 2 * Math.PI, east, east));
        }
        List<Arc> found = List.of();
        for (int i = 0; i < borders.length; i++) {
            if (!mesh.withinReach(mesh.leftCorner(borders[i]))) {
                int next = borders[(i + 1) % borders.length];
                double[] from = new double[2];
                double[] to = new double[2];
                end(site, borders[i], mesh.leftCorner(borders[i]), 1, from);
                end(site, next, mesh.rightCorner(next), -1, to);
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(arc(site, from, to));
            }
        }
        return found;
    }

    private Arc arc(int site, double[] from, double[] to) {
        double start = Math.atan2(from[1] - sites.y(site), from[0] - sites.x(site));
        double sweep = turn(start, Math.atan2(to[1] - sites.y(site), to[0] - sites.x(site)));
        // A border hides at least twice this angle from the arc; all but a full turn is no turn, misread by a rounding.
        boolean none = sweep > 2 * Math.PI - TOUCH_M / reachM;
        return chords(site, start, none ? 0 : sweep, from, to);
    }

    private Arc chords(int site, double start, double sweep, double[] from, double[] to) {
        double widest = 2 * Math.acos(1 - Math.min(ARC_TOLERANCE_M / reachM, 0.01));
        int count = Math.max(1, (int) Math.ceil(sweep / widest));
        lines.add(from[0], from[1]);
        for (int i = 1; i < count; i++) {
            double angle = start + sweep * i / count;
            lines.add(sites.x(site) + reachM * Math.cos(angle), sites.y(site) + reachM * Math.sin(angle));
        }
        lines.add(to[0], to[1]);
        lines.endLine(site, Polylines.NONE);
        return new Arc(lines.lines() - 1, start, sweep);
    }

    /** The angle from {@code from} to {@code to}, counter-clockwise: 0 or more, less than a full turn. */
    private static double turn(double from, double to) {
        double turn = (to - from) % (2 * Math.PI);
        return turn < 0 ? turn + 2 * Math.PI : turn;
    }
}
