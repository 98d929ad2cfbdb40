package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import salient.place.Place;
import salient.read.CampaignInputs;
import salient.testkit.Latakia;
import salient.testkit.NotForMutants;

/** The cells of the first campaign. */
@NotForMutants("the coverage is built once")
class LatakiaCoverageTest {
    private static CampaignInputs inputs;
    private static Coverage coverage;

    @BeforeAll
    static void build() {
        inputs = Latakia.inputs();
        coverage = Latakia.replayer().coverage();
    }

    @Test
    void facesFitTogether() {
        CoverageChecks.check(coverage);
    }

    @Test
    void everyPlaceThatMakesACellHasGround() {
        List<Place> places = inputs.dossier().gazetteer().cellPlaces();

        assertThat(coverage.places())
                .containsExactlyElementsOf(places.stream().map(Place::id).toList());
    }

    /** Areas of geodesic polygons. Source: C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 2013, section 6. */
    @Test
    void facesAddUpToTheGeodesicAreaOfTheLand() {
        Geometry land = OverlayNGRobust.overlay(
                inputs.theatre().area(), inputs.theatre().land(), OverlayNG.INTERSECTION);
        double expectedKm2 = 0;
        for (Object ring : LinearComponentExtracter.getLines(Densifier.densify(land, 0.001))) {
            PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
            for (Coordinate point : ((LineString) ring).getCoordinates()) {
                area.AddPoint(point.y, point.x);
            }
            expectedKm2 += Math.abs(area.Compute().area) / 1e6;
        }

        assertThat(LinearComponentExtracter.getLines(land).size())
                .as("rings; no lakes")
                .isEqualTo(1);
        assertThat(coverage.theatreKm2()).isEqualTo(expectedKm2, within(1e-4));
        assertThat(expectedKm2).isBetween(1850.0, 1900.0);
    }

    @Test
    void outlinesHaveSevenDecimals() {
        for (int edge = 0; edge < coverage.edges(); edge++) {
            for (Coordinate point : coverage.line(edge)) {
                assertThat(Math.round(point.x * 1e7) / 1e7).isEqualTo(point.x);
                assertThat(Math.round(point.y * 1e7) / 1e7).isEqualTo(point.y);
            }
        }
    }

    @Test
    void buildingTwiceGivesTheSameToTheLastBit() {
        Coverage again = CoverageBuilder.build(
                inputs.theatre(),
                inputs.dossier().gazetteer().cellPlaces(),
                inputs.dossier().campaign().cartography().maxReachKm());

        assertThat(CoverageChecks.everything(again)).isEqualTo(CoverageChecks.everything(coverage));
    }
}
