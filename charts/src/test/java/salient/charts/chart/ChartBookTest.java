package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.chart.Toy.BLUE;
import static salient.charts.chart.Toy.RED;
import static salient.charts.chart.Toy.presumed;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import salient.campaign.Ids;
import salient.campaign.SideId;
import salient.charts.Colors;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.PictureFormat;
import salient.reading.Outcome;
import salient.run.Excerpt;
import salient.run.Replay;

class ChartBookTest {
    static Stream<Chart> charts() {
        return ChartBook.charts(Toy.smallWar().replay()).stream();
    }

    @Test
    void namesDifferAndCanBeFileNames() {
        List<String> names = ChartBook.charts().stream().map(Chart::name).toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(Ids::isId);
        assertThat(names)
                .containsExactly(
                        "ground",
                        "places",
                        "contested-ground",
                        "model-ground",
                        "control-timeline",
                        "front-length",
                        "gains",
                        "claims-by-camp",
                        "claims-by-verdict",
                        "changed-hands",
                        "casualties");
    }

    @Test
    void aChartThatWouldShowNothingIsLeftOutWithTheReason() {
        Excerpt bare =
                Excerpt.whole(Toy.ofDays(3).place("alder", presumed(BLUE)).replay());
        assertThat(ChartBook.shown(bare)).extracting(Chart::name).doesNotContain("casualties", "changed-hands");
        assertThat(ChartBook.leftOut(bare))
                .contains("No chart “Casualties as the sources claimed them”: No source counts casualties.")
                .hasSize(ChartBook.charts(bare.replay()).size()
                        - ChartBook.shown(bare).size());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothingIsLaidOverTheColoursOfAChart(Chart chart) {
        DisplayList list = chart.draw(Excerpt.whole(Toy.smallWar().replay())).drawing();
        assertThat(list.walk()
                        .filter(Mark.Path.class::isInstance)
                        .map(mark -> ((Mark.Path) mark).style())
                        .filter(style ->
                                style.fill().isPresent() && !style.fill().get().equals(Ink.PLATE)))
                .as("a finding under a veil has the colour of another")
                .allMatch(style -> style.opacity() == 1);
    }

    @Test
    void areasSayBetweenWhichLinesTheRecordIsSilent() {
        for (String name : List.of("ground", "places", "contested-ground", "front-length")) {
            ChartPage page = charts().filter(chart -> chart.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .draw(Excerpt.whole(Toy.smallWar().replay()));
            assertThat(page.caption())
                    .as(name)
                    .anyMatch(line -> line.contains("Between upright lines, and drawn narrower"));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theCaptionNamesTheSources(Chart chart) {
        ChartPage page = chart.draw(Excerpt.whole(Toy.smallWar().replay()));

        assertThat(page.caption()).anyMatch(line -> line.startsWith("Sources: War diary (Toy press, 9 Jun 1916)"));
        assertThat(page.subtitle()).contains("Toy campaign", "1–22 May 1916");
        assertThat(page.name()).isEqualTo(chart.name());
    }

    @Test
    void everyChartButTheOneNoScenarioTouchesNamesTheScenario() {
        assertThat(charts().filter(c -> !c.draw(Excerpt.whole(Toy.smallWar().replay()))
                                .subtitle()
                                .contains("Scenario: toy"))
                        .map(Chart::name))
                .containsExactly("casualties");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void thePictureHasThePagesSizeAndIsNotBlank(Chart chart) throws IOException {
        ChartPage page = chart.draw(Excerpt.whole(Toy.smallWar().replay()));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(ChartWriter.png(page)));

        assertThat(image.getWidth()).isEqualTo(1600).isEqualTo(page.widthPx());
        assertThat(image.getHeight()).isEqualTo(page.heightPx()).isGreaterThan(400);
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colors.add(image.getRGB(x, y));
            }
        }
        assertThat(colors).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void anotherColouredThemeLeavesNothingOfTheDefaultOne(Chart chart) {
        ChartPage page = chart.draw(Excerpt.whole(Toy.smallWar().replay()));

        assertThat(Colors.of(ChartWriter.file(page, PictureFormat.SVG, Colors.otherTheme())))
                .hasSizeGreaterThan(3)
                .doesNotContainAnyElementsOf(Colors.of(ChartWriter.svg(page)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theSameReplayGivesTheSameBytes(Chart chart) {
        ChartPage once = chart.draw(Excerpt.whole(Toy.smallWar().replay()));
        ChartPage again = chart.draw(Excerpt.whole(Toy.smallWar().replay()));

        byte[] png = ChartWriter.png(once);
        byte[] svg = ChartWriter.svg(once);
        assertThat(ChartWriter.png(again)).isEqualTo(png);
        assertThat(ChartWriter.svg(again)).isEqualTo(svg);
        assertThat(ChartWriter.svg(once)).isEqualTo(svg);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void vectorPicturesAreWellFormedAndNothingInThemRunsOrIsFetched(Chart chart) throws Exception {
        Document svg = parse(ChartWriter.svg(chart.draw(Excerpt.whole(hostile()))));

        NodeList elements = svg.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            assertThat(elements.item(i).getNodeName())
                    .isIn(
                            "svg",
                            "title",
                            "desc",
                            "defs",
                            "g",
                            "clipPath",
                            "pattern",
                            "path",
                            "rect",
                            "circle",
                            "ellipse",
                            "line",
                            "polygon",
                            "polyline",
                            "text");
            for (int a = 0; a < elements.item(i).getAttributes().getLength(); a++) {
                String name = elements.item(i).getAttributes().item(a).getNodeName();
                assertThat(name).doesNotStartWith("on").doesNotContain("href");
            }
        }
        assertThat(svg.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 1600 ");
    }

    @Test
    void namesFromFilesAreEscapedAndStayText() {
        String svg = new String(
                ChartWriter.svg(new ControlTimelineChart().draw(Excerpt.whole(hostile()))), StandardCharsets.UTF_8);

        assertThat(svg)
                .contains("&lt;script&gt;x&lt;/script&gt;")
                .contains("A &amp; B")
                .doesNotContain("<script")
                .doesNotContain("<!DOCTYPE");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aRecordWithoutClaimsIsDrawn(Chart chart) {
        Replay replay = Toy.ofDays(3).place("alder", presumed(BLUE)).replay();
        ChartPage page = chart.draw(Excerpt.whole(replay));

        assertThat(ChartWriter.png(page)).isNotEmpty();
        assertThat(ChartWriter.svg(page)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void oneDayThreeSidesAndAThousandDaysAreDrawn(Chart chart) {
        SideId green = new SideId("green");
        Toy day = Toy.ofDays(1).place("alder", presumed(BLUE)).claim(1, "alder", "press", Outcome.NOTED);
        Toy years = Toy.ofDays(1000, BLUE, RED, green)
                .place("alder", presumed(green))
                .place("birch", presumed(RED))
                .from(400, "alder", Toy.contested(400))
                .from(500, "alder", Toy.held(BLUE, 500))
                .claim(400, "alder", "press", Outcome.DECISIVE)
                .claim(500, "alder", "green", Outcome.DECISIVE);

        for (Toy toy : List.of(day, years)) {
            assertThat(ChartWriter.png(chart.draw(Excerpt.whole(toy.replay())))).isNotEmpty();
            assertThat(ChartWriter.svg(chart.draw(Excerpt.whole(toy.replay())))).isNotEmpty();
        }
    }

    /** The small war, with names that would break a page or run in it. */
    private static Replay hostile() {
        return Toy.smallWar()
                .diaryTitle("<img src=x onerror=alert(1)> \u0000\u202E& \"diary\"")
                .place("gorse", "<script>x</script>", presumed(BLUE))
                .place("hazel", "A & B \u0001\uD800", presumed(BLUE))
                .claim(5, "gorse", "press", Outcome.NOTED)
                .claim(5, "hazel", "press", Outcome.NOTED)
                .replay();
    }

    private static Document parse(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }
}
