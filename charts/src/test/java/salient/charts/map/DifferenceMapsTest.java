package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.map.Toy.BLUE;
import static salient.charts.map.Toy.GREEN;
import static salient.charts.map.Toy.RED;
import static salient.charts.map.Toy.day;
import static salient.charts.map.Toy.held;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Hatch;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.PlaceId;
import salient.run.ReplayPair;

class DifferenceMapsTest {
    private static final PlaceId TOWN = GridCoverage.id(0, 0);
    private static final PlaceId VILLAGE = GridCoverage.id(1, 1);

    /** In fact about the town from day 2 to 4, in timing about the village on days 3 and 4. */
    private static ReplayPair pair() {
        Toy a = new Toy()
                .on(day(2), TOWN, held(RED, Grounds.REPORTED, day(2)))
                .on(day(5), TOWN, held(BLUE, Grounds.REPORTED, day(5)))
                .on(day(3), VILLAGE, held(RED, Grounds.REPORTED, day(3)));
        Toy b = new Toy()
                .on(day(2), TOWN, Toy.settled(Control.contested(Set.of(BLUE, RED)), Grounds.FIGHTING, day(2)))
                .on(day(5), TOWN, held(BLUE, Grounds.REPORTED, day(5)))
                .on(day(5), VILLAGE, held(RED, Grounds.REPORTED, day(5)));
        return ReplayPair.of(a.replay(), b.replay());
    }

    private static DifferenceMaps maps(ReplayPair pair) {
        return DifferenceMaps.of(pair, MapOptions.DEFAULT);
    }

    private static Mark.Path hatched(DisplayList map, PlaceId place) {
        return (Mark.Path) map.walk()
                .filter(mark -> mark.id().endsWith("-parted-" + place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereIsAMapOfEachDayOnWhichTheTwoPart() {
        assertThat(maps(pair()).days()).containsExactly(day(2), day(3), day(4));
    }

    private static List<String> legend(LocalDate day) {
        return Marks.all(maps(pair()).draw(day), "legend-label").stream()
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    @Test
    void theKeyExplainsTheMapOfItsDayAlone() {
        assertThat(legend(day(2))).contains("Part in fact: colour A, stripes B").noneMatch(s -> s.contains("timing"));
        assertThat(legend(day(3))).contains("Part in timing: colour A, dots B", "Part in fact: colour A, stripes B");
    }

    @Test
    void groundIsInTheColourOfAUnderThatOfB() {
        Mark.Path town = hatched(maps(pair()).draw(day(2)), TOWN);

        assertThat(town.kind()).isEqualTo("parted fact a-held-red b-contested-blue-red");
        Hatch hatch = (Hatch) town.style().fill().orElseThrow();
        Palette palette = Palette.of(pair().a().inputs().dossier().campaign());
        assertThat(hatch.ground()).contains(palette.fill(RED, Strength.FRESH));
        assertThat(hatch.strokes()).extracting(Hatch.Stroke::tint).containsExactly(Ink.CONTESTED);
    }

    @Test
    void timingLooksOtherThanFact() {
        DisplayList map = maps(pair()).draw(day(3));
        Hatch fact = (Hatch) hatched(map, TOWN).style().fill().orElseThrow();
        Hatch timing = (Hatch) hatched(map, VILLAGE).style().fill().orElseThrow();

        assertThat(hatched(map, VILLAGE).kind()).isEqualTo("parted timing a-held-red b-held-blue");
        assertThat(fact.strokes()).extracting(Hatch.Stroke::run).containsExactly(Hatch.Run.FALLING);
        assertThat(timing.strokes()).extracting(Hatch.Stroke::run).containsExactly(Hatch.Run.DOT);
        assertThat(Marks.texts(map, "count"))
                .isEqualTo("They part at 2 places, 1 of them in timing alone; 40.0 km² of ground");
    }

    @Test
    void aPlaceHasOneNumberOnAllDaysOnItsGroundAndInTheList() {
        DifferenceMaps maps = maps(pair());
        for (var day : maps.days()) {
            for (Parting parting : new Partings(pair()).on(day)) {
                String place = "-badge-" + parting.place().id();
                Mark.Group badge = (Mark.Group) maps.draw(day)
                        .walk()
                        .filter(mark -> mark.id().endsWith(place))
                        .findFirst()
                        .orElseThrow();
                Mark.Group row = (Mark.Group) Marks.named(
                        maps.draw(day), "difference-" + parting.place().id());
                String number = String.valueOf(parting.number());
                assertThat(badge.marks())
                        .anyMatch(mark ->
                                mark instanceof Mark.Text text && text.text().equals(number));
                assertThat(texts(row)).contains(number, parting.place().name());
            }
        }
        assertThat(new Partings(pair()).numbers().values()).containsExactlyInAnyOrder(1, 2);
    }

    private static List<String> texts(Mark.Group row) {
        return new DisplayList(1, 1, "", List.of(row))
                .walk()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    @Test
    void aFindingWithoutAClaimSaysOnWhatItRests() {
        assertThat(Marks.texts(maps(pair()).draw(day(2)), "difference-claim")).contains("There is fighting");
    }

    @Test
    void whatTheListHasNoRoomForIsCounted() {
        Toy a = new Toy();
        Toy b = new Toy();
        for (int cell = 0; cell < 25; cell++) {
            b.on(day(2), GridCoverage.id(cell / 5, cell % 5), held(cell < 10 ? RED : BLUE, Grounds.REPORTED, day(2)));
        }
        DisplayList map = maps(ReplayPair.of(a.replay(), b.replay())).draw(day(2));
        int rows = Marks.all(map, "difference-row").size();

        assertThat(rows).isBetween(5, 24);
        assertThat(Marks.texts(map, "difference")).contains("and " + (25 - rows) + " more; see divergences.csv");
        Layout.assertWithinTheSheet(map);
    }

    @Test
    void theEnlargedMapHoldsAllGroundOnWhichTheyEverPart() {
        Toy b = new Toy();
        List<PlaceId> parted = List.of(TOWN, GridCoverage.id(0, 1), GridCoverage.id(1, 0), GridCoverage.id(4, 4));
        parted.forEach(place -> b.on(day(2), place, held(GREEN, Grounds.REPORTED, day(2))));
        DisplayList map = maps(ReplayPair.of(
                        new Toy().third(GREEN).replay(), b.third(GREEN).replay()))
                .draw(day(2));
        boolean enlarged = map.walk().anyMatch(mark -> mark.id().equals(Sheet.INSET));

        assertThat(parted)
                .allSatisfy(place -> assertThat(map.walk())
                        .anyMatch(
                                mark -> mark.id().equals((enlarged ? Sheet.INSET : Sheet.MAIN) + "-parted-" + place)));
    }

    @Test
    void areasAreWholeWhereTheyAreLarge() {
        Toy b = new Toy().on(day(2), TOWN, held(RED, Grounds.REPORTED, day(2)));
        for (int cell = 0; cell < 25; cell++) {
            b.on(day(2), GridCoverage.id(cell / 5, cell % 5), held(cell < 10 ? RED : BLUE, Grounds.REPORTED, day(2)));
        }
        ReplayPair pair = ReplayPair.of(new Toy().replay(), b.replay());

        assertThat(Marks.texts(maps(pair).draw(day(2)), "count"))
                .isEqualTo("They part at 25 places; 500 km² of ground");
        assertThat(Marks.texts(ReadingsMap.draw(List.of(pair), day(2)), "reading-text"))
                .contains("parts from A at 25 places, 500 km²");
    }

    @Test
    void bothFrontsAreDrawnOneOverTheOther() {
        DisplayList map = maps(pair()).draw(day(3));
        List<Mark> lines = Marks.all(map, "line").stream()
                .filter(mark -> mark.kind().startsWith("front direct"))
                .toList();

        assertThat(lines).extracting(Mark::kind).anyMatch(kind -> kind.contains("reading-a"));
        assertThat(lines).extracting(Mark::kind).anyMatch(kind -> kind.contains("reading-b"));
        double widestOfA = lines.stream()
                .filter(mark -> mark.kind().contains("reading-a"))
                .mapToDouble(
                        mark -> ((Mark.Path) mark).style().pen().orElseThrow().widthPx())
                .max()
                .orElseThrow();
        double core = Marks.all(map, "core").stream()
                .map(mark -> (Mark.Path) mark)
                .filter(mark -> !mark.kind().contains("presumed"))
                .mapToDouble(mark -> mark.style().pen().orElseThrow().widthPx())
                .min()
                .orElse(Double.MAX_VALUE);
        assertThat(core).isGreaterThan(widestOfA + 1);
    }

    @Test
    void groundOfWhichOneDoesNotKnowIsNotParted() {
        Toy b = new Toy().on(day(2), TOWN, Toy.settled(Control.unknown(), Grounds.NONE, day(2)));
        DifferenceMaps maps = maps(ReplayPair.of(new Toy().replay(), b.replay()));

        assertThat(maps.days()).isEmpty();
        assertThat(Marks.all(maps.draw(day(2)), "parted")).isEmpty();
        assertThat(Marks.all(maps.draw(day(2)), "unknown")).isNotEmpty();
    }

    @Test
    void theSameComparisonGivesTheSameFiles() {
        assertThat(maps(pair()).svg(day(3))).isEqualTo(maps(pair()).svg(day(3)));
        assertThat(maps(pair()).png(day(3))).isEqualTo(maps(pair()).png(day(3)));
    }

    @Test
    void daysAreDrawnTheSameInAnyOrder() {
        DifferenceMaps maps = maps(pair());
        List<String> forward = maps.days().stream()
                .map(day -> maps.draw(day).marks().toString())
                .toList();
        List<String> backward = maps.days().stream()
                .sorted(Comparator.reverseOrder())
                .map(day -> maps.draw(day).marks().toString())
                .toList();
        assertThat(backward.get(0)).isEqualTo(forward.get(forward.size() - 1));
    }
}
