package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.map.Toy.BLUE;
import static salient.charts.map.Toy.GREEN;
import static salient.charts.map.Toy.RED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.campaign.SideId;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Fill;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.charts.look.FrontSort;
import salient.charts.look.GroundFills;
import salient.charts.look.Look;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.run.ReplayPair;

class LegendTest {
    private static final DayMaps MAPS = DayMaps.of(Toy.campaign().replay(), MapOptions.DEFAULT);

    /** Kinds that explain themselves, or that the legend explains as a whole. */
    private static final Set<String> PLAIN = Set.of("sea", "coast", "cells", "label", "border-casing", "front-casing");

    private static Stream<Mark> drawn(DisplayList map) {
        return map.marks().stream()
                .filter(m -> Set.of("main", "inset", "main-base", "inset-base").contains(m.id()))
                .flatMap(m -> new DisplayList(1, 1, "", List.of(m)).walk());
    }

    private static Set<String> legend(DisplayList map) {
        Set<String> rows = new TreeSet<>();
        map.walk()
                .filter(m -> m.kind().startsWith("legend ") && m instanceof Mark.Group)
                .forEach(m -> rows.add(m.kind().substring("legend ".length())));
        return rows;
    }

    /** What must be explained, as the legend's rows name it. */
    private static Stream<String> needs(Mark mark) {
        List<String> words = List.of(mark.kind().split(" ", -1));
        return switch (words.get(0)) {
            case "face" -> Stream.of(words.get(1).equals("held") ? "held " + words.get(2) : words.get(1));
            case "front", "place" -> Stream.of(mark.kind());
            case "signal" -> Stream.of("signal " + words.get(1));
            case "front-earlier", "known-by", "changed", "border", "error-circle", "doubtful" ->
                Stream.of(words.get(0));
            case "outside", "neighbour" -> Stream.of("outside neighbour");
            default -> Stream.empty();
        };
    }

    @Test
    void whatAMapShowsIsExplainedOnItAndNothingElse() {
        for (LocalDate day : Toy.PERIOD.stream().toList()) {
            DisplayList map = MAPS.draw(day);
            Set<String> needed =
                    new TreeSet<>(drawn(map).flatMap(LegendTest::needs).toList());
            assertThat(legend(map)).as("%s", day).containsExactlyInAnyOrderElementsOf(needed);
        }
        assertThat(legend(MAPS.draw(Toy.day(0)))).doesNotContain("changed", "signal attack", "disputed", "known-by");
    }

    @Test
    void theMapsOfAFilmHaveOneLegend() {
        List<LocalDate> days = Toy.PERIOD.stream().toList();
        DayMaps film = DayMaps.together(Toy.campaign().replay(), MapOptions.DEFAULT, days);
        Set<String> needed = new TreeSet<>();
        days.forEach(day -> drawn(film.draw(day)).flatMap(LegendTest::needs).forEach(needed::add));
        for (LocalDate day : days) {
            assertThat(Marks.named(film.draw(day), "legend")).isEqualTo(Marks.named(film.draw(days.get(0)), "legend"));
        }
        assertThat(legend(film.draw(Toy.day(1)))).containsExactlyInAnyOrderElementsOf(needed);
        assertThat(needed).doesNotContainAnyElementsOf(PLAIN).contains("disputed", "known-by", "signal shelling");
    }

    @Test
    void aSignIsExplainedInTheShadesOfThoseWhoAct() {
        Mark.Group shelling = (Mark.Group) MAPS.draw(Toy.day(1))
                .walk()
                .filter(m -> m.kind().equals("legend signal shelling"))
                .findFirst()
                .orElseThrow();
        assertThat(shelling.marks().stream().filter(Mark.Group.class::isInstance))
                .hasSize(1);
    }

    private static Toy ofThree() {
        Toy toy = new Toy().third(GREEN);
        Finding contested = Toy.settled(Control.contested(Set.of(GREEN, RED)), Grounds.FIGHTING, Toy.day(2));
        toy.on(Toy.day(2), GridCoverage.id(1, 1), contested);
        toy.on(Toy.day(3), GridCoverage.id(0, 0), Toy.disputed(Toy.day(3)));
        return toy;
    }

    private static Toy ofManySets() {
        Toy toy = ofThree();
        List<Set<SideId>> sets =
                List.of(Set.of(BLUE, GREEN), Set.of(BLUE, RED), Set.of(GREEN, RED), Set.of(BLUE, GREEN, RED));
        for (int i = 0; i < sets.size(); i++) {
            PlaceId place = GridCoverage.id(4, i);
            toy.on(Toy.day(4), place, Toy.settled(Control.contested(sets.get(i)), Grounds.FIGHTING, Toy.day(4)));
        }
        return toy;
    }

    private static List<Mark> rows(DisplayList map, String kind) {
        return map.walk().filter(m -> m.kind().equals("legend " + kind)).toList();
    }

    private static List<String> labels(List<Mark> rows) {
        return rows.stream()
                .flatMap(row -> new DisplayList(1, 1, "", List.of(row)).walk())
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    private static List<Fill> fills(List<Mark> rows) {
        return rows.stream()
                .flatMap(row -> new DisplayList(1, 1, "", List.of(row)).walk())
                .filter(Mark.Path.class::isInstance)
                .map(mark -> ((Mark.Path) mark).style().fill().orElseThrow())
                .toList();
    }

    @Test
    void groundThatNobodyHoldsIsExplainedInTheColoursOfThoseWhoWantIt() {
        Replay replay = ofThree().replay();
        GroundFills looks = Look.fills(Palette.of(replay.inputs().dossier().campaign()));
        DayMaps maps = DayMaps.of(replay, MapOptions.DEFAULT);
        assertThat(labels(rows(maps.draw(Toy.day(2)), "contested"))).containsExactly("Contested: Red, Green");
        assertThat(fills(rows(maps.draw(Toy.day(2)), "contested")))
                .containsExactly(looks.contested(List.of(GREEN, RED), Strength.FRESH));
        assertThat(rows(maps.draw(Toy.day(2)), "disputed")).isEmpty();
        assertThat(labels(rows(maps.draw(Toy.day(3)), "disputed"))).containsExactly("Disputed: Blue, Red");
        assertThat(fills(rows(maps.draw(Toy.day(3)), "disputed")))
                .containsExactly(looks.disputed(List.of(BLUE, RED), Strength.FRESH));
    }

    @Test
    void moreThanThreeSetsOfSidesAreOneRowInNobodysColours() {
        Replay replay = ofManySets().replay();
        GroundFills looks = Look.fills(Palette.of(replay.inputs().dossier().campaign()));
        List<Mark> rows = rows(DayMaps.of(replay, MapOptions.DEFAULT).draw(Toy.day(4)), "contested");
        assertThat(labels(rows)).containsExactly("Contested: fighting, divided");
        assertThat(fills(rows)).containsExactly(looks.contested(List.of(), Strength.FRESH));
    }

    @Test
    void readingsSideBySideAreExplainedInTheSameColours() {
        DisplayList readings = ReadingsMap.draw(
                List.of(ReplayPair.of(ofThree().replay(), ofThree().replay())), Toy.day(3));
        assertThat(Marks.texts(readings, "legend-label").lines())
                .contains("contested: Red, Green", "disputed: Blue, Red")
                .doesNotContain("contested", "disputed");
    }

    @Test
    void whereTwoReadingsAgreeOnWhoFightsTheirDifferenceShowsThoseColours() {
        Toy other = ofThree().on(Toy.day(3), GridCoverage.id(4, 4), Toy.held(GREEN, Grounds.REPORTED, Toy.day(3)));
        DifferenceMaps maps = DifferenceMaps.of(ReplayPair.of(ofThree().replay(), other.replay()), MapOptions.DEFAULT);
        assertThat(Marks.texts(maps.draw(Toy.day(3)), "legend-label").lines())
                .contains("Contested: Red, Green", "Disputed: Blue, Red");
    }

    @Test
    void aPresumedEdgeIsNamedWithoutTheOther() {
        assertThat(Stream.of(FrontSort.values()).map(FrontSort::label))
                .containsExactly(
                        "Front line",
                        "Front line, presumed",
                        "Contested or disputed edge",
                        "Contested or disputed edge, presumed");
    }

    @Test
    void whatCannotOccurIsLeftOut() {
        Set<String> rows =
                legend(DayMaps.of(new Toy().replay(), MapOptions.DEFAULT).draw(Toy.day(0)));
        assertThat(rows)
                .contains("held side-blue", "held side-red", "unassigned")
                .doesNotContain("contested", "disputed", "vacant", "unknown", "known-by", "changed", "signal attack")
                .doesNotContain("error-circle", "doubtful", "place mountain");
    }
}
