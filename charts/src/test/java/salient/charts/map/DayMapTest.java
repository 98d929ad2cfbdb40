package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static salient.charts.map.Toy.BLUE;
import static salient.charts.map.Toy.GRID;
import static salient.charts.map.Toy.RED;
import static salient.charts.map.Toy.day;

import java.awt.Color;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import salient.account.Kind;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.control.Grounds;
import salient.engine.Verdict;
import salient.place.Place;
import salient.place.PlaceKind;

class DayMapTest {
    private static final DayMaps MAPS = DayMaps.of(Toy.campaign().replay(), MapOptions.DEFAULT);

    private static List<Mark> all(DisplayList map, String word) {
        return map.walk().filter(m -> List.of(m.kind().split(" ")).contains(word)).toList();
    }

    private static Mark named(DisplayList map, String id) {
        return map.walk().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private static String texts(DisplayList map, String kind) {
        return map.walk()
                .filter(m -> m.kind().equals(kind))
                .map(m -> ((Mark.Text) m).text())
                .collect(Collectors.joining("\n"));
    }

    /** The face of the cell in {@code row} and {@code column}. */
    private static int face(int row, int column) {
        return GRID.facesOf(GridCoverage.id(row, column)).get(0);
    }

    @Test
    void everyFaceIsDrawnOnceOnTheMainMap() {
        Map<String, Long> drawn = MAPS.draw(day(2))
                .walk()
                .filter(m -> m.id().startsWith("main-face-") && !m.id().endsWith("-by"))
                .collect(Collectors.groupingBy(Mark::id, TreeMap::new, Collectors.counting()));
        assertThat(drawn).hasSize(GRID.faces());
        assertThat(drawn.values()).containsOnly(1L);
    }

    @Test
    void aFaceSaysItsFindingAndHowFreshItIs() {
        assertThat(named(MAPS.draw(day(1)), "main-face-" + face(1, 0)).kind()).isEqualTo("face held side-red fresh");
        assertThat(named(MAPS.draw(day(12)), "main-face-" + face(1, 0)).kind()).isEqualTo("face held side-red stale");
        assertThat(named(MAPS.draw(day(1)), "main-face-" + face(4, 4)).kind())
                .isEqualTo("face held side-red presumed");
        assertThat(named(MAPS.draw(day(2)), "main-face-" + face(1, 1)).kind()).isEqualTo("face contested fresh");
        assertThat(named(MAPS.draw(day(3)), "main-face-" + face(0, 0)).kind()).startsWith("face disputed");
        assertThat(named(MAPS.draw(day(3)), "main-face-" + face(0, 1)).kind()).isEqualTo("face vacant fresh");
        assertThat(named(MAPS.draw(day(4)), "main-face-" + face(0, 1)).kind()).startsWith("face unknown");
        assertThat(named(MAPS.draw(day(1)), "main-face-5").kind()).isEqualTo("face unassigned");
    }

    @Test
    void groundKnownOnlyByItsDayCarriesAPattern() {
        assertThat(all(MAPS.draw(day(19)), "known-by")).hasSize(1); // the legend's
        assertThat(all(MAPS.draw(day(20)), "known-by").stream().map(Mark::id))
                .contains("main-face-" + face(1, 0) + "-by", "inset-face-" + face(1, 0) + "-by");
    }

    @Test
    void cellsThatChangedAreOutlinedAndNoOthers() {
        assertThat(MAPS.draw(day(3)).walk().map(Mark::id).filter(id -> id.startsWith("main-changed-")))
                .containsExactlyInAnyOrder("main-changed-" + face(0, 0), "main-changed-" + face(0, 1));
        assertThat(MAPS.draw(day(7)).walk().map(Mark::id).filter(id -> id.contains("-changed-")))
                .isEmpty();
    }

    @Test
    void thePanelSaysWhatChangedFromWhatToWhat() {
        assertThat(texts(MAPS.draw(day(1)), "changes"))
                .contains("Changed on 2 May", "Blue → Red", "Place 10")
                .doesNotContain("Hill 60");
        assertThat(texts(MAPS.draw(day(3)), "changes")).contains("Blue → disputed", "Blue → vacant");
        assertThat(texts(MAPS.draw(day(20)), "changes")).contains("Red → Blue", "known only by this day");
        assertThat(texts(MAPS.draw(day(7)), "changes")).contains("No place changed.");
    }

    @Test
    void aSilentDayIsSaidToBeSilent() {
        assertThat(texts(MAPS.draw(day(0)), "warning")).isEqualTo("No claim yet: control is presumed");
        assertThat(texts(MAPS.draw(day(1)), "warning")).isEmpty();
        assertThat(texts(MAPS.draw(day(13)), "warning")).startsWith("No claim for 10 days");
        assertThat(texts(MAPS.draw(day(13)), "currency")).contains("No claims dated this day", "4 May, 10 days ago");
    }

    @Test
    void thePanelCountsClaimsOfTheDayAndMeasuresFreshGround() {
        DisplayList map = MAPS.draw(day(1));
        assertThat(texts(map, "currency")).contains("4 claims dated this day. Last claim: 2 May, this day.", "(60 km²)");
        Box bar = ((Mark.Path) named(map, "currency-fresh")).outline().bounds();
        assertThat(bar.width() / Sheet.CURRENCY.width()).isCloseTo(0.0, within(1e-9));
    }

    @Test
    void firesAndAttacksOfTheDayStandByTheirPlaceInTheActorsColour() {
        DisplayList map = MAPS.draw(day(1));
        Palette palette = Palette.of(Toy.campaign().replay().inputs().dossier().campaign());
        assertThat(color(map, "inset-p-11-attack-side-red")).isEqualTo(palette.ink(RED));
        assertThat(color(map, "inset-p-10-shelling-side-blue")).isEqualTo(palette.ink(BLUE));
        assertThat(map.walk().map(Mark::id)).noneMatch(id -> id.startsWith("inset-p-01")); // overruled
        assertThat(MAPS.draw(day(2)).walk().map(Mark::id)).contains("inset-p-01-advance-side-red");
    }

    private static Color color(DisplayList map, String id) {
        Mark.Path disc = (Mark.Path) ((Mark.Group) named(map, id)).marks().get(0);
        return ((salient.charts.draw.Fill.Solid) disc.style().fill().orElseThrow()).color();
    }

    @Test
    void aDoubtfulPlaceHasAQuestionMark() {
        DisplayList map = MAPS.draw(day(1));
        assertThat(((Mark.Text) named(map, "inset-place-p-01-doubtful")).text()).isEqualTo("?");
        assertThat(map.walk().map(Mark::id)).noneMatch(id -> id.contains("p-00-doubtful"));
    }

    @Test
    void anEstimatedPointHasACircleAsLargeAsItsError() {
        DisplayList map = MAPS.draw(day(1));
        Box circle = ((Mark.Path) named(map, "inset-place-p-11-error")).outline().bounds();
        Box cell = ((Mark.Path) named(map, "inset-face-" + face(1, 1))).outline().bounds();
        double cellKm = 0.05 * 110.95; // a degree of latitude at 35.6 north
        assertThat(circle.width() / cell.height() * cellKm).isCloseTo(3.0, within(0.01));
        assertThat(map.walk().map(Mark::id)).noneMatch(id -> id.contains("p-10-error"));
    }

    @Test
    void labelsOverlapNeitherEachOtherNorSymbolsNorTheFront() {
        for (int number = 0; number <= 20; number++) {
            DisplayList map = MAPS.draw(day(number));
            for (String frame : List.of("main", "inset")) {
                List<Mark.Text> labels = all(map, "label").stream()
                        .filter(m -> m.id().startsWith(frame + "-label"))
                        .map(m -> (Mark.Text) m)
                        .toList();
                assertThat(labels).hasSizeGreaterThan(3);
                List<Box> boxes = new ArrayList<>(labels.stream().map(Mark.Text::box).toList());
                all(map, "signal").stream()
                        .filter(m -> m.id().startsWith(frame))
                        .map(m -> ((Mark.Path) ((Mark.Group) m).marks().get(0)).outline().bounds())
                        .forEach(boxes::add);
                for (int i = 0; i < boxes.size(); i++) {
                    for (int j = i + 1; j < boxes.size(); j++) {
                        assertThat(boxes.get(i).overlaps(boxes.get(j))).as("day %s, %s", number, frame).isFalse();
                    }
                }
                for (Mark mark : all(map, "front")) {
                    if (mark instanceof Mark.Path front && front.id().startsWith(frame)) {
                        assertThat(labels).as("day %s, %s", number, front.id()).noneMatch(l -> crosses(front, l.box()));
                    }
                }
                for (Mark mark : all(map, "place")) {
                    if (mark instanceof Mark.Group place && place.id().startsWith(frame)) {
                        Box symbol = ((Mark.Path) place.marks().get(1)).outline().bounds();
                        String own = place.id().replace("-place-", "-label-");
                        assertThat(labels.stream().filter(l -> !l.id().equals(own)))
                                .as("day %s, %s", number, place.id())
                                .noneMatch(l -> l.box().overlaps(symbol));
                    }
                }
            }
        }
    }

    private static boolean crosses(Mark.Path line, Box box) {
        double[] at = new double[6];
        double[] before = new double[2];
        for (PathIterator it = line.outline().path().getPathIterator(null); !it.isDone(); it.next()) {
            int step = it.currentSegment(at);
            if (step == PathIterator.SEG_LINETO && box.rectangle().intersectsLine(before[0], before[1], at[0], at[1])) {
                return true;
            }
            before[0] = at[0];
            before[1] = at[1];
        }
        return false;
    }

    @Test
    void textStaysOnTheSheetAndMarksWithinIt() {
        Box sheet = new Box(0, 0, Sheet.WIDTH, Sheet.HEIGHT);
        for (int number = 0; number <= 20; number++) {
            assertWithin(MAPS.draw(day(number)).marks(), sheet, sheet);
        }
    }

    /** A mark may reach beyond the edge only where a clip cuts it off; text may not even there. */
    private static void assertWithin(List<Mark> marks, Box clip, Box sheet) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                assertWithin(group.marks(), group.clip().orElse(clip), sheet);
            } else if (mark instanceof Mark.Text text && text.turnDegrees() == 0) {
                assertThat(clip.contains(text.box())).as(text.toString()).isTrue();
            } else if (mark instanceof Mark.Path path && clip.equals(sheet)) {
                assertThat(sheet.contains(path.outline().bounds())).as(path.kind()).isTrue();
            }
        }
    }

    @Test
    void everyMapNamesItsAccountsItsDataAndWhatItsAreasAre() {
        for (int number : new int[] {0, 1, 13, 20}) {
            assertThat(texts(MAPS.draw(day(number)), "sources"))
                    .contains("A chronicle", "Land: nobody in particular.", SourceLine.NOTE);
        }
    }

    @Test
    void theMapIsHeadedByCampaignDateAndScenario() {
        DisplayList map = MAPS.draw(day(1));
        assertThat(texts(map, "campaign")).isEqualTo("Toy offensive");
        assertThat(texts(map, "date")).isEqualTo("2 May 2020");
        assertThat(texts(map, "scenario")).contains("all");
        assertThat(texts(map, "day-count")).isEqualTo("Day 1 of 20");
        assertThat(map.title()).contains("Toy offensive", "2 May 2020");
    }

    @Test
    void countriesAreNamedFromTheTheatre() {
        assertThat(texts(MAPS.draw(day(1)), "country")).contains("NORTHLAND");
    }

    @Test
    void directPresumedAndContestedFrontsDiffer() {
        List<String> kinds = MAPS.draw(day(2)).walk().map(Mark::kind).distinct().toList();
        assertThat(kinds).contains("front direct presumed", "front contact presumed");
        assertThat(all(MAPS.draw(day(2)), "front")).isNotEmpty();
    }

    @Test
    void theInsetShowsAllGroundThatChangesAndTheMainMapABoxAroundIt() {
        DisplayList map = MAPS.draw(day(1));
        Box box = ((Mark.Path) named(map, "main-detail")).outline().bounds();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                Box cell = ((Mark.Path) named(map, "main-face-" + face(row, column))).outline().bounds();
                Box large = ((Mark.Path) named(map, "inset-face-" + face(row, column))).outline().bounds();
                assertThat(box.contains(cell)).isTrue();
                assertThat(Sheet.DETAIL.contains(large)).isTrue();
                assertThat(large.width()).isGreaterThan(1.6 * cell.width());
            }
        }
    }

    @Test
    void aPlaceFarFromTheRestDoesNotShrinkTheInset() {
        Toy toy = Toy.campaign();
        toy.on(day(5), GridCoverage.id(4, 4), Toy.held(BLUE, Grounds.REPORTED, day(5)));
        DisplayList map = DayMaps.of(toy.replay(), MapOptions.DEFAULT).draw(day(1));
        Box box = ((Mark.Path) named(map, "main-detail")).outline().bounds();
        Box far = ((Mark.Path) named(map, "main-face-" + face(4, 4))).outline().bounds();
        assertThat(box.overlaps(far)).isFalse();
    }

    @Test
    void thereIsNoInsetWhereNothingChanges() {
        DisplayList map = DayMaps.of(new Toy().replay(), MapOptions.DEFAULT).draw(day(1));
        assertThat(map.walk().map(Mark::id)).noneMatch(id -> id.startsWith("inset") || id.equals("main-detail"));
    }

    @Test
    void threeSidesHaveThreeColours() {
        Toy toy = Toy.campaign().third(Toy.GREEN);
        toy.on(day(2), GridCoverage.id(1, 2), Toy.held(Toy.GREEN, Grounds.REPORTED, day(2)));
        toy.claim(Kind.CAPTURE, GridCoverage.id(1, 2), day(2), Toy.GREEN, Verdict.Outcome.DECISIVE);
        DisplayList map = DayMaps.of(toy.replay(), MapOptions.DEFAULT).draw(day(2));
        assertThat(named(map, "main-face-" + face(1, 2)).kind()).isEqualTo("face held side-green fresh");
        assertThat(all(map, "legend").stream().map(Mark::kind)).contains("legend held side-green");
    }

    @Test
    void arabicNamesStandBelowLatinOnesIfAskedFor() {
        MapOptions both = new MapOptions(1600, MapOptions.Names.LATIN_AND_ARABIC);
        DisplayList map = DayMaps.of(Toy.campaign().replay(), both).draw(day(1));
        assertThat(((Mark.Text) named(map, "inset-label-p-11-2")).text()).isEqualTo("اسم");
        assertThat(MAPS.draw(day(1)).walk().map(Mark::id)).doesNotContain("inset-label-p-11-2");
    }

    @Test
    void namesThatHoldMarkupOrRunLongAreDrawnAsText() {
        Toy toy = Toy.campaign().attribution("<script>alert(1)</script> ".repeat(90));
        toy.place(
                GridCoverage.id(1, 0),
                "<b>Bold</b> & \"" + "x".repeat(300),
                PlaceKind.VILLAGE,
                GRID.centre(1, 0),
                Place.Accuracy.EXACT,
                1);
        DayMaps maps = DayMaps.of(toy.replay(), MapOptions.DEFAULT);
        assertWithin(maps.draw(day(1)).marks(), new Box(0, 0, 1600, 1200), new Box(0, 0, 1600, 1200));
        assertThat(new String(maps.svg(day(1)), java.nio.charset.StandardCharsets.UTF_8))
                .contains("&lt;b&gt;Bold")
                .doesNotContain("<b>", "<script");
    }

    @Test
    void theSameReplayGivesTheSameMap() {
        DayMaps again = DayMaps.of(Toy.campaign().replay(), MapOptions.DEFAULT);
        assertThat(again.draw(day(2))).isEqualTo(MAPS.draw(day(2)));
        assertThat(again.png(day(2))).isEqualTo(MAPS.png(day(2)));
        assertThat(again.svg(day(2))).isEqualTo(MAPS.svg(day(2)));
        assertThat(DayMap.draw(Toy.campaign().replay(), day(2))).isEqualTo(MAPS.draw(day(2)));
    }

    @Test
    void idsAreUnique() {
        assertThat(MAPS.draw(day(1)).walk().map(Mark::id).filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
    }
}
