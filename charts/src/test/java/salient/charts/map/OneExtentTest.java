package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import salient.charts.draw.Mark;
import salient.charts.figure.BareFigures;
import salient.control.Grounds;
import salient.control.Transition;
import salient.place.PlaceId;
import salient.run.Replay;

/** Maps of several days that stand one after the other show the same ground. */
class OneExtentTest {
    private static final MapExtent CHANGING = new MapExtent.Changing();
    private static final BareFigures FIGURES = new BareFigures(106);

    private static Toy corner() {
        Toy toy = new Toy();
        for (int cell = 0; cell < 4; cell++) {
            PlaceId place = GridCoverage.id(cell / 2, cell % 2);
            toy.on(Toy.day(1 + cell), place, Toy.held(Toy.RED, Grounds.REPORTED, Toy.day(1 + cell)));
        }
        return toy;
    }

    private static Toy cornerAndFarPlace() {
        return corner().on(Toy.day(9), GridCoverage.id(4, 4), Toy.held(Toy.BLUE, Grounds.REPORTED, Toy.day(9)));
    }

    private static Set<LocalDate> changing(Replay replay) {
        return replay.judgement().history().changes().stream()
                .map(Transition::on)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(Replay replay, LocalDate day) {
        return FIGURES.map(replay, day, changing(replay), CHANGING, 88)
                .list()
                .walk()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .filter(text -> text.startsWith("Place "))
                .sorted()
                .toList();
    }

    @Test
    void aPlaceThatChangesFarFromTheRestIsOnTheMapsOfAllDays() {
        Replay replay = cornerAndFarPlace().replay();
        assertThat(names(replay, Toy.day(1))).contains("Place 00", "Place 44");
        assertThat(names(replay, Toy.day(20))).contains("Place 00", "Place 44");
        assertThat(FIGURES.enlarges(replay, changing(replay), CHANGING, 88)).isFalse();
    }

    @Test
    void whereLittleEverChangesTheMapsOfAllDaysEnlargeThat() {
        Replay replay = corner().replay();
        assertThat(names(replay, Toy.day(1))).contains("Place 00").doesNotContain("Place 44");
        assertThat(names(replay, Toy.day(20))).contains("Place 00").doesNotContain("Place 44");
        assertThat(FIGURES.enlarges(replay, changing(replay), CHANGING, 88)).isTrue();
    }
}
