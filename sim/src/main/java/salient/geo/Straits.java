package salient.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.Position;

/** Water wider than the theatre's narrow water that cells reach across: islands are dealt out with the land beside them. */
public final class Straits {
    /** Less ground than this beyond the water is not worth a word. */
    private static final double LEAST_KM2 = 0.01;

    /**
     * A cell that reaches across.
     *
     * @param widthKm the least water between its ground there and the land of its place, to within one in a hundred
     * @param beyondKm2 its ground there
     */
    public record Leap(PlaceId place, double widthKm, double beyondKm2) {}

    /** Pieces of land that touch, and those within the width of narrow water of them, belong together. */
    private static final class Landmass {
        private final Geometry land;
        private final IndexedPointInAreaLocator inside;
        private final IndexedFacetDistance outline;
        private int together;

        Landmass(Geometry land, int number) {
            this.land = land;
            this.inside = new IndexedPointInAreaLocator(land);
            this.outline = new IndexedFacetDistance(land);
            this.together = number;
        }

        private boolean reaches(Landmass other, double distance) {
            return land.getEnvelopeInternal().distance(other.land.getEnvelopeInternal()) <= distance
                    && outline.distance(other.land) <= distance;
        }

        /** How far {@code at} is off; {@code beyond} if it is at least that. */
        private double off(Coordinate at, double beyond) {
            if (land.getEnvelopeInternal().distance(new Envelope(at)) >= beyond) {
                return beyond;
            }
            boolean on = inside.locate(at) != Location.EXTERIOR;
            return on ? 0 : outline.distance(land.getFactory().createPoint(at));
        }
    }

    private final AffineTransformation toScale;
    private final double metresPerUnit;
    private final List<Landmass> masses = new ArrayList<>();

    /** The straits of {@code theatre}. */
    public Straits(Theatre theatre) {
        EarthScale scale = EarthScale.at(theatre.area().getEnvelopeInternal().centre().y);
        this.toScale = AffineTransformation.scaleInstance(scale.perLon() / scale.perLat(), 1);
        this.metresPerUnit = scale.perLat();
        Geometry land = Areas.joined(List.of(theatre.land(), theatre.neighbours()));
        for (Object polygon : PolygonExtracter.getPolygons(land)) {
            Geometry piece = (Geometry) polygon;
            if (piece.getEnvelopeInternal().intersects(theatre.area().getEnvelopeInternal())) {
                masses.add(new Landmass(toScale.transform(piece), masses.size()));
            }
        }
        for (int i = 0; i < masses.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (masses.get(i).reaches(masses.get(j), 1000 * theatre.bridgeKm() / metresPerUnit)) {
                    join(masses.get(i).together, masses.get(j).together);
                }
            }
        }
    }

    private void join(int one, int other) {
        masses.stream().filter(mass -> mass.together == one).forEach(mass -> mass.together = other);
    }

    /** Whether there are pieces of land apart at all; if not, no cell leaps. */
    public boolean exist() {
        return masses.stream().mapToInt(mass -> mass.together).distinct().count() > 1;
    }

    /** The cells that leap, in id order. */
    public List<Leap> leaps(Iterable<Place> cellPlaces, Coverage coverage) {
        Map<PlaceId, Leap> leaps = new TreeMap<>();
        for (Place place : cellPlaces) {
            Position at = place.position().orElseThrow();
            Landmass home = nearest(new Coordinate(at.lon(), at.lat()));
            double beyondKm2 = 0;
            double leastKm = Double.POSITIVE_INFINITY;
            for (int face : coverage.facesOf(place.id())) {
                Landmass there =
                        nearest(coverage.polygon(face).getInteriorPoint().getCoordinate());
                if (there.together != home.together) {
                    beyondKm2 += coverage.areaKm2(face);
                    leastKm = Math.min(leastKm, kmFrom(home.together, coverage.polygon(face)));
                }
            }
            if (beyondKm2 >= LEAST_KM2) {
                leaps.put(place.id(), new Leap(place.id(), leastKm, beyondKm2));
            }
        }
        return List.copyOf(leaps.values());
    }

    private double kmFrom(int together, Geometry ground) {
        Geometry scaled = toScale.transform(ground);
        return masses.stream()
                        .filter(mass -> mass.together == together)
                        .mapToDouble(mass -> mass.outline.distance(scaled))
                        .min()
                        .orElseThrow()
                * metresPerUnit
                / 1000;
    }

    private Landmass nearest(Coordinate degrees) {
        Coordinate at = toScale.transform(degrees, new Coordinate());
        Landmass nearest = masses.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Landmass mass : masses) {
            double off = mass.off(at, least);
            if (off < least) {
                least = off;
                nearest = mass;
            }
        }
        return nearest;
    }
}
