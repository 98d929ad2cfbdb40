package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.geo.CoverageBuilder;
import salient.geo.SketchTheatre;
import salient.place.Neighbours;
import salient.place.PlaceId;

class CellNeighboursTest {
    @Test
    void cellsThatShareALineAreNeighboursAndCellsThatShareAPointAreNot() {
        Neighbours neighbours = new CellNeighbours(
                SketchTheatre.of(4, "a b c", "d e f", "g h i").coverage(10));

        assertThat(neighbours.of(new PlaceId("e"))).isEqualTo(ids("b", "d", "f", "h"));
        assertThat(neighbours.of(new PlaceId("a"))).isEqualTo(ids("b", "d"));
        assertThat(neighbours.areaKm2(new PlaceId("a"))).isEqualTo(16, within(1e-3));
    }

    @Test
    void waterAndUnassignedGroundPartNeighbours() {
        Neighbours neighbours =
                new CellNeighbours(SketchTheatre.of(4, "a ~ b . . . . . c").coverage(6));

        assertThat(neighbours.of(new PlaceId("b"))).isEmpty();
    }

    @Test
    void aPlaceWithoutACellHasNoNeighboursAndNoGround() {
        Neighbours neighbours = new CellNeighbours(SketchTheatre.of(4, "a b").coverage(6));

        assertThat(neighbours.of(new PlaceId("elsewhere"))).isEmpty();
        assertThat(neighbours.areaKm2(new PlaceId("elsewhere"))).isZero();
    }

    @Test
    void theGroundOfACellInPiecesIsThatOfAllPieces() {
        Neighbours neighbours =
                new CellNeighbours(SketchTheatre.of(4, "a . ~ .").coverage(60));

        assertThat(neighbours.areaKm2(new PlaceId("a"))).isEqualTo(48, within(1e-3));
    }

    @Test
    void aBorderIsAsLongAsTheLineThatTwoCellsShare() {
        Neighbours neighbours = new CellNeighbours(
                SketchTheatre.of(4, "a b c", "d e f", "g h i").coverage(10));

        assertThat(neighbours.bordersKm(new PlaceId("e")).keySet()).isEqualTo(ids("b", "d", "f", "h"));
        assertThat(neighbours.bordersKm(new PlaceId("a")).keySet()).isEqualTo(ids("b", "d"));
        assertThat(neighbours.bordersKm(new PlaceId("a")).values())
                .allSatisfy(km -> assertThat(km).isEqualTo(4, within(0.01)));
        assertThat(neighbours.bordersKm(new PlaceId("elsewhere"))).isEmpty();
    }

    @Test
    void aBorderInSeveralPiecesCountsAsAWhole() {
        // The lake parts the border in two.
        Neighbours neighbours = new CellNeighbours(
                SketchTheatre.of(4, ". . .", ". ~ .", "a . b", ". ~ .", ". . .").coverage(60));

        assertThat(neighbours.bordersKm(new PlaceId("a")).get(new PlaceId("b"))).isEqualTo(12, within(0.01));
    }

    /** A meets D in the middle of the square, along so many metres; B and C lie in its other corners. */
    private static Neighbours meetingAlong(double metres) {
        SketchTheatre square = SketchTheatre.of(4, "a b", "c d");
        return new CellNeighbours(CoverageBuilder.build(
                square.theatre()
                        .withCells(Map.of(
                                new PlaceId("a"), box(-4_000, metres, 0, 4_000),
                                new PlaceId("b"), box(metres, 4_000, 0, 4_000),
                                new PlaceId("c"), box(-4_000, 0, -4_000, 0),
                                new PlaceId("d"), box(0, 4_000, -4_000, 0))),
                square.places(),
                9));
    }

    private static Geometry box(double west, double east, double south, double north) {
        return SketchTheatre.onEarth(new GeometryFactory().toGeometry(new Envelope(west, east, south, north)));
    }

    @Test
    void cellsAreNeighboursIfTheyShareMoreThanAMetre() {
        assertThat(meetingAlong(1.2).of(new PlaceId("a"))).isEqualTo(ids("b", "c", "d"));
        assertThat(meetingAlong(1.2).bordersKm(new PlaceId("a")).get(new PlaceId("d")))
                .isEqualTo(0.0012, within(0.0001));
        assertThat(meetingAlong(0.8).of(new PlaceId("a"))).isEqualTo(ids("b", "c"));
        assertThat(meetingAlong(0.8).bordersKm(new PlaceId("a")).keySet()).isEqualTo(ids("b", "c"));
    }

    private static Set<PlaceId> ids(String... names) {
        return Set.copyOf(List.of(names).stream().map(PlaceId::new).toList());
    }
}
