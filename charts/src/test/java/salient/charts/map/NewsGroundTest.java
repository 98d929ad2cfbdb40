package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.control.Grounds;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.telling.Chronicle;
import salient.testkit.Latakia;

/** Names stand on their own ground, or at least not on ground that a reader looks at for another. */
class NewsGroundTest {
    private static Replay monitor;

    @BeforeAll
    static void replay() {
        monitor = Latakia.pairs("monitor", "consensus").get(0).a();
    }

    /** The names that lie on the cell of a place in {@code inNews} that is not theirs. */
    private static SortedSet<String> astray(DisplayList map, String frame, SortedSet<PlaceId> inNews) {
        SortedSet<String> astray = new TreeSet<>();
        map.walk()
                .filter(mark -> mark instanceof Mark.Text && mark.id().startsWith(frame + "-label-"))
                .map(Mark.Text.class::cast)
                .forEach(text -> inNews.stream()
                        .filter(place -> !text.id().equals(frame + "-label-" + place))
                        .filter(place -> monitor.coverage().facesOf(place).stream()
                                .anyMatch(face -> covers(map, frame + "-face-" + face, text.box())))
                        .forEach(place -> astray.add(text.text() + " on " + place)));
        return astray;
    }

    private static boolean covers(DisplayList map, String id, Box box) {
        return map.walk()
                .filter(mark -> mark.id().equals(id))
                .anyMatch(mark -> ((Mark.Path) mark).outline().path().contains(box.centreX(), box.centreY()));
    }

    @Test
    void noNameLiesOnTheGroundOfAnotherPlaceInTheNews() {
        DayMaps maps = DayMaps.of(monitor, MapOptions.DEFAULT);
        Chronicle chronicle = new Chronicle(monitor.inputs().dossier(), monitor.judgement());
        for (LocalDate day : List.of(
                LocalDate.of(2014, 3, 25),
                LocalDate.of(2014, 3, 27),
                LocalDate.of(2014, 3, 28),
                LocalDate.of(2014, 4, 1),
                LocalDate.of(2014, 6, 15))) {
            DisplayList map = maps.draw(day);
            SortedSet<PlaceId> news = chronicle.of(day).places();
            assertThat(astray(map, "inset", news)).as(day.toString()).isEmpty();
            assertThat(astray(map, "main", news)).as(day.toString()).isEmpty();
        }
    }

    @Test
    void theEnlargedMapNamesWhatChangedOutsideItOnTheDay() {
        Toy toy = Toy.campaign();
        toy.on(Toy.EVE.plusDays(5), GridCoverage.id(4, 4), Toy.held(Toy.BLUE, Grounds.REPORTED, Toy.EVE.plusDays(5)));
        DayMaps maps = DayMaps.of(toy.replay(), MapOptions.DEFAULT);
        assertThat(Marks.texts(maps.draw(Toy.EVE.plusDays(5)), "caption")).endsWith("; at the left alone: Place 44");
        assertThat(Marks.texts(maps.draw(Toy.EVE.plusDays(1)), "caption")).doesNotContain("at the left alone");
    }

    @Test
    void aMapOfTheGroundThatChangesShowsWhatChangesOnItsDay() {
        Toy toy = Toy.campaign();
        toy.on(Toy.EVE.plusDays(5), GridCoverage.id(4, 4), Toy.held(Toy.BLUE, Grounds.REPORTED, Toy.EVE.plusDays(5)));
        Replay replay = toy.replay();
        Box box = new Box(0, 0, 600, 500);
        LocalDate day = Toy.EVE.plusDays(5);
        Mark plate = Plate.of(
                        replay,
                        List.of(replay),
                        List.of(day),
                        new MapExtent.Changing(),
                        "main",
                        box,
                        MapOptions.DEFAULT)
                .draw(day);
        DisplayList map = new DisplayList(600, 500, "", List.of(plate));
        Box cell = ((Mark.Path) Marks.named(map, "main-face-" + Marks.face(4, 4)))
                .outline()
                .bounds();
        assertThat(box.contains(cell)).isTrue();
    }

    @Test
    void theLegendOfAFigureExplainsOnlyWhatItsFrameShows() {
        LocalDate day = LocalDate.of(2014, 3, 25);
        assertThat(legend(new MapExtent.Changing(), day)).contains("Unknown").doesNotContain("Too far from any place");
        assertThat(legend(new MapExtent.Whole(), day)).contains("Unknown", "Too far from any place");
    }

    private static String legend(MapExtent extent, LocalDate day) {
        Box box = new Box(0, 0, 800, 700);
        Plate plate = Plate.of(monitor, List.of(monitor), List.of(day), extent, "main", box, MapOptions.DEFAULT);
        Mark legend = PlateLegend.of(List.of(new PlateLegend.Shown(plate, List.of(day))))
                .draw(box);
        return Marks.texts(new DisplayList(800, 700, "", List.of(legend)), "legend-label");
    }
}
