package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.map.Toy.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;

class EarlierFrontTest {
    private static final DayMaps MAPS = DayMaps.of(Toy.campaign().replay(), MapOptions.DEFAULT);

    private static List<Mark> earlier(DisplayList map) {
        return map.walk().filter(m -> m.id().equals("main-front-earlier")).toList();
    }

    @Test
    void theFrontOfAWeekBeforeIsDottedWhereItRunsNoLonger() {
        // On the second day red takes the cell in the second row and first column: eight days after the eve, the
        // northern end of the old front, along that cell's southern edge, is a front no more.
        DisplayList map = MAPS.draw(day(7));
        Box cell = ((Mark.Path) Marks.named(map, "main-face-" + Marks.face(1, 0)))
                .outline()
                .bounds();
        Box dotted = ((Mark.Path) earlier(map).get(0)).outline().bounds();
        assertThat(cell.grow(0.01).contains(new Box(dotted.x(), dotted.y(), 1, 0)))
                .isTrue();
        assertThat(dotted.y()).isCloseTo(cell.bottom(), org.assertj.core.api.Assertions.within(0.01));
        assertThat(dotted.height()).isLessThan(0.01);
    }

    @Test
    void itLiesBeneathTheFrontOfTheDay() {
        List<String> ids = MAPS.draw(day(7)).walk().map(Mark::id).toList();
        assertThat(ids.indexOf("main-front-earlier")).isLessThan(ids.indexOf("main-front-casing"));
    }

    @Test
    void thereIsNoneBeforeAWeekHasGoneByNorWhereNothingMoved() {
        assertThat(earlier(MAPS.draw(day(6)))).isEmpty();
        assertThat(earlier(MAPS.draw(day(15)))).isEmpty();
        DayMaps still = DayMaps.of(new Toy().replay(), MapOptions.DEFAULT);
        assertThat(earlier(still.draw(day(10)))).isEmpty();
        assertThat(Marks.all(still.draw(day(10)), "front-earlier")).isEmpty();
    }
}
