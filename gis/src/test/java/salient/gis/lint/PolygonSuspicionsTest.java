package salient.gis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import salient.time.DaySpan;

class PolygonSuspicionsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 4);
    private static final String SQUARE = "POLYGON ((10 50, 10.1 50, 10.1 50.1, 10 50.1, 10 50))";

    private static Geometry ground(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    private static DatedPolygon polygon(int feature, String side, String wkt) {
        return new DatedPolygon(
                "held", "2020-05-04.geojson", feature, side, DaySpan.ofDay(DAY), Optional.empty(), ground(wkt));
    }

    private static List<String> of(DatedPolygon... polygons) {
        return PolygonSuspicions.in(List.of(polygons)).stream()
                .map(suspicion -> suspicion.code().token() + ": " + suspicion.evidence())
                .toList();
    }

    @Test
    void soundPolygonsSideBySideAreNotSuspected() {
        assertThat(of(
                        polygon(1, "red", SQUARE),
                        polygon(2, "blue", "POLYGON ((10.1 50, 10.2 50, 10.2 50.1, 10.1 50.1, 10.1 50))")))
                .isEmpty();
    }

    @Test
    void aPolygonThatCrossesItselfIsWrong() {
        assertThat(of(polygon(1, "red", "POLYGON ((10 50, 10.1 50.1, 10.1 50, 10 50.1, 10 50))")))
                .containsExactly(
                        "invalid-polygon: 2020-05-04.geojson, feature 1: self-intersection at 50.05000, 10.05000");
    }

    @Test
    void groundThatTwoSidesHaveIsWrong() {
        assertThat(of(
                        polygon(1, "red", SQUARE),
                        polygon(2, "blue", "POLYGON ((10.05 50, 10.2 50, 10.2 50.1, 10.05 50.1, 10.05 50))")))
                .containsExactly("overlap: 2020-05-04.geojson, feature 1, of red, and feature 2, of blue, both have"
                        + " 39.7 km²");
    }

    @Test
    void aStripIsASliver() {
        assertThat(of(polygon(1, "red", "POLYGON ((10 50, 10.1 50, 10.1 50.0001, 10 50.0001, 10 50))")))
                .containsExactly(
                        "sliver: 2020-05-04.geojson, feature 1: 1 part of less than 1 km², far longer than wide");
    }

    @Test
    void aFeatureOfAWeekInAFileOfADayIsSuspected() {
        DatedPolygon weekly = new DatedPolygon(
                "held",
                "2020-05-04.geojson",
                1,
                "red",
                DaySpan.ofDay(DAY),
                Optional.of(DaySpan.ofDays(DAY.minusDays(6), DAY)),
                ground(SQUARE));
        assertThat(of(weekly))
                .containsExactly("many-days: 2020-05-04.geojson, feature 1 is of 2020-04-28..2020-05-04, 7 days, in a"
                        + " file of 2020-05-04");
    }

    @Test
    void whatIsLostWasHeldTheDayBefore() {
        DatedPolygon lost = polygon(3, "red", "POLYGON ((10.05 50, 10.2 50, 10.2 50.1, 10.05 50.1, 10.05 50))");
        DaySpan before = DaySpan.ofDay(DAY.minusDays(1));
        assertThat(PolygonSuspicions.lostBeyondHeld(lost, ground(SQUARE), before)
                        .map(Suspicion::evidence))
                .contains("2020-05-04.geojson, feature 3: red loses 119 km², of which 79.4 km² was not its own on"
                        + " 2020-05-03");
        assertThat(PolygonSuspicions.lostBeyondHeld(polygon(3, "red", SQUARE), ground(SQUARE), before))
                .isEmpty();
    }

    @Test
    void moreGroundThanTheTheatreHasIsWrong() {
        TreeMap<LocalDate, Double> red = new TreeMap<>();
        TreeMap<LocalDate, Double> blue = new TreeMap<>();
        for (int i = 0; i < 5; i++) {
            red.put(DAY.plusDays(i), 60.0);
            blue.put(DAY.plusDays(i), i == 2 || i == 3 ? 55.0 : 40.0);
        }
        assertThat(AreasAboveTheatre.in("held", List.of(new AreaSeries("red", red), new AreaSeries("blue", blue)), 100))
                .extracting(Suspicion::days, Suspicion::evidence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Optional.of(DaySpan.ofDays(DAY.plusDays(2), DAY.plusDays(3))),
                        "all sides together are given up to 115 km², and the theatre has 100 km², on 2 days"));
    }

    @Test
    void daysThatAreMissingFromADailySeriesAreTold() {
        List<LocalDate> days = DaySpan.ofDays(DAY, DAY.plusDays(20)).stream()
                .filter(day -> day.getDayOfMonth() != 10 && day.getDayOfMonth() != 11)
                .toList();
        assertThat(MissingDays.in("held", days))
                .extracting(Suspicion::evidence)
                .containsExactly("nothing for 2 days; there is mostly something every day");
        assertThat(MissingDays.in(
                        "held", List.of(DAY, DAY.plusDays(7), DAY.plusDays(14), DAY.plusDays(21), DAY.plusDays(28))))
                .isEmpty();
    }
}
