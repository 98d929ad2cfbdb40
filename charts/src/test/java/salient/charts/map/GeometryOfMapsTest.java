package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import salient.charts.draw.Box;

class GeometryOfMapsTest {
    private static final Box FRAME = new Box(100, 50, 800, 600);
    private static final Projection PLANE = Projection.fit(new Envelope(35.7, 36.3, 35.4, 36.0), FRAME);

    /** Source: a degree of latitude at 35.7 north is 110.949 km, of longitude 90.504 km, on WGS 84 (series of Helmert). */
    @Test
    void aDegreeIsAsLongAsOnTheEllipsoid() {
        assertThat(PLANE.kmPerLat()).isCloseTo(110.949, within(0.005));
        assertThat(PLANE.kmPerLon()).isCloseTo(90.504, within(0.005));
    }

    @Test
    void theWindowFillsTheFrameInOneDirectionAndIsCentred() {
        Box box = PLANE.box(new Envelope(35.7, 36.3, 35.4, 36.0));
        assertThat(box.height()).isCloseTo(600, within(1e-9));
        assertThat(box.width()).isLessThan(800);
        assertThat(box.centreX()).isCloseTo(500, within(1e-9));
        assertThat(PLANE.pxPerKm()).isCloseTo(600 / (0.6 * PLANE.kmPerLat()), within(1e-9));
    }

    @Test
    void northIsUpAndPixelsReturnToTheirDegrees() {
        assertThat(PLANE.y(35.9)).isLessThan(PLANE.y(35.5));
        assertThat(PLANE.x(36.2)).isGreaterThan(PLANE.x(35.8));
        assertThat(PLANE.lon(PLANE.x(36.123))).isCloseTo(36.123, within(1e-12));
        assertThat(PLANE.lat(PLANE.y(35.456))).isCloseTo(35.456, within(1e-12));
    }

    @Test
    void degreesAreWrittenWithMinutes() {
        assertThat(Graticule.degrees(35 * 60 + 50, "N", "S")).isEqualTo("35°50′N");
        assertThat(Graticule.degrees(-(7 * 60 + 5), "E", "W")).isEqualTo("7°05′W");
    }

    @Test
    void beyondTheAntimeridianDegreesCountFromTheOtherSide() {
        assertThat(Graticule.turned(36 * 60)).isEqualTo(36 * 60);
        assertThat(Graticule.turned(-7 * 60)).isEqualTo(-7 * 60);
        assertThat(Graticule.turned(180 * 60)).isEqualTo(180 * 60);
        assertThat(Graticule.degrees(180 * 60, "E", "W")).isEqualTo("180°00′");
        assertThat(Graticule.turned(181 * 60)).isEqualTo(-179 * 60);
        assertThat(Graticule.turned(-181 * 60)).isEqualTo(179 * 60);
    }
}
