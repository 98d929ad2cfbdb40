package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;

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
