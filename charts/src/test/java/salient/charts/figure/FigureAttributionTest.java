package salient.charts.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salient.charts.draw.Box;
import salient.charts.draw.Mark;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.run.Replay;
import salient.testkit.Latakia;
import salient.text.SourceFile;

/** Figures of readings with many accounts, at the width of a column and of a page. */
class FigureAttributionTest {
    private static CampaignInputs inputs;
    private static final SortedMap<String, Replay> REPLAYS = new TreeMap<>();

    @BeforeAll
    static void replay() {
        inputs = Latakia.inputs();
        for (String scenario : List.of("monitor", "extended")) {
            REPLAYS.put(scenario, Latakia.replay(scenario));
        }
    }

    static Stream<String> specifications() {
        List<String> contents = List.of(
                "kind: map\nscenario: extended\ndate: 2014-03-25\nframe: changing\n",
                "kind: map\nscenario: extended\ndate: 2014-06-15\nframe: whole\n",
                "kind: series\nscenarios: [extended]\ndates: [2014-03-25, 2014-04-01]\nframe: changing\n",
                "kind: difference\nscenarios: [monitor, extended]\ndate: 2014-06-15\nframe: whole\n",
                "kind: chart\nscenario: extended\nchart: contested-ground\n");
        return contents.stream().flatMap(content -> Stream.of(content + "width_mm: 85\n", content + "width_mm: 170\n"));
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void theTermsOfTheDataAreWholeAndTheAccountsNamedOrCounted(String specification) throws FigureTooSmallException {
        Problems problems = new Problems();
        var read = FigureReader.read(
                SourceFile.of("figure.yaml", "title: A figure\ncaption: below\nformats: [svg]\n" + specification),
                inputs,
                problems);
        assertThat(problems.sorted()).isEmpty();
        FigureSpecification figure = read.orElseThrow().figure();
        FigureDrawing drawing = new FigureArtist(REPLAYS).draw(figure);
        Box page = new Box(0, 0, drawing.list().widthPx(), drawing.list().heightPx());
        List<Mark.Text> texts = drawing.list()
                .walk()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
        String caption = texts.stream()
                .filter(text -> text.kind().equals("caption"))
                .map(Mark.Text::text)
                .collect(Collectors.joining(" "));
        assertThat(caption).endsWith(inputs.dossier().campaign().cartography().attribution());
        assertThat(caption).containsPattern("; and 40 further accounts, listed in .*extended\\.yaml\\.");
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.type().sizePx() / drawing.unitsPerPoint()).isGreaterThanOrEqualTo(5);
            if (text.turnDegrees() == 0) {
                assertThat(page.contains(text.box())).as(text.toString()).isTrue();
            }
        });
        assertThat(drawing.heightMm()).as("fits a page of A4").isLessThan(277.1);
    }
}
