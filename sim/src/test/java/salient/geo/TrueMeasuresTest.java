package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import salient.geo.crs.EqualAreaPlane;
import salient.testkit.Measured;
import salient.testkit.NotForMutants;
import salient.testkit.ShippedCampaign;

/**
 * Areas and lengths are those that others measure, in the shipped theatres and in some that chance has drawn, from the
 * equator to 80 degrees on both hemispheres, across the antimeridian too.
 */
@NotForMutants("coverages of campaigns are built once")
class TrueMeasuresTest {
    private static final double AREAS = 1e-4;
    private static final double LENGTHS = 1e-3;

    /** Outlines have seven decimals, so that of a sliver little can be said: a hectare is off by 1e-5 of it. */
    private static final double SMALLEST_KM2 = 0.01;

    private static final double SHORTEST_KM = 0.1;

    private static final double[] LATITUDES = {0, 15, -33.5, 47, -60, 70, 80, -80};
    private static final double[] LONGITUDES = {36, 180, -179.9, -70};

    @TempDir
    Path folder;

    private static Map<String, Coverage> theatres() {
        Map<String, Coverage> theatres = new LinkedHashMap<>();
        for (String campaign : List.of("latakia-2014", "qalamoun-2014")) {
            theatres.put(campaign, ShippedCampaign.of(campaign).replayer().coverage());
        }
        Random random = new Random(7);
        for (int i = 0; i < LATITUDES.length; i++) {
            double lat = LATITUDES[i];
            double lon = LONGITUDES[i % LONGITUDES.length];
            theatres.put(
                    "around " + lat + ", " + lon,
                    RandomTheatre.of(random, 40, EqualAreaPlane.centredOn(lat, lon))
                            .coverage());
        }
        return theatres;
    }

    @Test
    void areasAndLengthsAreThoseOfGeographicLib() {
        check("GeographicLib", new GeographicLibMeasures());
    }

    @Test
    void areasAndLengthsAreThoseOfProj() {
        ProjMeasures.need();
        check("PROJ", new ProjMeasures(folder));
    }

    private static void check(String name, PeerMeasures peer) {
        List<String> wrong = new ArrayList<>();
        double worstArea = 0;
        double worstLength = 0;
        for (Map.Entry<String, Coverage> theatre : theatres().entrySet()) {
            Coverage coverage = theatre.getValue();
            List<Polygon> faces = IntStream.range(0, coverage.faces())
                    .mapToObj(coverage::polygon)
                    .toList();
            double[] km2 = peer.km2(faces);
            double wholeKm2 = 0;
            for (int face = 0; face < km2.length; face++) {
                wholeKm2 += km2[face];
                if (km2[face] > SMALLEST_KM2) {
                    double off = Math.abs(coverage.areaKm2(face) / km2[face] - 1);
                    worstArea = Math.max(worstArea, off);
                    if (off > AREAS) {
                        wrong.add(theatre.getKey() + ", face " + face + ": " + coverage.areaKm2(face) + " and "
                                + km2[face]);
                    }
                }
            }
            if (Math.abs(coverage.theatreKm2() / wholeKm2 - 1) > AREAS) {
                wrong.add(theatre.getKey() + ": " + coverage.theatreKm2() + " and " + wholeKm2);
            }
            List<Coordinate[]> edges = IntStream.range(0, coverage.edges())
                    .mapToObj(coverage::line)
                    .toList();
            double[] km = peer.km(edges);
            for (int edge = 0; edge < km.length; edge++) {
                if (km[edge] > SHORTEST_KM) {
                    double off = Math.abs(coverage.lengthKm(edge) / km[edge] - 1);
                    worstLength = Math.max(worstLength, off);
                    if (off > LENGTHS) {
                        wrong.add(theatre.getKey() + ", edge " + edge + ": " + coverage.lengthKm(edge) + " and "
                                + km[edge]);
                    }
                }
            }
        }
        Measured.tell("areas against " + name, worstArea);
        Measured.tell("lengths against " + name, worstLength);
        assertThat(wrong).isEmpty();
    }

    @Test
    void noCellReachesFartherThanItMay() {
        double worst = 0;
        Random random = new Random(7);
        for (double lat : LATITUDES) {
            RandomTheatre drawn = RandomTheatre.of(random, 40, EqualAreaPlane.centredOn(lat, 12));
            Coverage coverage = drawn.coverage();
            for (var place : drawn.places()) {
                double farthestKm = coverage.facesOf(place.id()).stream()
                        .flatMap(face -> Stream.of(coverage.polygon(face).getCoordinates()))
                        .mapToDouble(point -> EarthDistance.alongKm(List.of(
                                point,
                                new Coordinate(
                                        place.position().orElseThrow().lon(),
                                        place.position().orElseThrow().lat()))))
                        .max()
                        .orElse(0);
                worst = Math.max(worst, farthestKm / drawn.maxReachKm() - 1);
            }
        }
        Measured.tell("reach of cells beyond what they may", worst);
        assertThat(worst).isLessThan(LENGTHS);
    }
}
