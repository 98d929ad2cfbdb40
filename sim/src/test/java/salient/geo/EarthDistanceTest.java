package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import salient.place.Position;

class EarthDistanceTest {
    /**
     * Source: T. Vincenty, Direct and inverse solutions of geodesics on the ellipsoid, Survey Review 23 (176), 1975, as
     * computed for WGS 84 by Geoscience Australia: Flinders Peak to Buninyong, 54,972.271 m.
     */
    @Test
    void agreesWithThePublishedLine() {
        Position flindersPeak = new Position(-(37 + 57 / 60.0 + 3.72030 / 3600), 144 + 25 / 60.0 + 29.52440 / 3600);
        Position buninyong = new Position(-(37 + 39 / 60.0 + 10.15610 / 3600), 143 + 55 / 60.0 + 35.38390 / 3600);

        assertThat(EarthDistance.betweenKm(flindersPeak, buninyong)).isEqualTo(54.972271, within(1e-6));
    }

    @Test
    void aLineIsAsLongAsItsPieces() {
        Coordinate a = new Coordinate(36, 35);
        Coordinate b = new Coordinate(36.1, 35);
        Coordinate c = new Coordinate(36.1, 35.2);
        double abKm = EarthDistance.betweenKm(new Position(35, 36), new Position(35, 36.1));
        double bcKm = EarthDistance.betweenKm(new Position(35, 36.1), new Position(35.2, 36.1));

        assertThat(EarthDistance.alongKm(List.of(a, b, c))).isEqualTo(abKm + bcKm, within(1e-12));
        assertThat(EarthDistance.alongKm(List.of(a))).isZero();
    }
}
