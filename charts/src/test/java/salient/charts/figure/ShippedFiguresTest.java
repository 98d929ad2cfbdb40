package salient.charts.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import salient.charts.draw.Box;
import salient.charts.draw.Mark;
import salient.problem.Problems;
import salient.run.Replay;
import salient.testkit.Latakia;
import salient.testkit.Repository;
import salient.testkit.ShippedCampaign;
import salient.text.SourceFile;
import salient.workspace.Workspace;

/** Every specification that ships makes its figure, and its figure can be read in print. */
class ShippedFiguresTest {
    private static final String FOLDER = "charts/figures";

    private static final Workspace WORKSPACE = Repository.workspace(Repository.ROOT);

    /** Those of the default campaign stand in the folder itself, those of another in one of its name. */
    static Stream<String> specifications() {
        List<String> names = WORKSPACE.names(FOLDER).stream()
                .flatMap(name -> WORKSPACE.campaigns().contains(name)
                        ? WORKSPACE.names(FOLDER + "/" + name).stream().map(file -> name + "/" + file)
                        : Stream.of(name))
                .toList();
        assertThat(names)
                .allMatch(name -> name.endsWith(".yaml"))
                .anyMatch(name -> name.contains("/"))
                .anyMatch(name -> !name.contains("/"));
        return names.stream();
    }

    private static ShippedCampaign campaign(String name) {
        return ShippedCampaign.of(name.contains("/") ? name.substring(0, name.indexOf('/')) : Latakia.ID);
    }

    private static FigureArtist artist(String name) {
        SortedMap<String, Replay> replays = new TreeMap<>();
        ShippedCampaign campaign = campaign(name);
        campaign.inputs().scenarios().keySet().forEach(scenario -> replays.put(scenario, campaign.replay(scenario)));
        return new FigureArtist(replays);
    }

    private static FigureSpecification read(String name) {
        Problems problems = new Problems();
        SourceFile file =
                SourceFile.read(WORKSPACE, FOLDER + "/" + name, problems).orElseThrow();
        var figure = FigureReader.read(file, campaign(name).inputs(), problems);
        assertThat(problems.sorted()).isEmpty();
        return figure.orElseThrow().figure();
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void canBeReadInPrint(String name) throws FigureTooSmallException {
        FigureSpecification figure = read(name);
        FigureArtist artist = artist(name);
        FigureDrawing drawing = artist.draw(figure);
        assertThat(drawing.widthMm()).isEqualTo(figure.size().widthMm());
        figure.size()
                .heightMm()
                .ifPresent(asked -> assertThat(drawing.heightMm()).isCloseTo(asked, within()));
        assertThat(drawing.heightMm()).as("fits a page of A4").isLessThanOrEqualTo(277);
        Box page = new Box(0, 0, drawing.list().widthPx(), drawing.list().heightPx());
        List<Mark.Text> texts = drawing.list()
                .walk()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .filter(text -> !text.text().isBlank())
                .toList();
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.type().sizePx() / drawing.unitsPerPoint())
                    .as("points of %s", text)
                    .isGreaterThanOrEqualTo(5.99);
            if (text.turnDegrees() == 0) {
                assertThat(page.contains(text.box())).as("%s on the page", text).isTrue();
            }
        });
        assertThat(texts)
                .anySatisfy(text -> assertThat(text.text())
                        .startsWith("Figure " + figure.heading().number().orElseThrow() + ". "));
        assertThat(String.join(" ", artist.caption(figure)))
                .startsWith(figure.caption().note())
                .contains("Sources: ")
                .contains(name.contains("/") ? "The Daily Star" : "EA WorldView");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01-kasab-25-march.yaml", "03-contested-ground.yaml", "qalamoun-2014/01-who-had-them-before.yaml"
            })
    void isTheSameBytesTwice(String name) throws FigureTooSmallException {
        FigureSpecification figure = read(name);
        SortedMap<String, byte[]> first = files(name, figure);
        SortedMap<String, byte[]> second = files(name, figure);
        assertThat(first.keySet()).isEqualTo(second.keySet()).contains(figure.name() + ".png");
        first.forEach((file, bytes) -> assertThat(second.get(file)).as(file).isEqualTo(bytes));
        String svg = new String(first.get(figure.name() + ".svg"), StandardCharsets.UTF_8);
        assertThat(svg).contains("width=\"" + (int) figure.size().widthMm() + ".00mm\"");
    }

    @Test
    void theExampleOfTheDocumentationIsOne() throws IOException {
        String page = Files.readString(WORKSPACE.root().resolve("docs/figures.md"));
        Matcher example = Pattern.compile("(?ms)^```yaml\\n(.*?)^```").matcher(page);
        assertThat(example.find()).isTrue();
        Problems problems = new Problems();
        var figure = FigureReader.read(SourceFile.of("docs/figures.md", example.group(1)), Latakia.inputs(), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(figure).isPresent();
        Matcher keys = Pattern.compile("(?m)^([a-z_]+):").matcher(example.group(1));
        while (keys.find()) {
            assertThat(page.replace(example.group(), "")).contains("`" + keys.group(1) + "`");
        }
    }

    @Test
    void aHeightThatLeavesNoRoomIsRefusedWithOneThatDoes() throws FigureTooSmallException {
        FigureSpecification figure = read("07-observatory-45.yaml");
        FigureArtist artist = artist("07-observatory-45.yaml");
        FigureTooSmallException refusal =
                catchThrowableOfType(FigureTooSmallException.class, () -> artist.draw(high(figure, 45)));
        assertThat(refusal.leastHeightMm()).isBetween(60, 160);
        assertThat(artist.draw(high(figure, refusal.leastHeightMm())).heightMm())
                .isCloseTo(refusal.leastHeightMm(), within());
    }

    private static FigureSpecification high(FigureSpecification figure, double heightMm) {
        return new FigureSpecification(
                figure.name(),
                figure.heading(),
                figure.content(),
                new FigureSize(
                        figure.size().widthMm(),
                        OptionalDouble.of(heightMm),
                        figure.size().dpi()),
                figure.view(),
                figure.caption(),
                figure.formats());
    }

    private static SortedMap<String, byte[]> files(String name, FigureSpecification figure)
            throws FigureTooSmallException {
        FigureArtist artist = artist(name);
        return FigureFiles.of(figure, artist.draw(figure), artist.caption(figure));
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(0.1);
    }
}
