package salient.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class EqualAreaPlaneTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /**
     * Source: J. P. Snyder, Map Projections: A Working Manual, US Geological Survey Professional Paper 1395, 1987, pages
     * 333 to 336: Lambert azimuthal equal-area, ellipsoid, oblique aspect. Clarke 1866, centre 40 N 100 W, point 30 N
     * 110 W.
     */
    @Test
    void agreesWithThePublishedExample() {
        double semiMajorM = 6_378_206.4;
        double semiMinorM = semiMajorM * Math.sqrt(1 - 0.00676866);
        EqualAreaPlane plane = EqualAreaPlane.onEllipsoid(40, -100, semiMajorM, semiMinorM);

        Coordinate found = plane.toPlane(new Coordinate(-110, 30));

        assertThat(found.x).isEqualTo(-965_932.11, within(0.02));
        assertThat(found.y).isEqualTo(-1_056_814.93, within(0.02));
        Coordinate back = plane.toDegrees(new Coordinate(-965_932.11, -1_056_814.93));
        assertThat(back.x).isEqualTo(-110, within(1e-6));
        assertThat(back.y).isEqualTo(30, within(1e-6));
    }

    /** Areas of geodesic polygons. Source: C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 2013, section 6. */
    @Test
    void keepsTheAreaOfTheEllipsoid() {
        Geometry corners = FACTORY.toGeometry(new Envelope(36, 36.2, 36, 36.2));
        Geometry alongParallels = Densifier.densify(corners, 0.001);

        assertThat(geodesicM2(corners)).isEqualTo(399_679_536.9, within(0.1));
        double expectedM2 = geodesicM2(alongParallels);
        assertThat(EqualAreaPlane.centredOn(36.1, 36.1).toPlane(alongParallels).getArea())
                .isEqualTo(expectedM2, within(1.0));
        assertThat(EqualAreaPlane.centredOn(33, 39).toPlane(alongParallels).getArea())
                .isEqualTo(expectedM2, within(1.0));
    }

    private static double geodesicM2(Geometry polygon) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        for (Coordinate corner : polygon.getCoordinates()) {
            area.AddPoint(corner.y, corner.x);
        }
        return Math.abs(area.Compute().area);
    }

    @Test
    void eastIsXAndNorthIsY() {
        EqualAreaPlane plane = EqualAreaPlane.centredOn(36, 36);

        Coordinate east = plane.toPlane(new Coordinate(36.1, 36));
        Coordinate north = plane.toPlane(new Coordinate(36, 36.1));

        assertThat(east.x).isEqualTo(Geodesic.WGS84.Inverse(36, 36, 36, 36.1).s12, within(0.1));
        assertThat(east.y).isBetween(0.0, 10.0);
        assertThat(north.y).isEqualTo(Geodesic.WGS84.Inverse(36, 36, 36.1, 36).s12, within(0.1));
        assertThat(north.x).isEqualTo(0, within(1e-6));
    }

    @Test
    void thereAndBackIsTheSamePoint() {
        EqualAreaPlane plane = EqualAreaPlane.centredOn(48, 31);
        for (double lat = 44; lat <= 52; lat += 0.5) {
            for (double lon = 22; lon <= 40; lon += 0.5) {
                Coordinate back = plane.toDegrees(plane.toPlane(new Coordinate(lon, lat)));
                assertThat(back.x).isEqualTo(lon, within(1e-7));
                assertThat(back.y).isEqualTo(lat, within(1e-7));
            }
        }
    }

    @Test
    void aPoleIsACentreLikeAnyOther() {
        double metresToTheCircle = Geodesic.WGS84.Inverse(90, 0, 89, 0).s12;
        for (double pole : new double[] {90, -90}) {
            EqualAreaPlane plane = EqualAreaPlane.centredOn(pole, 20);
            double towards = Math.signum(pole);

            assertThat(plane.toPlane(new Coordinate(20, pole)).distance(new Coordinate(0, 0)))
                    .isLessThan(1e-6);
            Coordinate south = plane.toPlane(new Coordinate(20, 89 * towards));
            assertThat(south.x).isEqualTo(0, within(1e-6));
            assertThat(south.y).isEqualTo(-towards * metresToTheCircle, within(3.0));
            Coordinate east = plane.toPlane(new Coordinate(110, 89 * towards));
            assertThat(east.x).isEqualTo(metresToTheCircle, within(3.0));
            assertThat(plane.toDegrees(east).x).isEqualTo(110, within(1e-7));
            assertThat(plane.toDegrees(east).y).isEqualTo(89 * towards, within(1e-7));
        }
    }

    @Test
    void aPointThatTheOtherPlaneDoesNotHaveIsRefused() {
        EqualAreaPlane plane = EqualAreaPlane.centredOn(36, 36);

        assertThatThrownBy(() -> plane.toPlane(new Coordinate(-144, -36)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no equal-area image of -144.0, -36.0");
        assertThatThrownBy(() -> plane.toPlane(new Coordinate(36, 91))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plane.toDegrees(new Coordinate(13e6, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no equal-area image of 1.3E7, 0.0");
    }

    @Test
    void geometriesAreCopied() {
        Point given = FACTORY.createPoint(new Coordinate(36.1, 36.1));

        Geometry moved = EqualAreaPlane.centredOn(36, 36).toPlane(given);

        assertThat(given.getX()).isEqualTo(36.1);
        assertThat(moved.getCoordinate())
                .isEqualTo(EqualAreaPlane.centredOn(36, 36).toPlane(new Coordinate(36.1, 36.1)));
        assertThat(EqualAreaPlane.centredOn(36, 36).toDegrees(moved).distance(given))
                .isLessThan(1e-7);
    }

    @Test
    void aCentreThatIsNoPlaceOnEarthIsRefused() {
        assertThatThrownBy(() -> EqualAreaPlane.centredOn(91, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("latitude 91.0");
        assertThatThrownBy(() -> EqualAreaPlane.centredOn(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void longitudesOnEitherSideOfTheAntimeridianLieOnOnePlane() {
        EqualAreaPlane plane = EqualAreaPlane.centredOn(10, 179);
        Coordinate beyond = plane.toPlane(new Coordinate(-179, 10));

        assertThat(beyond.x).isCloseTo(-plane.toPlane(new Coordinate(177, 10)).x, within(1e-6));
        assertThat(plane.toDegrees(beyond).x).isCloseTo(181, within(1e-9));
        assertThat(EqualAreaPlane.centredOn(10, -179).toDegrees(new Coordinate(-3e5, 0)).x)
                .isLessThan(-180);
    }
}
