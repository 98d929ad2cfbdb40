package salient.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.Triangle;
import org.locationtech.jts.triangulate.IncrementalDelaunayTriangulator;
import org.locationtech.jts.triangulate.quadedge.QuadEdge;
import org.locationtech.jts.triangulate.quadedge.QuadEdgeSubdivision;
import org.locationtech.jts.triangulate.quadedge.Vertex;

/**
 * Which sites are neighbours in the Voronoi diagram of all sites, and where three of their cells meet. True within a
 * reach of the sites; what happens beyond it nobody asks. Coordinates are metres on the plane.
 */
final class Triangulation {
    /** The point as far from three sites: a corner of their cells, if no farther than the reach. */
    record Corner(Coordinate at, boolean withinReach) {}

    /**
     * The way from a site to a neighbour.
     *
     * @param leftCorner where the two cells and the next one counter-clockwise meet
     * @param rightCorner where the two cells and the next one clockwise meet
     */
    record Spoke(int from, int to, Corner leftCorner, Corner rightCorner) {}

    private static final class Site extends Vertex {
        private final int index;

        Site(Coordinate at, int index) {
            super(at);
            this.index = index;
        }
    }

    private static final PrecisionModel MILLIMETRES = new PrecisionModel(1000);

    private final List<Coordinate> sites;
    private final double reachM;
    private final List<List<Spoke>> spokes;
    private int lastFound;

    /** @param sites one or more, each more than a millimetre from every other */
    Triangulation(List<Coordinate> sites, double reachM) {
        this.sites = List.copyOf(sites);
        this.reachM = reachM;
        Envelope around = new Envelope();
        sites.forEach(around::expandToInclude);
        // JTS puts its three auxiliary sites ten times this far out, where they cannot meddle within the reach.
        around.expandBy(Math.max(around.getDiameter(), 4 * reachM));
        QuadEdgeSubdivision mesh = new QuadEdgeSubdivision(around, 0);
        IncrementalDelaunayTriangulator triangulator = new IncrementalDelaunayTriangulator(mesh);
        triangulator.forceConvex(false);
        triangulator.insertSites(sorted(sites));
        mesh.visitTriangles(this::markCorner, true);
        this.spokes = new ArrayList<>(Collections.nCopies(sites.size(), List.of()));
        for (Object edge : mesh.getVertexUniqueEdges(false)) {
            QuadEdge first = (QuadEdge) edge;
            if (first.orig() instanceof Site site) {
                spokes.set(site.index, spokesAround(site, first));
            }
        }
    }

    /** The neighbours of {@code site}, counter-clockwise. */
    List<Spoke> spokes(int site) {
        return spokes.get(site);
    }

    /** The site nearest to {@code point}: no other is nearer than one that is nearer than all its neighbours. */
    int nearest(Coordinate point) {
        int best = lastFound;
        double least = squareOfDistance(sites.get(best), point);
        for (boolean closer = true; closer; ) {
            closer = false;
            for (Spoke spoke : spokes.get(best)) {
                double square = squareOfDistance(sites.get(spoke.to), point);
                if (square < least) {
                    best = spoke.to;
                    least = square;
                    closer = true;
                    break;
                }
            }
        }
        lastFound = best;
        return best;
    }

    private static double squareOfDistance(Coordinate a, Coordinate b) {
        return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
    }

    /** In an order in which each lies near the one before it, which makes inserting them fast. */
    private static List<Vertex> sorted(List<Coordinate> sites) {
        List<Vertex> vertices = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            vertices.add(new Site(sites.get(i), i));
        }
        vertices.sort(Comparator.comparing(Vertex::getCoordinate));
        return vertices;
    }

    private void markCorner(QuadEdge[] triangle) {
        Coordinate a = triangle[0].orig().getCoordinate();
        Coordinate b = triangle[1].orig().getCoordinate();
        Coordinate c = triangle[2].orig().getCoordinate();
        Coordinate at = Triangle.circumcentreDD(a, b, c);
        // Four sites on one circle have one corner; to a millimetre its two computations agree.
        MILLIMETRES.makePrecise(at);
        boolean within = true;
        int lowest = Integer.MAX_VALUE;
        for (QuadEdge edge : triangle) {
            if (edge.orig() instanceof Site site) {
                lowest = Math.min(lowest, site.index);
            } else {
                within = false;
            }
        }
        // One site is asked for all three, so that they agree when the corner lies just at the reach.
        Corner corner = new Corner(at, within && sites.get(lowest).distance(at) <= reachM);
        for (QuadEdge edge : triangle) {
            edge.setData(corner);
        }
    }

    private static List<Spoke> spokesAround(Site site, QuadEdge first) {
        List<Spoke> around = new ArrayList<>();
        QuadEdge edge = first;
        do {
            if (edge.dest() instanceof Site to) {
                Corner left = (Corner) edge.getData();
                Corner right = (Corner) edge.sym().getData();
                around.add(new Spoke(site.index, to.index, left, right));
            }
            edge = edge.oNext();
        } while (edge != first);
        return List.copyOf(around);
    }
}
