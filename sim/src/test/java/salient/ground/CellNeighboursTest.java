package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

    private static Set<PlaceId> ids(String... names) {
        return Set.copyOf(List.of(names).stream().map(PlaceId::new).toList());
    }
}
