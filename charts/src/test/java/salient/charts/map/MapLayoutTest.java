package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.map.Toy.BLUE;
import static salient.charts.map.Toy.GRID;
import static salient.charts.map.Toy.day;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.control.Grounds;
import salient.place.Location;
import salient.place.PlaceKind;

class MapLayoutTest {
    private static final DayMaps MAPS = DayMaps.of(Toy.campaign().replay(), MapOptions.DEFAULT);

    @Test
    void labelsOverlapNeitherEachOtherNorSymbolsNorTheFront() {
        for (int number = 0; number <= 20; number++) {
            assertThat(Marks.all(MAPS.draw(day(number)), "label")).hasSizeGreaterThan(10);
            Layout.assertLabelsAreClear(MAPS.draw(day(number)));
        }
    }

    @Test
    void textStaysOnTheSheetAndMarksWithinIt() {
        for (int number = 0; number <= 20; number++) {
            Layout.assertWithinTheSheet(MAPS.draw(day(number)));
        }
    }

    @Test
    void namesThatHoldMarkupOrRunLongAreDrawnAsText() {
        Toy toy = Toy.campaign().attribution("<script>alert(1)</script> ".repeat(90));
        toy.place(
                GridCoverage.id(1, 0),
                "<b>Bold</b> & \"" + "x".repeat(300),
                PlaceKind.VILLAGE,
                GRID.centre(1, 0),
                Location.Accuracy.EXACT,
                1);
        DayMaps maps = DayMaps.of(toy.replay(), MapOptions.DEFAULT);
        Layout.assertWithinTheSheet(maps.draw(day(1)));
        assertThat(new String(maps.svg(day(1)), StandardCharsets.UTF_8))
                .contains("&lt;b&gt;Bold")
                .doesNotContain("<b>", "<script");
    }

    @Test
    void idsAreUnique() {
        assertThat(MAPS.draw(day(1)).walk().map(Mark::id).filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void arabicNamesStandBelowLatinOnesIfAskedFor() {
        MapOptions both = new MapOptions(1600, MapOptions.Names.BOTH);
        DisplayList map = DayMaps.of(Toy.campaign().replay(), both).draw(day(1));
        assertThat(((Mark.Text) Marks.named(map, "inset-label-p-11-2")).text()).isEqualTo("اسم");
        assertThat(MAPS.draw(day(1)).walk().map(Mark::id)).doesNotContain("inset-label-p-11-2");
    }

    @Test
    void arabicNamesStandAloneIfAskedFor() {
        DisplayList map = drawn(MapOptions.Names.LOCAL);
        assertThat(((Mark.Text) Marks.named(map, "inset-label-p-11")).text()).isEqualTo("اسم");
        Layout.assertLabelsAreClear(map);
    }

    @Test
    void noPlaceIsNamedIfNoneIsToBe() {
        assertThat(Marks.all(drawn(MapOptions.Names.NONE), "label")).isEmpty();
        assertThat(Marks.texts(drawn(MapOptions.Names.NONE), "country")).contains("NORTHLAND");
    }

    private static DisplayList drawn(MapOptions.Names names) {
        return DayMaps.of(Toy.campaign().replay(), new MapOptions(1600, names)).draw(day(1));
    }

    @Test
    void theInsetShowsAllGroundThatChangesAndTheMainMapABoxAroundIt() {
        DisplayList map = MAPS.draw(day(1));
        Box box = ((Mark.Path) Marks.named(map, "main-detail")).outline().bounds();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                Box cell = ((Mark.Path) Marks.named(map, "main-face-" + Marks.face(row, column)))
                        .outline()
                        .bounds();
                Box large = ((Mark.Path) Marks.named(map, "inset-face-" + Marks.face(row, column)))
                        .outline()
                        .bounds();
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
        Box box = ((Mark.Path) Marks.named(map, "main-detail")).outline().bounds();
        Box far = ((Mark.Path) Marks.named(map, "main-face-" + Marks.face(4, 4)))
                .outline()
                .bounds();
        assertThat(box.overlaps(far)).isFalse();
    }

    @Test
    void thereIsNoInsetWhereNothingChanges() {
        DisplayList map = DayMaps.of(new Toy().replay(), MapOptions.DEFAULT).draw(day(1));
        assertThat(map.walk().map(Mark::id)).noneMatch(id -> id.startsWith("inset") || id.equals("main-detail"));
    }

    @Test
    void whereThereIsNoInsetTheMapTakesItsRoom() {
        DisplayList map = DayMaps.of(new Toy().replay(), MapOptions.DEFAULT).draw(day(1));
        Box neatline = map.walk()
                .filter(mark -> mark.id().equals("main-base"))
                .map(mark -> ((Mark.Group) mark).clip().orElseThrow())
                .findFirst()
                .orElseThrow();
        assertThat(neatline).isEqualTo(SheetLayout.HIGH.map());
        Layout.assertWithinTheSheet(map);
        Layout.assertLabelsAreClear(map);
        double lowest = map.walk()
                .filter(mark -> mark instanceof Mark.Text && mark.kind().equals("currency"))
                .mapToDouble(mark -> ((Mark.Text) mark).box().bottom())
                .max()
                .orElseThrow();
        assertThat(lowest)
                .isBetween(
                        SheetLayout.HIGH.currency().y(),
                        SheetLayout.HIGH.currency().bottom());
    }
}
