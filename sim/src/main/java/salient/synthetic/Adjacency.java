package salient.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HilbertEncoder;
import org.locationtech.jts.triangulate.IncrementalDelaunayTriangulator;
import org.locationtech.jts.triangulate.quadedge.QuadEdge;
import org.locationtech.jts.triangulate.quadedge.QuadEdgeSubdivision;
import org.locationtech.jts.triangulate.quadedge.Vertex;

/** Which places are neighbours: those that an edge of their Delaunay triangulation joins. */
final class Adjacency {
    private static final int HILBERT_LEVEL = 16;

    private final int[] firsts;
    private final int[] neighbours;

    private Adjacency(int[] firsts, int[] neighbours) {
        this.firsts = firsts;
        this.neighbours = neighbours;
    }

    private static final class Site extends Vertex {
        private final int index;

        Site(Coordinate at, int index) {
            super(at);
            this.index = index;
        }
    }

    /** The neighbours of all {@code points}, which are three or more and differ. */
    static Adjacency of(List<Point> points) {
        Envelope around = new Envelope();
        points.forEach(point -> around.expandToInclude(point.x(), point.y()));
        QuadEdgeSubdivision mesh = new QuadEdgeSubdivision(around, 0);
        IncrementalDelaunayTriangulator triangulator = new IncrementalDelaunayTriangulator(mesh);
        triangulator.insertSites(sites(points, around));
        List<int[]> edges = new ArrayList<>();
        int[] firsts = new int[points.size() + 1];
        for (Object each : mesh.getPrimaryEdges(false)) {
            QuadEdge edge = (QuadEdge) each;
            if (edge.orig() instanceof Site from && edge.dest() instanceof Site to) {
                edges.add(new int[] {from.index, to.index});
                firsts[from.index + 1]++;
                firsts[to.index + 1]++;
            }
        }
        for (int i = 0; i < points.size(); i++) {
            firsts[i + 1] += firsts[i];
        }
        int[] neighbours = new int[2 * edges.size()];
        int[] next = firsts.clone();
        for (int[] edge : edges) {
            neighbours[next[edge[0]]++] = edge[1];
            neighbours[next[edge[1]]++] = edge[0];
        }
        return new Adjacency(firsts, neighbours);
    }

    /** In the order of a Hilbert curve: each lies near the one before it, which makes inserting them fast. */
    private static List<Vertex> sites(List<Point> points, Envelope around) {
        HilbertEncoder curve = new HilbertEncoder(HILBERT_LEVEL, around);
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            sites.add(new Site(new Coordinate(points.get(i).x(), points.get(i).y()), i));
        }
        sites.sort(Comparator.<Site>comparingInt(site -> curve.encode(new Envelope(site.getCoordinate())))
                .thenComparingInt(site -> site.index));
        return new ArrayList<>(sites);
    }

    /** How many places there are. */
    int places() {
        return firsts.length - 1;
    }

    /** How many neighbours {@code place} has. */
    int degree(int place) {
        return firsts[place + 1] - firsts[place];
    }

    /** A neighbour of {@code place}, from 0 to its degree. */
    int neighbour(int place, int index) {
        return neighbours[firsts[place] + index];
    }
}
