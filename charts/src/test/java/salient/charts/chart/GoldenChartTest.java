package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salient.charts.GoldenPicture;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.run.Excerpt;

/** Every chart of the small war, to the byte, and what must be so of every chart, whatever it shows. */
class GoldenChartTest {
    static Stream<Chart> charts() {
        return ChartBook.charts(Toy.smallWar().replay()).stream();
    }

    private static DisplayList drawn(Chart chart) {
        return chart.draw(Excerpt.whole(Toy.smallWar().replay())).drawing();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aChartComesOutAsItDid(Chart chart) throws IOException {
        GoldenPicture.assertUnchanged(
                "chart-" + chart.name() + ".svg",
                ChartWriter.svg(chart.draw(Excerpt.whole(Toy.smallWar().replay()))));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aChartHasATitleAPanelAndACaptionWithItsSources(Chart chart) {
        DisplayList list = drawn(chart);
        List<String> kinds = list.marks().stream().map(Mark::kind).toList();
        assertThat(kinds).startsWith("title").endsWith("caption").contains("panel");
        assertThat(texts(list.marks().get(list.marks().size() - 1)).map(Mark.Text::text))
                .anyMatch(line -> line.startsWith("Sources: "));
        assertThat(list.description()).contains("Sources: ");
        assertThat(list.title()).isEqualTo(chart.title());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothingLiesOutsideThePage(Chart chart) {
        DisplayList list = drawn(chart);
        Box page = new Box(0, 0, list.widthPx(), list.heightPx());
        assertWithin(list.marks(), page);
    }

    private static void assertWithin(List<Mark> marks, Box page) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                assertThat(group.clip().map(page::contains).orElse(true)).isTrue();
                if (group.clip().isEmpty()) {
                    assertWithin(group.marks(), page);
                }
            } else if (mark instanceof Mark.Text text && text.turnDegrees() == 0) {
                assertThat(page.contains(text.box())).as(text.text()).isTrue();
            } else if (mark instanceof Mark.Path path) {
                assertThat(page.contains(path.outline().bounds()))
                        .as(path.toString())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTwoLinesOfTextOverlap(Chart chart) {
        List<Mark.Text> texts = new ArrayList<>();
        drawn(chart).marks().forEach(mark -> texts(mark).forEach(texts::add));
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                assertThat(texts.get(i)
                                .box()
                                .grow(-1)
                                .overlaps(texts.get(j).box().grow(-1)))
                        .as("%s and %s", texts.get(i).text(), texts.get(j).text())
                        .isFalse();
            }
        }
    }

    private static Stream<Mark.Text> texts(Mark mark) {
        if (mark instanceof Mark.Text text) {
            return text.turnDegrees() == 0 && !text.text().isBlank() ? Stream.of(text) : Stream.empty();
        }
        return mark instanceof Mark.Group group
                ? group.marks().stream().flatMap(GoldenChartTest::texts)
                : Stream.empty();
    }
}
