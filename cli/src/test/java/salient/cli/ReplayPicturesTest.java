package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.cli.Terminal.Outcome;

/** What replay draws, and what it takes away. */
class ReplayPicturesTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    private List<String> files(String run) throws IOException {
        return Terminal.filesIn(folder.resolve("runs/toy").resolve(run));
    }

    @Test
    void allScenariosHaveOnePageThatIsTheSameEachTime() throws IOException {
        String[] command = {"replay", "--all", "--from", "2020-05-08", "--to", "2020-05-09"};
        Outcome outcome = terminal.run(command);

        assertThat(outcome.status()).isZero();
        Matcher shown = Pattern.compile("^runs/toy/(comparisons/all\\+[0-9a-f]{8})/replay\\.html$", Pattern.MULTILINE)
                .matcher(outcome.out());
        assertThat(shown.find()).isTrue();
        assertThat(files(shown.group(1))).containsExactly("manifest.json", "replay.html");
        Path page = folder.resolve("runs/toy").resolve(shown.group(1)).resolve("replay.html");
        String first = Files.readString(page);
        String record = record(first);
        assertThat(record).contains("\"id\":\"late\"").contains("\"id\":\"plain\"");
        assertThat(record.indexOf("\"id\":\"plain\"")).isLessThan(record.indexOf("\"id\":\"late\""));

        terminal.run(command);

        assertThat(page).hasContent(first);
    }

    /** What the page looks things up in. */
    private static String record(String page) throws IOException {
        Matcher packed = Pattern.compile("id=\"record\">([^<]*)<").matcher(page);
        assertThat(packed.find()).isTrue();
        byte[] bytes = Base64.getDecoder().decode(packed.group(1));
        return new String(
                new InflaterInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aFolderThatIsNoPageOfOursIsNotReplaced() throws IOException {
        Files.createDirectories(folder.resolve("runs/toy/comparisons/all"));
        Files.writeString(folder.resolve("runs/toy/comparisons/all/thesis.txt"), "mine");

        Outcome outcome = terminal.run("replay", "--all");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("runs/toy/comparisons/all: error: something stands here");
        assertThat(files("comparisons/all")).containsExactly("thesis.txt");
    }

    @Test
    void mapsAndChartsAreDrawnAndTheSameEachTime() throws IOException {
        assertThat(terminal.run("replay", "--from", "2020-05-08", "--to", "2020-05-09")
                        .status())
                .isZero();
        String[] names = folder.resolve("runs/toy").toFile().list();
        assertThat(names).singleElement().asString().matches("plain\\+[0-9a-f]{8}");
        String run = names[0];
        assertThat(files(run))
                .contains("maps/2020-05-08.png", "maps/2020-05-09.png", "charts/ground.png", "charts/ground.svg")
                .contains("replay.html")
                .doesNotContain("maps/2020-05-07.png", "maps/2020-05-10.png");
        String manifest =
                Files.readString(folder.resolve("runs/toy").resolve(run).resolve("manifest.json"));

        terminal.run("replay", "--from", "2020-05-08", "--to", "2020-05-09");

        assertThat(folder.resolve("runs/toy").resolve(run).resolve("manifest.json"))
                .hasContent(manifest);
    }

    @Test
    void picturesAreWrittenInTheFormatsAskedForAndNoOthers() throws IOException {
        assertThat(terminal.run("replay", "late", "--format", "pdf,svg").status())
                .isZero();

        assertThat(files("late"))
                .contains("maps/2020-05-08.pdf", "maps/2020-05-08.svg", "charts/ground.pdf", "charts/ground.svg")
                .noneMatch(name -> name.endsWith(".png"));
        Path map = folder.resolve("runs/toy/late/maps/2020-05-08.pdf");
        assertThat(Files.readString(map, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.");
        assertThat(Files.readString(folder.resolve("runs/toy/late/manifest.json")))
                .contains("\"format\": \"svg,pdf\"")
                .doesNotContain("\"theme\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --format pfd            | No format is called "pfd"; did you mean "pdf"?
                    --format png,,svg       | No format is called ""; there is png or svg or pdf
                    --format png,tiff       | No format is called "tiff"; there is png or svg or pdf
                    --theme gray            | No theme is called "gray"; did you mean "grey"?
                    --labels locale         | No kind of labels is called "locale"; did you mean "local"?
                    --no-maps --labels none | With --no-maps nothing is drawn; leave out --every, --format, --labels and --theme
                    --no-maps --format png  | With --no-maps nothing is drawn; leave out --every, --format, --labels and --theme
                    """)
    void whatPicturesCannotBeIsSaidBeforeAnythingIsRead(String arguments, String message) {
        Outcome outcome = terminal.run(("replay " + arguments).split(" +"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo(message + "\nTry 'salient replay --help'.\n");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void aRunWithoutPicturesTakesNoneAwayUnlessTold() throws IOException {
        assertThat(terminal.run("replay").status()).isZero();
        List<String> drawn = files("plain");
        assertThat(drawn).contains("replay.html", "maps/2020-05-04.png");

        assertThat(terminal.run("replay", "--no-maps").status()).isZero();
        assertThat(files("plain")).isEqualTo(drawn);

        Path claims = folder.resolve("seeds/toy/gazette/claims.csv");
        Files.writeString(claims, Files.readString(claims).replace("page 1", "page 7"));
        Outcome refused = terminal.run("replay", "--no-maps");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .contains("runs/toy/plain holds pictures, which --no-maps would take away; add --discard-maps to let"
                        + " them go, leave out --no-maps, or name another folder with --runs\n");
        assertThat(files("plain")).isEqualTo(drawn);

        assertThat(terminal.run("replay", "--no-maps", "--discard-maps").status())
                .isZero();
        assertThat(files("plain")).doesNotContain("replay.html").contains("control.csv");
    }

    @Test
    void aComparisonWithoutPicturesTakesNoneAwayUnlessTold() throws IOException {
        terminal.run("compare", "plain", "late");
        List<String> drawn = files("comparisons/plain--late");
        assertThat(terminal.run("compare", "plain", "late", "--no-maps").status())
                .isEqualTo(2);
        assertThat(files("comparisons/plain--late")).isEqualTo(drawn);
        assertThat(terminal.run("compare", "plain", "late", "--no-maps", "--discard-maps")
                        .status())
                .isZero();
        assertThat(files("comparisons/plain--late"))
                .doesNotContainAnyElementsOf(
                        drawn.stream().filter(name -> name.startsWith("maps/")).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    week   | 2020-05-01 2020-05-08 2020-05-15 2020-05-20
                    8      | 2020-05-01 2020-05-09 2020-05-17 2020-05-20
                    month  | 2020-05-01 2020-05-20
                    """)
    void mapsMayBeDrawnOneInSoManyDays(String step, String days) throws IOException {
        assertThat(terminal.run("replay", "--every", step).status()).isZero();
        assertThat(files("plain").stream().filter(name -> name.startsWith("maps/")))
                .containsExactly(Stream.of(days.split(" "))
                        .map(day -> "maps/" + day + ".png")
                        .toArray(String[]::new));
        assertThat(folder.resolve("runs/toy/plain/manifest.json")).content().contains("\"every\": \"" + step + "\"");
    }

    @Test
    void localNamesMayBeAskedForByTheirOldName() throws IOException {
        terminal.run("replay", "--every", "month", "--labels", "arabic");
        assertThat(folder.resolve("runs/toy/plain/manifest.json")).content().contains("\"labels\": \"local\"");
    }

    @Test
    void aStepThatIsNoneIsRefused() {
        assertThat(terminal.run("replay", "--every", "fortnight").err())
                .startsWith(
                        "--every \"fortnight\" is no step; write day, week, month, change or a number of days from 1"
                                + " to 3660\n");
        assertThat(terminal.run("animate", "--to", "a.gif", "--every", "0").status())
                .isEqualTo(2);
    }
}
