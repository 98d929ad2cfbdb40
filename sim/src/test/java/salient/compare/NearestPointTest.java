package salient.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import salient.geo.EarthDistance;
import salient.place.Position;

/** The nearest of many points is the one that measuring each would find. */
class NearestPointTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 0.3", "36, 35, 0.05", "36, 35, 6", "179, -72, 25", "-60, 84, 2"})
    void itIsAsFarAsTheNearestOfAll(double lon, double lat, double reach) {
        Random random = new Random(7);
        List<Coordinate> points = scattered(random, lon, lat, reach, 300);
        NearestPoint nearest = new NearestPoint(points);
        for (Coordinate from : scattered(random, lon, lat, reach, 100)) {
            assertThat(nearest.km(from))
                    .isEqualTo(points.stream()
                            .mapToDouble(to ->
                                    EarthDistance.betweenKm(new Position(from.y, from.x), new Position(to.y, to.x)))
                            .min()
                            .orElseThrow());
        }
        assertThat(nearest.km(points.get(17))).isZero();
    }

    @Test
    void ofNoPointsNoneIsNear() {
        assertThat(new NearestPoint(List.of()).km(new Coordinate(36, 35))).isInfinite();
    }

    private static List<Coordinate> scattered(Random random, double lon, double lat, double reach, int number) {
        return Stream.generate(() -> new Coordinate(
                        lon + reach * (2 * random.nextDouble() - 1), lat + reach / 5 * (2 * random.nextDouble() - 1)))
                .limit(number)
                .toList();
    }
}
