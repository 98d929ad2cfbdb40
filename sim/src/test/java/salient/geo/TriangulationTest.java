package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Triangle;
import salient.place.Place;
import salient.testkit.Seeds;

/** Corners of cells, and which site is the nearest, as exact arithmetic and patient looking find them. */
class TriangulationTest {
    private static final double FAR_M = 1e9;

    @Test
    void cornersAreToldToTheMillimetreHoweverNearlyTheirSitesLieInARow() {
        Seeds.each(40, random -> {
            Sites sites = sites(random, random.nextInt(4), 3 + random.nextInt(30));
            Triangulation mesh = new Triangulation(sites, FAR_M);
            for (int site = 0; site < sites.size(); site++) {
                int first = mesh.firstSpoke(site);
                int spoke = first;
                do {
                    checkCorner(sites, mesh, site, spoke);
                    spoke = mesh.nextSpoke(spoke);
                } while (spoke != first);
            }
        });
    }

    @Test
    void aCornerBeyondTheReachIsNone() {
        Sites sites = sites(new Coordinate(0, 0), new Coordinate(600, 0), new Coordinate(0, 800));
        assertThat(corners(sites, 499)).isZero();
        assertThat(corners(sites, 501)).isEqualTo(1);
    }

    @Test
    void theNearestSiteIsFoundFromAnyOther() {
        Seeds.each(20, random -> {
            Sites sites = sites(random, random.nextInt(4), 1 + random.nextInt(40));
            Triangulation mesh = new Triangulation(sites, 5000);
            for (int i = 0; i < 20; i++) {
                double x = 10_000 * random.nextDouble();
                double y = 10_000 * random.nextDouble();
                double least = Double.POSITIVE_INFINITY;
                for (int site = 0; site < sites.size(); site++) {
                    least = Math.min(least, sites.squareOfDistance(site, x, y));
                }
                int nearest = mesh.nearest(x, y, random.nextInt(sites.size()));

                assertThat(sites.squareOfDistance(nearest, x, y)).isEqualTo(least);
            }
        });
    }

    private static void checkCorner(Sites sites, Triangulation mesh, int site, int spoke) {
        int corner = mesh.leftCorner(spoke);
        if (!mesh.withinReach(corner)) {
            return;
        }
        int next = mesh.nextSpoke(spoke);
        Coordinate exact =
                Triangle.circumcentreDD(at(sites, site), at(sites, mesh.to(spoke)), at(sites, mesh.to(next)));
        assertThat(mesh.cornerX(corner)).isEqualTo(Math.round(exact.x * 1000) / 1000.0);
        assertThat(mesh.cornerY(corner)).isEqualTo(Math.round(exact.y * 1000) / 1000.0);
        assertThat(mesh.rightCorner(next)).isEqualTo(corner);
        assertThat(Math.hypot(exact.x - sites.x(site), exact.y - sites.y(site))).isLessThan(1.000_001 * FAR_M);
    }

    private static long corners(Sites sites, double reachM) {
        Triangulation mesh = new Triangulation(sites, reachM);
        int first = mesh.firstSpoke(0);
        return List.of(first, mesh.nextSpoke(first)).stream()
                .filter(spoke -> mesh.withinReach(mesh.leftCorner(spoke)))
                .count();
    }

    private static Coordinate at(Sites sites, int site) {
        return new Coordinate(sites.x(site), sites.y(site));
    }

    /** Within ten kilometres: scattered, on a grid, all but in a row, or all but on a circle. */
    private static Sites sites(Random random, int manner, int count) {
        Coordinate[] points = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            double along = 10_000 * random.nextDouble();
            points[i] = switch (manner) {
                case 0 -> new Coordinate(along, 10_000 * random.nextDouble());
                case 1 -> new Coordinate(1000 * (i % 6), 1000 * (i / 6));
                case 2 -> new Coordinate(along, 0.3 * along + Math.pow(10, -3 * random.nextDouble()));
                default -> new Coordinate(5000 + 4000 * Math.cos(along), 5000 + 4000 * Math.sin(along));
            };
        }
        return sites(points);
    }

    private static Sites sites(Coordinate... points) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            places.add(SketchTheatre.placeAt("p" + (100 + i), points[i].x, points[i].y));
        }
        return new Sites(places, SketchTheatre.PLANE, 0.01);
    }
}
