package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static salient.ground.SketchHistory.FIRST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import salient.campaign.Holder;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.geo.Areas;
import salient.geo.Coverage;
import salient.geo.SketchTheatre;
import salient.testkit.Seeds;
import salient.time.DaySpan;

class DailyPolygonsTest {
    private static final int DAYS = 6;

    private record Row(GroundKind kind, Optional<Holder> holder) {}

    @Test
    void onEveryDayTheyAreTheUnionOfTheCellsOfEachFinding() {
        Seeds.each(12, random -> {
            RandomGround scene = RandomGround.of(random, 40, DAYS, SketchHistory.threeWays());
            DailyPolygons polygons = polygons(scene);
            for (int i : random.ints(DAYS, 0, DAYS).toArray()) {
                LocalDate day = FIRST.plusDays(i);
                Map<Row, MultiPolygon> plain = plain(scene, day);
                List<FindingPolygons> found = polygons.on(day);
                assertThat(found)
                        .extracting(ground -> new Row(ground.kind(), ground.holder()))
                        .containsExactlyInAnyOrderElementsOf(plain.keySet());
                for (FindingPolygons ground : found) {
                    MultiPolygon expected = plain.get(new Row(ground.kind(), ground.holder()));
                    assertThat(ground.polygons().getArea()).isEqualTo(expected.getArea(), within(1e-12));
                    assertThat(ground.polygons().equalsTopo(expected)).isTrue();
                }
            }
        });
    }

    @Test
    void forthAndBackAndDayByDayTheyAreTheSameToTheLastBit() {
        Seeds.each(20, random -> {
            RandomGround scene = RandomGround.of(random, 60, DAYS, SketchHistory.threeWays());
            DailyPolygons moving = polygons(scene);
            for (int i = -DAYS; i < DAYS; i++) {
                LocalDate day = FIRST.plusDays(i < 0 ? -i - 1 : i);
                List<FindingPolygons> fresh = polygons(scene).on(day);
                List<FindingPolygons> moved = moving.on(day);
                assertThat(moved).hasSameSizeAs(fresh);
                for (int row = 0; row < fresh.size(); row++) {
                    assertThat(moved.get(row).days()).isEqualTo(fresh.get(row).days());
                    assertThat(moved.get(row)
                                    .polygons()
                                    .equalsExact(fresh.get(row).polygons()))
                            .isTrue();
                }
            }
        });
    }

    @Test
    void theSpansOfAHistoryHoldTheGroundOfEveryDayInTheOrderOfShares() {
        Seeds.each(20, random -> {
            RandomGround scene = RandomGround.of(random, 60, DAYS, SketchHistory.threeWays());
            DaySpan period = scene.history().period();
            List<FindingPolygons> spans = polygons(scene).over(period).toList();
            for (LocalDate day : period.stream().toList()) {
                assertThat(spans.stream()
                                .filter(span -> span.days().contains(day))
                                .map(span -> new Row(span.kind(), span.holder())))
                        .containsExactlyInAnyOrderElementsOf(scene.ground().shares(day).stream()
                                .filter(share -> share.areaKm2() > 0)
                                .map(share -> new Row(share.kind(), share.holder()))
                                .toList());
            }
            assertThat(spans).extracting(span -> span.days().from()).isSorted();
        });
    }

    @Test
    void groundThatChangesHasASpanOfItsOwnAndTheRestGoesOn() {
        DailyPolygons polygons = sketch(
                "a b c",
                SketchHistory.of("a=red b=blue c=vacant", "", "b=red", "").history());

        assertThat(polygons.over(DaySpan.ofDays(FIRST, FIRST.plusDays(3))))
                .extracting(ground -> ground.days() + " " + ground.kind().token() + " "
                        + ground.holder().map(Holder::toString).orElse("nobody"))
                .containsExactly(
                        "2020-05-01..2020-05-02 held blue",
                        "2020-05-01..2020-05-02 held red",
                        "2020-05-01..2020-05-04 vacant nobody",
                        "2020-05-03..2020-05-04 held red");
    }

    @Test
    void aDayIsToldWithAllTheDaysOnWhichItsGroundIsTheSame() {
        DailyPolygons polygons =
                sketch("a b", SketchHistory.of("a=red b=blue", "", "b=red", "").history());

        assertThat(polygons.on(FIRST.plusDays(1)))
                .extracting(FindingPolygons::days)
                .containsOnly(DaySpan.ofDays(FIRST, FIRST.plusDays(1)));
    }

    @Test
    void aDayOutsideTheHistoryIsRefused() {
        DailyPolygons polygons = sketch("a b", SketchHistory.of("a=red b=blue").history());

        assertThatThrownBy(() -> polygons.on(FIRST.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2020-05-02 is outside 2020-05-01");
    }

    private static DailyPolygons sketch(String row, ControlHistory history) {
        return new DailyPolygons(
                SketchHistory.twoSides(), history, SketchTheatre.of(4, row).coverage(9));
    }

    private static DailyPolygons polygons(RandomGround scene) {
        return new DailyPolygons(scene.campaign(), scene.history(), scene.coverage());
    }

    private static Map<Row, MultiPolygon> plain(RandomGround scene, LocalDate day) {
        Coverage coverage = scene.coverage();
        Map<Row, List<Polygon>> faces = new LinkedHashMap<>();
        for (int face = 0; face < coverage.faces(); face++) {
            Row row = coverage.place(face)
                    .map(place -> scene.history().of(place).at(day))
                    .map(DailyPolygonsTest::row)
                    .orElse(new Row(GroundKind.UNASSIGNED, Optional.empty()));
            faces.computeIfAbsent(row, none -> new ArrayList<>()).add(coverage.polygon(face));
        }
        Map<Row, MultiPolygon> plain = new LinkedHashMap<>();
        faces.forEach((row, ofRow) -> plain.put(row, Areas.joined(ofRow)));
        return plain;
    }

    private static Row row(Finding finding) {
        return new Row(GroundKind.of(finding.kind()), finding.holder());
    }
}
