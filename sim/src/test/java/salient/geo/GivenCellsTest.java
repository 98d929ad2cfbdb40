package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.place.Place;
import salient.place.PlaceId;

class GivenCellsTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static PlaceId id(String place) {
        return new PlaceId(place);
    }

    /** A rectangle on the plane of sketches, in metres. */
    private static Geometry box(double west, double east, double south, double north) {
        return SketchTheatre.onEarth(FACTORY.toGeometry(new Envelope(west, east, south, north)));
    }

    private static Coverage coverage(SketchTheatre sketch, Map<PlaceId, Geometry> cells) {
        Coverage coverage = CoverageBuilder.build(sketch.theatre().withCells(cells), sketch.places(), 5);
        CoverageChecks.check(coverage);
        return coverage;
    }

    @Test
    void cellsGivenAsTheyFollowFromThePlacesMakeTheSameCoverage() {
        SketchTheatre sketch = SketchTheatre.of(4, "a b . c", "d . ~ e", ". f g .");
        Coverage nearest = sketch.coverage(5);
        Map<PlaceId, Geometry> cells = new TreeMap<>();
        nearest.places()
                .forEach(place -> cells.put(
                        place,
                        Areas.joined(nearest.facesOf(place).stream()
                                .map(nearest::polygon)
                                .toList())));

        Coverage given = coverage(sketch, cells);

        assertThat(given.faces()).isEqualTo(nearest.faces());
        assertThat(given.edges()).isEqualTo(nearest.edges());
        for (int face = 0; face < given.faces(); face++) {
            assertThat(given.place(face)).isEqualTo(nearest.place(face));
            assertThat(given.areaKm2(face)).isCloseTo(nearest.areaKm2(face), within(1e-5));
        }
    }

    @Test
    void aCellReachesAsFarAsItIsDrawnAndIsCutToTheGround() {
        SketchTheatre sketch = SketchTheatre.of(4, "a . . b ~");

        Coverage coverage = coverage(
                sketch,
                Map.of(id("a"), box(-10_000, 4_000, -2_000, 2_000), id("b"), box(4_000, 20_000, -9_000, 9_000)));

        assertThat(coverage.cellKm2(id("a"))).isCloseTo(14 * 4, within(0.01));
        assertThat(coverage.cellKm2(id("b"))).isCloseTo(2 * 4, within(0.01));
        assertThat(coverage.theatreKm2()).isCloseTo(16 * 4, within(0.01));
    }

    @Test
    void groundThatIsInNoCellIsUnassigned() {
        SketchTheatre sketch = SketchTheatre.of(4, "a . b");

        Coverage coverage = coverage(
                sketch, Map.of(id("a"), box(-6_000, -2_000, -2_000, 2_000), id("b"), box(2_000, 6_000, -2_000, 2_000)));

        assertThat(coverage.faces()).isEqualTo(3);
        assertThat(coverage.place(2)).isEmpty();
        assertThat(coverage.areaKm2(2)).isCloseTo(16, within(0.01));
    }

    @Test
    void whereTwoCellsOverlapTheFirstPlaceHasTheGround() {
        SketchTheatre sketch = SketchTheatre.of(4, "a . b");
        Geometry west = box(-6_000, 1_000, -2_000, 2_000);
        Geometry east = box(-1_000, 6_000, -2_000, 2_000);
        for (Map<PlaceId, Geometry> cells :
                List.of(Map.of(id("a"), west, id("b"), east), Map.of(id("a"), east, id("b"), west))) {
            Theatre theatre = sketch.theatre().withCells(cells);

            Coverage coverage = CoverageBuilder.build(theatre, sketch.places(), 5);

            assertThat(coverage.cellKm2(id("a"))).isCloseTo(7 * 4, within(0.01));
            assertThat(coverage.cellKm2(id("b"))).isCloseTo(5 * 4, within(0.01));
        }
    }

    @Test
    void placesOnOnePointHaveCellsOfTheirOwn() {
        SketchTheatre sketch = SketchTheatre.of(4, "a");
        List<Place> places = List.of(sketch.places().get(0), SketchTheatre.placeAt("b", 0, 0));

        Coverage coverage = CoverageBuilder.build(
                sketch.theatre()
                        .withCells(
                                Map.of(id("a"), box(-2_000, 0, -2_000, 2_000), id("b"), box(0, 2_000, -2_000, 2_000))),
                places,
                5);

        assertThat(coverage.places()).containsExactly(id("a"), id("b"));
    }

    @Test
    void cellsThatMeetInNarrowWaterAreNeighboursAcrossIt() {
        Geometry banks =
                FACTORY.buildGeometry(List.of(box(-8_000, 8_000, 500, 4_000), box(-8_000, 8_000, -4_000, -500)));
        Theatre theatre = new Theatre(box(-8_000, 8_000, -4_000, 4_000), banks, FACTORY.createPolygon());
        List<Place> places = List.of(SketchTheatre.placeAt("n", 0, 2_000), SketchTheatre.placeAt("s", 0, -2_000));
        Theatre given = theatre.withCells(
                Map.of(id("n"), box(-9_000, 9_000, 0, 5_000), id("s"), box(-9_000, 9_000, -5_000, 0)));

        Coverage narrow = CoverageBuilder.build(given.bridging(2), places, 5);
        Coverage wide = CoverageBuilder.build(given.bridging(0.5), places, 5);

        assertThat(narrow.bridge(narrow.edges() - 1)).isTrue();
        assertThat(narrow.lengthKm(narrow.edges() - 1)).isCloseTo(16, within(0.1));
        assertThat(wide.bridge(wide.edges() - 1)).isFalse();
    }
}
