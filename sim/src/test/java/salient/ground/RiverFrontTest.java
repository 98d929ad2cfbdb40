package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.geo.Coverage;
import salient.geo.CoverageBuilder;
import salient.geo.SketchTheatre;
import salient.geo.Theatre;
import salient.place.Gazetteer;
import salient.place.Place;

/** Two places on the banks of a river a kilometre wide that the land leaves out, 20 km of it. */
class RiverFrontTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final List<Place> PLACES =
            List.of(SketchTheatre.placeAt("north", 0, 2_000), SketchTheatre.placeAt("south", 0, -2_000));

    private static Geometry box(double south, double north) {
        return SketchTheatre.onEarth(FACTORY.toGeometry(new Envelope(-10_000, 10_000, south, north)));
    }

    private static Coverage coverage(double bridgeKm) {
        Geometry banks = FACTORY.buildGeometry(List.of(box(500, 5_000), box(-5_000, -500)));
        Theatre theatre = new Theatre(box(-5_000, 5_000), banks, FACTORY.createPolygon()).bridging(bridgeKm);
        return CoverageBuilder.build(theatre, PLACES, 30);
    }

    private static Ground ground(double bridgeKm, String cells) {
        return new CoverageGround(
                SketchHistory.twoSides(),
                new Gazetteer(PLACES),
                SketchHistory.of(cells).history(),
                coverage(bridgeKm));
    }

    @Test
    void aFrontRunsAlongNarrowWater() {
        Ground ground = ground(2, "north=blue south=red?");
        FrontLength direct = ground.frontLengths(SketchHistory.FIRST).get(0);
        assertThat(direct.kind()).isEqualTo(FrontKind.DIRECT);
        assertThat(direct.lengthKm()).isCloseTo(20, within(0.05));
        assertThat(direct.presumedKm()).isEqualTo(direct.lengthKm());
        assertThat(ground.frontLines(SketchHistory.FIRST)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(FrontKind.DIRECT);
            // Side A, blue, lies on the left hand, in the north: the line runs from west to east.
            assertThat(line.line()[0].x).isLessThan(line.line()[line.line().length - 1].x);
        });
        assertThat(ground.frontEdges(SketchHistory.FIRST)).hasSize(1);
    }

    @Test
    void thereIsNoFrontAcrossWaterThatIsNotNarrow() {
        assertThat(ground(0.9, "north=blue south=red").frontLines(SketchHistory.FIRST))
                .isEmpty();
    }

    @Test
    void thereIsNoFrontBetweenBanksOfOneSide() {
        assertThat(ground(2, "north=red south=red").frontLines(SketchHistory.FIRST))
                .isEmpty();
    }

    @Test
    void placesOnTheBanksOfNarrowWaterAreNeighbours() {
        assertThat(new CellNeighbours(coverage(2)).of(PLACES.get(0).id()))
                .containsExactly(PLACES.get(1).id());
        assertThat(new CellNeighbours(coverage(0)).of(PLACES.get(0).id())).isEmpty();
    }
}
