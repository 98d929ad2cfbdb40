package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.place.Position;

class HullTheatreTest {
    private static double width(Theatre theatre) {
        return theatre.area().getEnvelopeInternal().getWidth();
    }

    private static boolean covers(Geometry area, double lat, double lon) {
        return area.covers(new GeometryFactory().createPoint(new Coordinate(lon, lat)));
    }

    @Test
    void theTheatreReachesAsFarBeyondThePlacesAsIsAsked() {
        Theatre theatre =
                HullTheatre.around(List.of(new Position(50, 10), new Position(50, 11), new Position(51, 10.5)), 5);

        assertThat(theatre.area().isValid()).isTrue();
        assertThat(theatre.land().isRectangle()).isTrue();
        assertThat(theatre.land().covers(theatre.area().buffer(1))).isTrue();
        assertThat(theatre.neighbours().isEmpty()).isTrue();
        assertThat(theatre.bridgeKm()).isEqualTo(Theatre.USUAL_BRIDGE_KM);
        Envelope box = theatre.area().getEnvelopeInternal();
        assertThat(EarthDistance.betweenKm(new Position(51, 10.5), new Position(box.getMaxY(), 10.5)))
                .isBetween(4.9, 5.1);
        assertThat(EarthDistance.betweenKm(new Position(50, 10), new Position(50, box.getMinX())))
                .isBetween(4.5, 5.1);
    }

    @Test
    void onePlaceHasATheatreToo() {
        Theatre theatre = HullTheatre.around(List.of(new Position(-33, 151)), 10);

        assertThat(covers(theatre.area(), -33.08, 151)).isTrue();
        assertThat(covers(theatre.area(), -33.1, 151)).isFalse();
    }

    @Test
    void aLongSideFollowsTheGroundBetweenItsPlaces() {
        Theatre theatre =
                HullTheatre.around(List.of(new Position(60, 20), new Position(60, 40), new Position(55, 30)), 5);

        // The straight way between two places of one latitude leads north of it.
        assertThat(covers(theatre.area(), 60.3, 30)).isTrue();
    }

    @Test
    void placesOnBothSidesOfTheAntimeridianHaveOneTheatre() {
        Theatre theatre = HullTheatre.around(List.of(new Position(-17, 179.5), new Position(-16, -179.5)), 20);

        Envelope box = theatre.area().getEnvelopeInternal();
        assertThat(box.getWidth()).isLessThan(2);
        assertThat(covers(theatre.area(), -17, 179.5)).isTrue();
        assertThat(covers(theatre.area(), -16, 180.5)).isTrue();
    }

    @Test
    void aTheatreWhoseMiddleLiesBeyondTheAntimeridianGoesOnThere() {
        Theatre theatre = HullTheatre.around(List.of(new Position(-17, 178), new Position(-16, -175)), 20);

        assertThat(theatre.area().getEnvelopeInternal().getMinX()).isBetween(177.7, 178.0);
        assertThat(theatre.area().getEnvelopeInternal().getMaxX()).isBetween(185.0, 185.3);
        assertThat(covers(theatre.area(), -16.5, 181.5)).isTrue();
    }

    @Test
    void aTheatreLeavesOutTheWidestStretchWithoutPlaces() {
        List<Position> pacific =
                List.of(new Position(0, -170), new Position(2, 150), new Position(-2, 170), new Position(1, 155));

        assertThat(width(HullTheatre.around(pacific, 20))).isBetween(40.0, 40.5);
        assertThat(width(HullTheatre.around(List.of(new Position(0, -20), new Position(0, 20)), 20)))
                .isBetween(40.0, 40.5);
    }

    @Test
    void ofTwoWaysAroundTheEarthTheTheatreTakesTheOneThatDoesNotCrossTheAntimeridian() {
        Theatre theatre = HullTheatre.around(List.of(new Position(0, 90), new Position(0, -90)), 20);

        assertThat(covers(theatre.area(), 0, 0)).isTrue();
    }

    @Test
    void anOutlineIsDrawnToAboutTenMetres() {
        Theatre theatre = HullTheatre.around(List.of(new Position(50, 10), new Position(50, 11)), 5);

        for (Coordinate point : theatre.area().getCoordinates()) {
            assertThat(point.x * 1e4).isEqualTo(Math.rint(point.x * 1e4), within(1e-6));
            assertThat(point.y * 1e4).isEqualTo(Math.rint(point.y * 1e4), within(1e-6));
        }
    }
}
