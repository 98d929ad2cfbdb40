package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.triangulate.quadedge.TrianglePredicate;
import salient.testkit.Seeds;

class DelaunayTest {
    private static final Coordinate[] FRAME = {
        new Coordinate(0, 1e5), new Coordinate(-1e5, -1e5), new Coordinate(1e5, -1e5)
    };

    @Test
    void noSiteLiesInACircleAroundATriangle() {
        Seeds.each(60, random -> check(sites(random, random.nextInt(4), 1 + random.nextInt(60))));
    }

    @Test
    void sitesOnOneCircleAreTriangulatedThoughDoublesCannotTellWhichLiesInside() {
        Seeds.each(40, random -> {
            double[][] sites = new double[2][3 + random.nextInt(20)];
            double east = 5000 * random.nextDouble();
            for (int site = 0; site < sites[0].length; site++) {
                double turn = 2 * Math.PI * site / sites[0].length;
                sites[0][site] = east + 400 * Math.cos(turn);
                sites[1][site] = 400 * Math.sin(turn);
            }
            check(sites);
        });
    }

    @Test
    void sitesOnOneLineAreNeighboursOneByOne() {
        double[] x = {0, 10, 20, 30, 40};
        Delaunay mesh = new Delaunay(x, new double[] {0, 20, 40, 60, 80}, FRAME);

        assertThat(neighbours(mesh, 0, 5)).containsExactly(1);
        assertThat(neighbours(mesh, 2, 5)).containsExactly(1, 3);
        check(new double[][] {x, {0, 20, 40, 60, 80}});
    }

    @Test
    void aSquareHasFourSidesAndOneDiagonal() {
        Delaunay mesh = new Delaunay(new double[] {0, 10, 10, 0}, new double[] {0, 0, 10, 10}, FRAME);

        int ways = 0;
        for (int site = 0; site < 4; site++) {
            ways += neighbours(mesh, site, 4).size();
        }
        assertThat(ways).isEqualTo(10);
    }

    @Test
    void aSiteAloneHasNoNeighbours() {
        assertThat(neighbours(new Delaunay(new double[1], new double[1], FRAME), 0, 1))
                .isEmpty();
    }

    /** Scattered, on a grid, in a row or nearly so. */
    private static double[][] sites(Random random, int manner, int count) {
        Set<Coordinate> points = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            double along = 1000 * random.nextDouble();
            points.add(
                    switch (manner) {
                        case 0 -> new Coordinate(along, 1000 * random.nextDouble());
                        case 1 -> new Coordinate(100 * random.nextInt(8), 100 * random.nextInt(8));
                        case 2 -> new Coordinate(along, 3 * along);
                        default -> new Coordinate(along, 0.1 * along + 1e-9 * random.nextInt(3));
                    });
        }
        return new double[][] {
            points.stream().mapToDouble(Coordinate::getX).toArray(),
            points.stream().mapToDouble(Coordinate::getY).toArray()
        };
    }

    private static void check(double[][] sites) {
        int count = sites[0].length;
        Delaunay mesh = new Delaunay(sites[0], sites[1], FRAME);

        assertThat(mesh.triangles()).isEqualTo(2 * count + 1);
        for (int triangle = 0; triangle < mesh.triangles(); triangle++) {
            Coordinate a = at(mesh, mesh.from(3 * triangle));
            Coordinate b = at(mesh, mesh.from(3 * triangle + 1));
            Coordinate c = at(mesh, mesh.from(3 * triangle + 2));
            assertThat(CGAlgorithmsDD.orientationIndex(a, b, c)).isPositive();
            for (int site = 0; site < count; site++) {
                Coordinate other = at(mesh, site);
                boolean corner = other.equals(a) || other.equals(b) || other.equals(c);
                assertThat(!corner && TrianglePredicate.isInCircleDDSlow(a, b, c, other))
                        .isFalse();
            }
        }
        for (int way = 0; way < 3 * mesh.triangles(); way++) {
            if (mesh.back(way) >= 0) {
                assertThat(mesh.from(mesh.back(way))).isEqualTo(mesh.to(way));
                assertThat(mesh.back(mesh.back(way))).isEqualTo(way);
            }
        }
    }

    private static Coordinate at(Delaunay mesh, int vertex) {
        return new Coordinate(mesh.x(vertex), mesh.y(vertex));
    }

    private static Set<Integer> neighbours(Delaunay mesh, int site, int sites) {
        Set<Integer> neighbours = new TreeSet<>();
        int way = mesh.leaving(site);
        do {
            if (mesh.to(way) < sites) {
                neighbours.add(mesh.to(way));
            }
            way = mesh.around(way);
        } while (way != mesh.leaving(site));
        return neighbours;
    }
}
