package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class EarthScaleTest {
    private static final double STEP = 0.01;

    @ParameterizedTest
    @ValueSource(doubles = {-80, -45, 0, 33, 35.5, 60, 80})
    void aDegreeIsAsLongAsTheGeodesicIs(double lat) {
        EarthScale scale = EarthScale.at(lat);
        double northM = Geodesic.WGS84.Inverse(lat - STEP / 2, 36, lat + STEP / 2, 36).s12;
        double eastM = Geodesic.WGS84.Inverse(lat, 36 - STEP / 2, lat, 36 + STEP / 2).s12;

        assertThat(scale.north(STEP)).isCloseTo(northM, within(1e-6 * northM));
        assertThat(scale.east(STEP)).isCloseTo(eastM, within(1e-6 * eastM));
    }

    @Test
    void theBoxAroundAPointHoldsAllThatIsSoNearAndLittleMore() {
        Coordinate point = new Coordinate(36, 60);
        Envelope box = EarthScale.at(60).around(point, 2000);

        for (int azimuth = 0; azimuth < 360; azimuth += 15) {
            GeodesicData there = Geodesic.WGS84.Direct(point.y, point.x, azimuth, 2000);
            assertThat(box.contains(there.lon2, there.lat2)).isTrue();
        }
        assertThat(Geodesic.WGS84.Inverse(60, box.getMinX(), 60, box.getMaxX()).s12)
                .isLessThan(4100);
        assertThat(Geodesic.WGS84.Inverse(box.getMinY(), 36, box.getMaxY(), 36).s12)
                .isLessThan(4100);
    }
}
