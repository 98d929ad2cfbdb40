package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.place.Position;

class HullTheatreTest {
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
}
