package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static salient.charts.map.Toy.BLUE;
import static salient.charts.map.Toy.GRID;
import static salient.charts.map.Toy.RED;
import static salient.charts.map.Toy.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salient.account.Kind;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.reading.Outcome;

class DayMapTest {
    private static final DayMaps MAPS = DayMaps.of(Toy.campaign().replay(), MapOptions.DEFAULT);

    /** The second row and the third go on where the one before them ended. */
    @Test
    void mapsDrawnInRowsAreTheSameFilesAsMapsDrawnOneByOne() {
        List<LocalDate> days = IntStream.rangeClosed(1, 12).mapToObj(Toy::day).toList();
        Map<LocalDate, byte[]> files = new TreeMap<>();
        for (List<LocalDate> row : List.of(days.subList(0, 4), days.subList(8, 12), days.subList(4, 8))) {
            MAPS.pngs(row, files::put);
        }
        assertThat(files.keySet()).containsExactlyElementsOf(days);
        files.forEach((day, file) -> assertThat(file).isEqualTo(MAPS.png(day)));
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
        assertThat(Marks.named(MAPS.draw(day(1)), "main-face-" + Marks.face(1, 0))
                        .kind())
                .isEqualTo("face held side-red fresh");
        assertThat(Marks.named(MAPS.draw(day(12)), "main-face-" + Marks.face(1, 0))
                        .kind())
                .isEqualTo("face held side-red stale");
        assertThat(Marks.named(MAPS.draw(day(1)), "main-face-" + Marks.face(4, 4))
                        .kind())
                .isEqualTo("face held side-red presumed");
        assertThat(Marks.named(MAPS.draw(day(2)), "main-face-" + Marks.face(1, 1))
                        .kind())
                .isEqualTo("face contested fresh");
        assertThat(Marks.named(MAPS.draw(day(3)), "main-face-" + Marks.face(0, 0))
                        .kind())
                .startsWith("face disputed");
        assertThat(Marks.named(MAPS.draw(day(3)), "main-face-" + Marks.face(0, 1))
                        .kind())
                .isEqualTo("face vacant fresh");
        assertThat(Marks.named(MAPS.draw(day(4)), "main-face-" + Marks.face(0, 1))
                        .kind())
                .startsWith("face unknown");
        assertThat(Marks.named(MAPS.draw(day(1)), "main-face-5").kind()).isEqualTo("face unassigned");
    }

    @Test
    void groundKnownOnlyByItsDayCarriesAPattern() {
        assertThat(Marks.all(MAPS.draw(day(19)), "known-by")).isEmpty();
        assertThat(Marks.all(MAPS.draw(day(20)), "known-by").stream().map(Mark::id))
                .contains("main-face-" + Marks.face(1, 0) + "-by", "inset-face-" + Marks.face(1, 0) + "-by");
    }

    @Test
    void cellsThatChangedAreOutlinedAndNoOthers() {
        assertThat(MAPS.draw(day(3)).walk().map(Mark::id).filter(id -> id.startsWith("main-changed-")))
                .containsExactlyInAnyOrder("main-changed-" + Marks.face(0, 0), "main-changed-" + Marks.face(0, 1));
        assertThat(MAPS.draw(day(7)).walk().map(Mark::id).filter(id -> id.contains("-changed-")))
                .isEmpty();
    }

    @Test
    void thePanelSaysWhatChangedFromWhatToWhat() {
        assertThat(Marks.texts(MAPS.draw(day(1)), "changes"))
                .contains("Changed on 2 May", "Blue → Red", "Place 10")
                .doesNotContain("Hill 60");
        assertThat(Marks.texts(MAPS.draw(day(3)), "changes")).contains("Blue → disputed", "Blue → vacant");
        assertThat(Marks.texts(MAPS.draw(day(20)), "changes")).contains("Red → Blue", "known only by this day");
        assertThat(Marks.texts(MAPS.draw(day(7)), "changes")).contains("No place changed.");
    }

    @Test
    void aSilentDayIsSaidToBeSilent() {
        assertThat(Marks.texts(MAPS.draw(day(0)), "warning")).isEqualTo("No claim yet: control is presumed");
        assertThat(Marks.texts(MAPS.draw(day(1)), "warning")).isEmpty();
        assertThat(Marks.texts(MAPS.draw(day(13)), "warning")).startsWith("No claim for 10 days");
        assertThat(Marks.texts(MAPS.draw(day(13)), "currency"))
                .contains("No claims dated this day", "4 May, 10 days ago");
    }

    @Test
    void aFewDaysWithoutAClaimAreNoSilence() {
        Toy toy = Toy.campaign();
        toy.claim(Kind.ATTACK, GridCoverage.id(1, 0), day(6), Toy.RED, Outcome.NOTED);
        DisplayList map = DayMaps.of(toy.replay(), MapOptions.DEFAULT).draw(day(5));
        assertThat(Marks.texts(map, "warning")).isEmpty();
        assertThat(Marks.texts(map, "currency")).contains("4 May, 2 days ago");
    }

    @Test
    void thePanelCountsClaimsOfTheDayAndMeasuresFreshGround() {
        DisplayList map = MAPS.draw(day(1));
        assertThat(Marks.texts(map, "currency"))
                .contains(
                        "4 claims dated this day. Last claim: 2 May, this day.", "fresh: last 7 days", "Fresh 20 km²");
        Box bar = ((Mark.Path) Marks.named(map, "currency-fresh")).outline().bounds();
        assertThat(bar.width() / SheetLayout.WITH_DETAIL.currency().width()).isCloseTo(20.0 / 500, within(1e-9));
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

    private static Fill color(DisplayList map, String id) {
        Mark.Path disc = (Mark.Path) ((Mark.Group) Marks.named(map, id)).marks().get(0);
        return disc.style().fill().orElseThrow();
    }

    @Test
    void aDoubtfulPlaceHasAQuestionMark() {
        DisplayList map = MAPS.draw(day(1));
        assertThat(((Mark.Text) Marks.named(map, "inset-place-p-01-doubtful")).text())
                .isEqualTo("?");
        assertThat(map.walk().map(Mark::id)).noneMatch(id -> id.contains("p-00-doubtful"));
    }

    @Test
    void anEstimatedPointHasACircleAsLargeAsItsError() {
        DisplayList map = MAPS.draw(day(1));
        Box circle = ((Mark.Path) Marks.named(map, "inset-place-p-11-error"))
                .outline()
                .bounds();
        Box cell = ((Mark.Path) Marks.named(map, "inset-face-" + Marks.face(1, 1)))
                .outline()
                .bounds();
        double cellKm = 0.05 * 110.95; // a degree of latitude at 35.6 north
        assertThat(circle.width() / cell.height() * cellKm).isCloseTo(3.0, within(0.01));
        assertThat(map.walk().map(Mark::id)).noneMatch(id -> id.contains("p-10-error"));
    }

    @Test
    void everyMapNamesItsAccountsItsDataAndWhatItsAreasAre() {
        for (int number : new int[] {0, 1, 13, 20}) {
            assertThat(Marks.texts(MAPS.draw(day(number)), "sources"))
                    .contains("A chronicle", "Land: nobody in particular.", SourceLine.NOTE);
        }
    }

    @Test
    void theMapIsHeadedByCampaignDateAndScenario() {
        DisplayList map = MAPS.draw(day(1));
        assertThat(Marks.texts(map, "campaign")).isEqualTo("Toy offensive");
        assertThat(Marks.texts(map, "date")).isEqualTo("2 May 2020");
        assertThat(Marks.texts(map, "scenario")).contains("all");
        assertThat(Marks.texts(map, "day-count")).isEqualTo("Day 1 of 20");
        assertThat(map.title()).contains("Toy offensive", "2 May 2020");
    }

    @Test
    void countriesAreNamedFromTheTheatre() {
        assertThat(Marks.texts(MAPS.draw(day(1)), "country")).contains("NORTHLAND");
    }

    @Test
    void directPresumedAndContestedFrontsDiffer() {
        List<String> kinds = MAPS.draw(day(2)).walk().map(Mark::kind).distinct().toList();
        assertThat(kinds).contains("front direct presumed", "front contact presumed");
        assertThat(Marks.all(MAPS.draw(day(2)), "front")).isNotEmpty();
    }

    @Test
    void threeSidesHaveThreeColours() {
        Toy toy = Toy.campaign().third(Toy.GREEN);
        toy.on(day(2), GridCoverage.id(1, 2), Toy.held(Toy.GREEN, Grounds.REPORTED, day(2)));
        toy.claim(Kind.CAPTURE, GridCoverage.id(1, 2), day(2), Toy.GREEN, Outcome.DECISIVE);
        DisplayList map = DayMaps.of(toy.replay(), MapOptions.DEFAULT).draw(day(2));
        assertThat(Marks.named(map, "main-face-" + Marks.face(1, 2)).kind()).isEqualTo("face held side-green fresh");
        assertThat(Marks.all(map, "legend").stream().map(Mark::kind)).contains("legend held side-green");
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
    void aDayThatOnlyASpanCoversIsNotSaidToHaveNoWord() {
        Toy toy = new Toy().covered(GridCoverage.id(0, 0), day(9));
        assertThat(Marks.texts(DayMaps.of(toy.replay(), MapOptions.DEFAULT).draw(day(9)), "currency"))
                .contains("No claim begins this day; some speak of a span of days that holds it.");
    }

    @Test
    void aWarningOfSilenceHasNotTheColourOfWhatChanged() {
        Mark.Text warning = (Mark.Text) Marks.named(MAPS.draw(day(19)), "warning");
        assertThat(warning.tint()).isEqualTo(Ink.TEXT);
    }

    @Test
    void onADayOfManyChangesTheTypeIsSmallerAndNoPlaceIsLeftOut() {
        Toy toy = new Toy();
        for (int column = 0; column < 5; column++) {
            toy.on(day(5), GridCoverage.id(0, column), kinds().get(column));
            toy.on(day(5), GridCoverage.id(4, column), kinds().get(column));
        }
        DisplayList map = DayMaps.of(toy.replay(), MapOptions.DEFAULT).draw(day(5));
        List<String> lines = Marks.all(map, "changes").stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
        assertThat(lines).noneMatch(line -> line.startsWith("and ") || line.endsWith("…"));
        assertThat(String.join(" ", lines)).contains("Place 00", "Place 04", "Place 40", "Place 44");
    }

    private static List<Finding> kinds() {
        return List.of(
                Toy.disputed(day(5)),
                Toy.settled(Control.vacant(), Grounds.REPORTED, day(5)),
                Toy.settled(Control.unknown(), Grounds.NONE, day(5)),
                Toy.settled(Control.contested(Set.of(Toy.BLUE, Toy.RED)), Grounds.FIGHTING, day(5)),
                Toy.settled(Control.held(Set.of(Toy.BLUE, Toy.RED)), Grounds.REPORTED, day(5)));
    }
}
