package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.run.ReplayPair;
import salient.testkit.Latakia;

/** The figures of a comparison of the first campaign. */
class LatakiaDifferencesTest {
    private static final List<ReplayPair> PAIRS = Latakia.pairs("government", "opposition", "monitor");
    private static final ReplayPair PAIR = PAIRS.get(0);
    private static final DifferenceMaps MAPS = DifferenceMaps.of(PAIR, MapOptions.DEFAULT);

    /** The days on which the picture changes, and the last. */
    private static List<LocalDate> days() {
        return Stream.concat(
                        PAIR.compared().divergences().stream().map(d -> d.days().from()),
                        Stream.of(PAIR.days().last()))
                .filter(MAPS.days()::contains)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void everyPartedPlaceIsHatchedNumberedAndListedWithTheClaimsOfBoth() {
        for (LocalDate day : days()) {
            DisplayList map = MAPS.draw(day);
            List<Parting> partings = new Partings(PAIR).on(day);
            int listed = 0;
            for (Parting parting : partings) {
                String id = parting.place().id().value();
                boolean onGround =
                        !PAIR.a().coverage().facesOf(parting.place().id()).isEmpty();
                assertThat(Marks.all(map, "parted").stream()
                                .anyMatch(mark -> mark.id().endsWith("-parted-" + id)))
                        .as("%s on %s", id, day)
                        .isEqualTo(onGround);
                assertThat(Marks.all(map, "badge").stream()
                                .anyMatch(mark -> mark.id().endsWith("-badge-" + id)))
                        .as("%s on %s", id, day)
                        .isEqualTo(onGround);
                listed += Marks.all(map, "difference-row").stream()
                                .anyMatch(mark -> mark.id().equals("difference-" + id))
                        ? 1
                        : 0;
            }
            assertThat(listed).isEqualTo(partings.size());
        }
        String ids = Marks.texts(MAPS.draw(LocalDate.of(2014, 3, 27)), "difference-id")
                .replace("\n", "");
        assertThat(ids).contains("military-wiki:0327-nabain-captured", "military-wiki:0327-nabain-defended-newspaper");
    }

    @Test
    void everyDayIsLaidOutWell() {
        for (LocalDate day : days()) {
            DisplayList map = MAPS.draw(day);
            Layout.assertWithinTheSheet(map);
            Layout.assertLabelsAreClear(map);
            List<Box> badges = Marks.all(map, "badge").stream()
                    .filter(mark -> mark.id().startsWith(Sheet.INSET))
                    .map(mark -> ((Mark.Path) ((Mark.Group) mark).marks().get(0))
                            .outline()
                            .bounds())
                    .toList();
            List<Box> labels = Marks.all(map, "label").stream()
                    .filter(mark -> mark.id().startsWith(Sheet.INSET))
                    .map(mark -> ((Mark.Text) mark).box())
                    .toList();
            assertThat(badges).noneMatch(badge -> badge.overlapsAny(labels));
            assertThat(linesOverlap(map, "difference-claim", "difference-id", "difference-place"))
                    .isFalse();
        }
    }

    private static boolean linesOverlap(DisplayList map, String... kinds) {
        List<Box> boxes = Stream.of(kinds)
                .flatMap(kind -> Marks.all(map, kind).stream())
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).box().grow(-1.5))
                .toList();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).overlapsAny(boxes.subList(i + 1, boxes.size()))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void readingsStandSideBySideWithWhatDiffersFromTheFirstOutlined() {
        LocalDate day = LocalDate.of(2014, 3, 27);
        DisplayList sheet = ReadingsMap.draw(PAIRS, day);

        assertThat(Marks.all(sheet, "frame"))
                .extracting(Mark::id)
                .containsExactly("reading-1", "reading-2", "reading-3");
        assertThat(Marks.texts(sheet, "reading")).isEqualTo("Government reading\nOpposition reading\nMonitor reading");
        assertThat(Marks.all(sheet, "parted-edge")).noneMatch(mark -> mark.id().startsWith("reading-1"));
        List<String> outlined = Marks.all(sheet, "parted-edge").stream()
                .map(Mark::id)
                .filter(id -> id.startsWith("reading-2"))
                .toList();
        List<String> parted = new Partings(PAIR)
                .on(day).stream()
                        .filter(parting -> !PAIR.a()
                                .coverage()
                                .facesOf(parting.place().id())
                                .isEmpty())
                        .map(parting -> "reading-2-parted-" + parting.place().id() + "-edge")
                        .sorted()
                        .toList();
        assertThat(outlined).isEqualTo(parted);
        assertLaidOutWell(sheet);
    }

    @Test
    void twoReadingsHaveTheirDifferenceBesideThem() {
        DisplayList sheet = ReadingsMap.draw(List.of(PAIR), LocalDate.of(2014, 3, 27));

        assertThat(Marks.texts(sheet, "reading")).isEqualTo("A: Government reading\nB: Opposition reading\nDifference");
        assertThat(Marks.texts(sheet, "reading-text")).contains("parts from A at 7 places, 66.7 km²");
        assertThat(Marks.all(sheet, "parted"))
                .hasSize(6)
                .allMatch(mark -> mark.id().startsWith("reading-3"));
        assertLaidOutWell(sheet);
        assertThat(ReadingsMap.svg(sheet))
                .isEqualTo(ReadingsMap.svg(ReadingsMap.draw(List.of(PAIR), LocalDate.of(2014, 3, 27))));
    }

    /** Text stays on the sheet, and that of captions and the key off each other. */
    private static void assertLaidOutWell(DisplayList sheet) {
        Box all = new Box(0, 0, sheet.widthPx(), sheet.heightPx());
        assertThat(sheet.walk()
                        .filter(Mark.Text.class::isInstance)
                        .map(Mark.Text.class::cast)
                        .filter(text -> text.turnDegrees() == 0))
                .allMatch(text -> all.contains(text.box()));
        assertThat(linesOverlap(sheet, "reading", "reading-text", "legend-label", "sources", "campaign", "date"))
                .isFalse();
    }
}
