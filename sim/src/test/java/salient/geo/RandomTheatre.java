package salient.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import salient.geo.crs.EqualAreaPlane;
import salient.place.Place;

/**
 * A theatre that chance has drawn: a ragged coast with lakes and islands, and places that are scattered, clustered, set
 * on a grid or in a row, on one point, on the shore or at sea.
 */
public record RandomTheatre(Theatre theatre, List<Place> places, double maxReachKm) {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** A theatre about 60 km across with up to {@code mostPlaces} places. */
    public static RandomTheatre of(Random random, int mostPlaces) {
        return of(random, mostPlaces, SketchTheatre.PLANE);
    }

    /** The same around the point that {@code plane} touches. */
    static RandomTheatre of(Random random, int mostPlaces, EqualAreaPlane plane) {
        Geometry land = blob(random, 0, 0, 25_000, 400);
        for (int lake = random.nextInt(4); lake > 0; lake--) {
            land = land.difference(blob(random, spread(random, 15_000), spread(random, 15_000), 2_500, 60));
        }
        for (int island = random.nextInt(4); island > 0; island--) {
            land = land.union(blob(random, spread(random, 30_000), spread(random, 30_000), 800, 30));
        }
        Envelope box = new Envelope(-28_000, 20_000 + random.nextInt(10_000), -28_000, 24_000);
        Theatre theatre =
                new Theatre(plane.toDegrees(FACTORY.toGeometry(box)), plane.toDegrees(land), FACTORY.createPolygon());
        double maxReachKm = new double[] {0.5, 2, 5, 12, 80}[random.nextInt(5)];
        return new RandomTheatre(theatre, places(random, mostPlaces, land.getCoordinates(), plane), maxReachKm);
    }

    /** Its coverage. */
    public Coverage coverage() {
        return CoverageBuilder.build(theatre, places, maxReachKm);
    }

    private static List<Place> places(Random random, int most, Coordinate[] shore, EqualAreaPlane plane) {
        List<Place> places = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        int manner = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            double x = spread(random, 28_000);
            double y = spread(random, 28_000);
            if (manner == 1) {
                x = 4_000 * (i % 12) - 22_000;
                y = 4_000 * (i / 12) - 22_000;
            } else if (manner == 2 && i % 3 != 0) {
                x = spread(random, 200);
                y = spread(random, 200);
            } else if (manner == 3) {
                y = 2 * x;
            } else if (manner == 4 && i % 2 == 0) {
                x = shore[random.nextInt(shore.length)].x;
                y = shore[random.nextInt(shore.length)].y;
            }
            boolean twin = random.nextInt(30) == 0;
            places.add(SketchTheatre.placeOn(plane, "p" + (1000 + i), x, y));
            if (twin) {
                places.add(SketchTheatre.placeOn(plane, "p" + (5000 + i), x, y));
            }
        }
        return places;
    }

    private static double spread(Random random, double radiusM) {
        return radiusM * (2 * random.nextDouble() - 1);
    }

    private static Polygon blob(Random random, double x, double y, double radiusM, int points) {
        Coordinate[] ring = new Coordinate[points + 1];
        double phase = random.nextDouble() * 6;
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * i / points;
            double wave =
                    1 + 0.2 * Math.sin(3 * angle + phase) + 0.07 * Math.sin(11 * angle) + 0.02 * random.nextDouble();
            ring[i] = new Coordinate(x + radiusM * wave * Math.cos(angle), y + radiusM * wave * Math.sin(angle));
        }
        ring[points] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }
}
