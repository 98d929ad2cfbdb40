package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class AreasTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Geometry WEST = box(0, 2, 0, 2);

    private static Geometry box(double west, double east, double south, double north) {
        return FACTORY.toGeometry(new Envelope(west, east, south, north));
    }

    @Test
    void areasThatOnlyTouchHaveNoGroundInCommon() {
        assertThat(Areas.common(WEST, box(2, 3, 0, 2)).isEmpty()).isTrue();
        assertThat(Areas.common(WEST, box(2, 3, 2, 3)).isEmpty()).isTrue();
    }

    /** The two meet in a square, along a line and in a point, which an overlay gives all three. */
    @Test
    void ofWhatTwoAreasShareOnlyGroundIsKept() throws ParseException {
        Geometry comb =
                new WKTReader().read("POLYGON ((2 0, 4 0, 4 2, 1 2, 1 1.5, 2 1.5, 2 1, 3 1, 3 0.5, 2 0.5, 2 0))");
        MultiPolygon common = Areas.common(WEST, comb);
        assertThat(common.getNumGeometries()).isEqualTo(1);
        assertThat(common.getArea()).isEqualTo(0.5);
    }

    @Test
    void whatComesOutGoesInAgain() throws ParseException {
        Geometry mixed = new WKTReader()
                .read("GEOMETRYCOLLECTION (POLYGON ((0 0, 1 0, 1 1, 0 0)), LINESTRING (1 1, 2 2), POINT (3 3))");
        assertThat(Areas.without(mixed, box(5, 6, 5, 6)).getArea()).isEqualTo(0.5);
        assertThat(Areas.common(mixed, box(0, 1, 0, 1)).getArea()).isEqualTo(0.5);
        assertThat(Areas.joined(List.of(mixed, WEST)).getArea()).isEqualTo(4);
        assertThat(Areas.joined(List.of()).isEmpty()).isTrue();
    }

    /** Drawn on a map's plane, a sliver may have become two lines that go forth and back. */
    @Test
    void aSliverWithoutGroundIsMended() throws ParseException {
        Geometry sliver = new WKTReader()
                .read("POLYGON ((72.99069596445315 391.2193810659455, 56.76881018929953 404.46025115363744,"
                        + " 39.705502221681286 418.38784383907034, 72.87918777771029 445.55630661219516,"
                        + " 39.705502221681286 418.38784383907034, 72.99069596445315 391.2193810659455))");
        assertThat(Areas.without(sliver, box(840, 861, 404, 425)).getArea()).isCloseTo(0, within(1e-3));
    }

    @Test
    void theWidestPartOfNothingIsNowhere() throws ParseException {
        assertThat(Areas.widest(FACTORY.createPolygon(), 1)).isEmpty();
        assertThat(Areas.widest(new WKTReader().read("LINESTRING (0 0, 1 1)"), 1))
                .isEmpty();
        assertThat(Areas.widest(new WKTReader().read("POLYGON ((0 0, 1 1, 2 2, 0 0))"), 1))
                .isEmpty();
        assertThat(Areas.widest(WEST, 0.01).orElseThrow().x).isCloseTo(1, within(0.02));
    }

    @Test
    void theBorderIsWhereLandMeetsItsNeighboursAndTheCoastIsTheRest() {
        Geometry east = box(2, 3, 0, 2);
        Shores shores = Shores.of(new Theatre(box(0, 3, 0, 2), WEST, east, Map.of()));
        assertThat(shores.border().getLength()).isEqualTo(2);
        assertThat(shores.coast().getLength()).isEqualTo(10);
        Shores apart = Shores.of(new Theatre(box(0, 3, 0, 2), WEST, box(2, 3, 2, 3), Map.of()));
        assertThat(apart.border().isEmpty()).isTrue();
        assertThat(apart.coast().getLength()).isEqualTo(12);
    }
}
