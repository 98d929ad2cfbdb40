package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Areas of polygons whose sides are straight in degrees are those that GeographicLib measures. */
class TrueAreaTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double TEN_M2 = 1e-5;

    private static Geometry kite(double lon, double lat, double half) {
        return FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(lon - half, lat),
            new Coordinate(lon, lat - half),
            new Coordinate(lon + 2 * half, lat),
            new Coordinate(lon, lat + half / 2),
            new Coordinate(lon - half, lat)
        });
    }

    private static void check(Geometry land) {
        Theatre theatre = new Theatre(land, land, FACTORY.createPolygon());
        double km2 = new GeographicLibMeasures().km2(List.of((Polygon) land))[0];

        assertThat(CoverageBuilder.build(theatre, List.of(), 5).theatreKm2())
                .isCloseTo(km2, within(1e-8 * km2 + TEN_M2));
    }

    @Test
    void aPolygonWithSidesOfHundredsOfKilometresHasItsAreaOnAllSidesOfTheEarth() {
        for (double lat : new double[] {0, 36, -60}) {
            for (double lon : new double[] {36, 180, -70}) {
                check(kite(lon, lat, 1));
            }
        }
    }

    @Test
    void aLakeIsLeftOut() {
        check(kite(36, -36, 1).difference(kite(36, -36, 0.2)));
    }

    @Test
    void aSmallPolygonHasItsArea() {
        check(kite(36, 36, 0.1));
        check(kite(-179.99, -47, 0.02));
    }
}
