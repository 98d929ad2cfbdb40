package salient.geo;

import java.util.Arrays;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.shape.fractal.HilbertCode;
import org.locationtech.jts.triangulate.quadedge.TrianglePredicate;

/**
 * The Delaunay triangulation of sites within a frame of three more vertices. Triangle {@code t} has the half-edges {@code
 * 3t}, {@code 3t + 1} and {@code 3t + 2}, counter-clockwise; each is a way from one vertex to another. Vertices up to the
 * number of sites are sites, the three after them the frame.
 *
 * <p>Sites are put in one after the other along a Hilbert curve. Source: C. L. Lawson, Software for C1 surface
 * interpolation, in Mathematical Software III, 1977, pages 161 to 194. Predicates are computed in doubles where these
 * decide for sure: J. R. Shewchuk, Adaptive precision floating-point arithmetic and fast robust geometric predicates,
 * Discrete and Computational Geometry 18 (1997), 305-363.
 */
final class Delaunay {
    private static final double IN_CIRCLE_ERROR = 1.2e-15;
    private static final int CURVE_BITS = 15;

    private final double[] x;
    private final double[] y;
    private final int[] origin;
    private final int[] twin;
    private final int[] leaving;
    private int[] pending = new int[64];
    private int triangles = 1;
    private int lastTriangle;

    /**
     * @param siteX no two sites are at one point
     * @param frame three vertices, counter-clockwise, around all sites
     */
    Delaunay(double[] siteX, double[] siteY, Coordinate[] frame) {
        int sites = siteX.length;
        this.x = Arrays.copyOf(siteX, sites + 3);
        this.y = Arrays.copyOf(siteY, sites + 3);
        this.origin = new int[3 * (2 * sites + 1)];
        this.twin = new int[origin.length];
        for (int i = 0; i < 3; i++) {
            x[sites + i] = frame[i].x;
            y[sites + i] = frame[i].y;
            origin[i] = sites + i;
            twin[i] = -1;
        }
        for (int site : alongCurve(siteX, siteY)) {
            insert(site);
        }
        this.leaving = new int[sites + 3];
        for (int way = origin.length - 1; way >= 0; way--) {
            leaving[origin[way]] = way;
        }
    }

    /** Number of triangles. */
    int triangles() {
        return triangles;
    }

    /** The triangle on the left hand along {@code way}. */
    static int triangle(int way) {
        return way / 3;
    }

    /** The vertex from which {@code way} leads. */
    int from(int way) {
        return origin[way];
    }

    /** The vertex to which {@code way} leads. */
    int to(int way) {
        return origin[next(way)];
    }

    /** The same way back. */
    int back(int way) {
        return twin[way];
    }

    double x(int vertex) {
        return x[vertex];
    }

    double y(int vertex) {
        return y[vertex];
    }

    /** A way that leaves {@code vertex}. */
    int leaving(int vertex) {
        return leaving[vertex];
    }

    /** Of the ways that leave the same site, the next counter-clockwise. */
    int around(int way) {
        return twin[previous(way)];
    }

    private static int next(int way) {
        return way % 3 == 2 ? way - 2 : way + 1;
    }

    private static int previous(int way) {
        return way % 3 == 0 ? way + 2 : way - 1;
    }

    private void insert(int site) {
        int t = triangleAt(site);
        int a = 3 * t;
        int b = 3 * triangles++;
        int c = 3 * triangles++;
        put(b, origin[a + 1], origin[a + 2], site);
        put(c, origin[a + 2], origin[a], site);
        link(b, twin[a + 1]);
        link(c, twin[a + 2]);
        origin[a + 2] = site;
        link(a + 1, b + 2);
        link(b + 1, c + 2);
        link(c + 1, a + 2);
        lastTriangle = t;
        int open = 0;
        pending[open++] = a;
        pending[open++] = b;
        pending[open++] = c;
        while (open > 0) {
            int way = pending[--open];
            if (twin[way] >= 0 && isToBeFlipped(way, site)) {
                if (open + 2 > pending.length) {
                    pending = Arrays.copyOf(pending, 2 * pending.length);
                }
                pending[open++] = twin[way];
                pending[open++] = way;
                flip(way);
            }
        }
    }

    private void put(int way, int first, int second, int third) {
        origin[way] = first;
        origin[way + 1] = second;
        origin[way + 2] = third;
    }

    private void link(int way, int back) {
        twin[way] = back;
        if (back >= 0) {
            twin[back] = way;
        }
    }

    /** Walks towards {@code site}; in a Delaunay triangulation such a walk ends. */
    private int triangleAt(int site) {
        int t = lastTriangle;
        for (int side = 0; side < 3; ) {
            int way = 3 * t + side;
            if (turn(origin[way], to(way), site) < 0) {
                t = twin[way] / 3;
                side = 0;
            } else {
                side++;
            }
        }
        return t;
    }

    /** 1 if {@code c} lies on the left hand of the way from {@code a} to {@code b}, -1 on the right hand, 0 on it. */
    private int turn(int a, int b, int c) {
        return CGAlgorithmsDD.orientationIndex(x[a], y[a], x[b], y[b], x[c], y[c]);
    }

    /** Whether {@code site}, opposite of {@code way}, lies in the circle around the triangle on the other side. */
    private boolean isToBeFlipped(int way, int site) {
        int back = twin[way];
        int a = origin[way];
        int b = origin[back];
        int beyond = origin[previous(back)];
        double sure = inCircle(b, a, beyond, site);
        if (sure != 0) {
            return sure > 0;
        }
        // Close calls must not leave a triangle turned over.
        return TrianglePredicate.isInCircleDDSlow(at(b), at(a), at(beyond), at(site))
                && turn(a, beyond, site) > 0
                && turn(beyond, b, site) > 0;
    }

    /** More than 0 if {@code p} surely lies in the circle through the other three, less if it surely does not; else 0. */
    private double inCircle(int a, int b, int c, int p) {
        double ax = x[a] - x[p];
        double ay = y[a] - y[p];
        double bx = x[b] - x[p];
        double by = y[b] - y[p];
        double cx = x[c] - x[p];
        double cy = y[c] - y[p];
        double aa = ax * ax + ay * ay;
        double bb = bx * bx + by * by;
        double cc = cx * cx + cy * cy;
        double determinant = aa * (bx * cy - cx * by) + bb * (cx * ay - ax * cy) + cc * (ax * by - bx * ay);
        double permanent = aa * (Math.abs(bx * cy) + Math.abs(cx * by))
                + bb * (Math.abs(cx * ay) + Math.abs(ax * cy))
                + cc * (Math.abs(ax * by) + Math.abs(bx * ay));
        return Math.abs(determinant) > IN_CIRCLE_ERROR * permanent ? determinant : 0;
    }

    private Coordinate at(int vertex) {
        return new Coordinate(x[vertex], y[vertex]);
    }

    /** Replaces the side between two triangles by the other diagonal; {@code way} and its twin become outer sides. */
    private void flip(int way) {
        int before = previous(way);
        int back = twin[way];
        int backAfter = next(back);
        int backBefore = previous(back);
        int beyond = origin[backBefore];
        int site = origin[before];
        int from = origin[way];
        int outerOfWay = twin[backBefore];
        int outerOfBack = twin[backAfter];
        int outerOfSite = twin[before];
        origin[way] = beyond;
        origin[back] = from;
        origin[backAfter] = beyond;
        origin[backBefore] = site;
        link(way, outerOfWay);
        link(back, outerOfBack);
        link(backBefore, outerOfSite);
        link(before, backAfter);
    }

    private static int[] alongCurve(double[] siteX, double[] siteY) {
        double west = Arrays.stream(siteX).min().orElse(0);
        double south = Arrays.stream(siteY).min().orElse(0);
        double width = Arrays.stream(siteX).max().orElse(0) - west;
        double height = Arrays.stream(siteY).max().orElse(0) - south;
        double squares = ((1 << CURVE_BITS) - 1) / Math.max(Math.max(width, height), 1);
        long[] order = new long[siteX.length];
        for (int site = 0; site < order.length; site++) {
            int column = (int) ((siteX[site] - west) * squares);
            int row = (int) ((siteY[site] - south) * squares);
            order[site] = (long) HilbertCode.encode(CURVE_BITS, column, row) << Integer.SIZE | site;
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(packed -> (int) packed).toArray();
    }
}
