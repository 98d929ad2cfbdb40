package salient.geo;

import java.util.BitSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Triangle;

/**
 * Which sites are neighbours in the Voronoi diagram of all sites, and where three of their cells meet. True within a
 * reach of the sites; what happens beyond it nobody asks. The way from a site to a neighbour is a spoke and has a number;
 * so has a corner, the point as far from three sites. Coordinates are metres on the plane.
 */
final class Triangulation {
    /** Corners are told to a millimetre: four sites on one circle have one corner, however it is computed. */
    private static final double PER_METRE = 1000;

    /** A unit in the last place of a number about one, with room for a dozen operations. */
    private static final double ROUNDING = 16 * Math.ulp(1.0);

    private final Sites sites;
    private final double reachM;
    private final Delaunay mesh;
    private final double[] cornerX;
    private final double[] cornerY;
    private final BitSet withinReach = new BitSet();

    /** @param sites one or more, each more than a millimetre from every other */
    Triangulation(Sites sites, double reachM) {
        this.sites = sites;
        this.reachM = reachM;
        this.mesh = new Delaunay(sites.xs(), sites.ys(), frame(sites, reachM));
        this.cornerX = new double[mesh.triangles()];
        this.cornerY = new double[mesh.triangles()];
        for (int corner = 0; corner < cornerX.length; corner++) {
            placeCorner(corner);
        }
    }

    /** So far out that it cannot meddle within the reach. */
    private static Coordinate[] frame(Sites sites, double reachM) {
        Envelope around = new Envelope();
        for (int site = 0; site < sites.size(); site++) {
            around.expandToInclude(sites.x(site), sites.y(site));
        }
        around.expandBy(Math.max(around.getDiameter(), 4 * reachM));
        double off = 10 * Math.max(around.getWidth(), around.getHeight());
        return new Coordinate[] {
            new Coordinate((around.getMaxX() + around.getMinX()) / 2, around.getMaxY() + off),
            new Coordinate(around.getMinX() - off, around.getMinY() - off),
            new Coordinate(around.getMaxX() + off, around.getMinY() - off)
        };
    }

    private void placeCorner(int corner) {
        int a = mesh.from(3 * corner);
        int b = mesh.from(3 * corner + 1);
        int c = mesh.from(3 * corner + 2);
        if (!placeSurely(corner, a, b, c)) {
            Coordinate exact = Triangle.circumcentreDD(at(a), at(b), at(c));
            cornerX[corner] = Math.round(exact.x * PER_METRE) / PER_METRE;
            cornerY[corner] = Math.round(exact.y * PER_METRE) / PER_METRE;
        }
        int lowest = Math.min(a, Math.min(b, c));
        // One site is asked for all three, so that they agree when the corner lies just at the reach.
        withinReach.set(
                corner,
                Math.max(a, Math.max(b, c)) < sites.size()
                        && Math.hypot(sites.x(lowest) - cornerX[corner], sites.y(lowest) - cornerY[corner]) <= reachM);
    }

    /** The corner to the millimetre, if doubles can tell. */
    private boolean placeSurely(int corner, int a, int b, int c) {
        double bx = mesh.x(b) - mesh.x(a);
        double by = mesh.y(b) - mesh.y(a);
        double cx = mesh.x(c) - mesh.x(a);
        double cy = mesh.y(c) - mesh.y(a);
        double bb = bx * bx + by * by;
        double cc = cx * cx + cy * cy;
        double twice = 2 * (bx * cy - by * cx);
        double twiceOff = 2 * ROUNDING * (Math.abs(bx * cy) + Math.abs(by * cx));
        if (Math.abs(twice) <= 4 * twiceOff) {
            return false;
        }
        double east = (cy * bb - by * cc) / twice;
        double north = (bx * cc - cx * bb) / twice;
        double eastOff = (ROUNDING * (Math.abs(cy) * bb + Math.abs(by) * cc) + Math.abs(east) * twiceOff)
                / (Math.abs(twice) - twiceOff);
        double northOff = (ROUNDING * (Math.abs(bx) * cc + Math.abs(cx) * bb) + Math.abs(north) * twiceOff)
                / (Math.abs(twice) - twiceOff);
        double x = mesh.x(a) + east;
        double y = mesh.y(a) + north;
        cornerX[corner] = Math.round(x * PER_METRE) / PER_METRE;
        cornerY[corner] = Math.round(y * PER_METRE) / PER_METRE;
        return isSure(x, eastOff) && isSure(y, northOff);
    }

    /** Whether all numbers within {@code off} of {@code metres} round alike. */
    private static boolean isSure(double metres, double off) {
        double margin = PER_METRE * (off + 4 * Math.ulp(metres));
        double rounded = metres * PER_METRE;
        return margin < 0.25 && Math.round(rounded - margin) == Math.round(rounded + margin);
    }

    private Coordinate at(int vertex) {
        return new Coordinate(mesh.x(vertex), mesh.y(vertex));
    }

    /** Whether {@code spoke} leads to a site, not to the frame. */
    boolean leadsToSite(int spoke) {
        return mesh.to(spoke) < sites.size();
    }

    /** The neighbour to which {@code spoke} leads. */
    int to(int spoke) {
        return mesh.to(spoke);
    }

    /** The spoke, of those that lead to neighbours, from {@code site} to the one with the lowest number; -1 without any. */
    int firstSpoke(int site) {
        int first = -1;
        int spoke = mesh.leaving(site);
        do {
            if (leadsToSite(spoke) && (first < 0 || to(spoke) < to(first))) {
                first = spoke;
            }
            spoke = mesh.around(spoke);
        } while (spoke != mesh.leaving(site));
        return first;
    }

    /** The next spoke of the same site to a neighbour, counter-clockwise. */
    int nextSpoke(int spoke) {
        int next = mesh.around(spoke);
        while (!leadsToSite(next)) {
            next = mesh.around(next);
        }
        return next;
    }

    /** Where the two cells and the next one counter-clockwise meet. */
    int leftCorner(int spoke) {
        return Delaunay.triangle(spoke);
    }

    /** Where the two cells and the next one clockwise meet. */
    int rightCorner(int spoke) {
        return Delaunay.triangle(mesh.back(spoke));
    }

    double cornerX(int corner) {
        return cornerX[corner];
    }

    double cornerY(int corner) {
        return cornerY[corner];
    }

    /** Whether {@code corner} is a corner of three cells: no farther from its sites than the reach. */
    boolean withinReach(int corner) {
        return withinReach.get(corner);
    }

    /**
     * The site nearest to a point: no other is nearer than one that is nearer than all its neighbours.
     *
     * @param near where to begin
     */
    int nearest(double x, double y, int near) {
        int best = near;
        double least = sites.squareOfDistance(best, x, y);
        for (boolean closer = true; closer; ) {
            closer = false;
            int first = mesh.leaving(best);
            int spoke = first;
            do {
                if (leadsToSite(spoke) && sites.squareOfDistance(to(spoke), x, y) < least) {
                    best = to(spoke);
                    least = sites.squareOfDistance(best, x, y);
                    closer = true;
                    break;
                }
                spoke = mesh.around(spoke);
            } while (spoke != first);
        }
        return best;
    }
}
