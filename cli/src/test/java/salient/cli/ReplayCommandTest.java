package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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

class ReplayCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    private List<String> files(String run) throws IOException {
        Path root = folder.resolve("runs/toy").resolve(run);
        try (Stream<Path> walked = Files.walk(root)) {
            return walked.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theDefaultScenarioOfTheOnlyCampaignIsReplayed() throws IOException {
        Outcome outcome = terminal.run("replay", "--no-maps");

        assertThat(outcome.status()).isZero();
        assertThat(files("plain"))
                .containsExactly(
                        "activity.csv",
                        "control.csv",
                        "control.gpkg",
                        "control.qgs",
                        "daily.csv",
                        "datapackage.json",
                        "front.csv",
                        "gains.csv",
                        "manifest.json",
                        "problems.csv",
                        "ro-crate-metadata.json",
                        "scenario.yaml",
                        "transitions.csv",
                        "verdicts.csv");
        assertThat(outcome.err()).startsWith("reading\njudging 14 claims\nwriting tables\n");
        assertThat(outcome.out())
                .startsWith("The toy valley, 2020: Plain reading\n  days      20, 1 May to 20 May 2020\n")
                .contains("  places    4, 3 of them with ground; 14 claims\n")
                .endsWith("runs/toy/plain\n");
    }

    @Test
    void withoutLayersTheManifestSaysSoAndNoneAreWritten() throws IOException {
        assertThat(terminal.run("replay", "--no-maps", "--no-gis").status()).isZero();

        assertThat(files("plain")).doesNotContain("control.gpkg", "control.qgs");
        assertThat(Files.readString(folder.resolve("runs/toy/plain/manifest.json")))
                .contains("\"gis\": false");
    }

    @Test
    void theLayersOfARunAreTheSameBytesEachTime() throws IOException {
        Path layers = folder.resolve("runs/toy/plain/control.gpkg");
        terminal.run("replay", "--no-maps");
        byte[] first = Files.readAllBytes(layers);

        terminal.run("replay", "--no-maps");

        assertThat(Files.readAllBytes(layers)).isEqualTo(first);
    }

    @Test
    void allScenariosAreReplayedInOneGo() throws IOException {
        Outcome outcome = terminal.run("replay", "--all", "--no-maps");

        assertThat(outcome.status()).isZero();
        assertThat(files("plain")).contains("manifest.json");
        assertThat(files("late")).contains("manifest.json");
        assertThat(outcome.out()).contains("runs/toy/plain\n").contains("runs/toy/late\n");
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
    void allScenariosAndOneAreNotAskedForTogether() {
        Outcome outcome = terminal.run("replay", "plain", "--all");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("Name a scenario or ask for --all, not both\n")
                .doesNotContain("reading");
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
    void daysThatAreTheWholePeriodMakeNoVariant() throws IOException {
        Outcome outcome = terminal.run("replay", "--no-maps", "--from", "2020-05-01", "--to", "2020-05-20");

        assertThat(outcome.out()).endsWith("runs/toy/plain\n");
    }

    @Test
    void aReadingCanBeTriedWithoutAFileForIt() throws IOException {
        Outcome outcome = terminal.run(
                "replay",
                "--no-maps",
                "--with",
                "contested_days=3",
                "--without=source:red-radio",
                "--with=cut_off=keep");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .startsWith("The toy valley, 2020: Plain reading (contested_days=3, cut_off=keep, and 1 more)\n");
        String[] names = folder.resolve("runs/toy").toFile().list();
        assertThat(names).singleElement().asString().matches("plain\\+[0-9a-f]{8}");
        Path run = folder.resolve("runs/toy").resolve(names[0]);
        assertThat(Files.readString(run.resolve("manifest.json"))).contains("""
                  "options": {
                    "daily_control": false,
                    "gis": true,
                    "maps": false,
                    "with.contested_days": "3",
                    "with.cut_off": "keep",
                    "without": "source:red-radio"
                  },
                """);
        assertThat(Files.readString(run.resolve("scenario.yaml")))
                .contains("without: [source:red-radio]\n", "  contested_days: 3\n", "  cut_off: keep\n");
        assertThat(Files.readString(run.resolve("verdicts.csv")))
                .contains("red-radio,excluded,scenario: the scenario leaves out source red-radio,\n");
    }

    @Test
    void allScenariosAreVariedInOneGo() {
        terminal.run("replay", "--all", "--no-maps", "--without", "claim:gazette:hill-failed");

        assertThat(folder.resolve("runs/toy").toFile().list())
                .hasSize(2)
                .allSatisfy(name -> assertThat(name).matches("(late|plain)\\+[0-9a-f]{8}"));
    }

    @Test
    void variationsThatCannotBeAreAllToldAtOnce() {
        Outcome outcome = terminal.run(
                "replay",
                "--no-maps",
                "--with",
                "fresh_day=3",
                "--without",
                "source:red-radoi",
                "--with",
                "cut_off=no");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("""
                        reading
                        --with cut_off=no: error: cut_off "no" is not known [invalid-value]
                            fix: write one of unknown, keep, unknown-beside-loss in --with cut_off=no
                        --with fresh_day=3: error: option "fresh_day" is not known [unknown-key]
                            fix: did you mean "fresh_days"? otherwise take it out of --with fresh_day=3; known here: \
                        title, description, accounts, as_known_on, reliability, credibility, fresh_days, contested_days, \
                        vacant_days, dispute_days, interval_effect, cut_off, pressure_breaks_ties, aggregates, believe, \
                        believe_until, combine, tie_break, event_days, threshold, span_step, silence, learn_sources, \
                        seed, chains, sweeps
                        --without source:red-radoi: error: source "red-radoi" is not in sources.yaml [unknown-source]
                            fix: did you mean "red-radio"? otherwise add it, with its camp, to seeds/toy/sources.yaml
                        3 errors, 0 warnings; nothing was replayed
                        """);
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void dailyControlIsWrittenWhenAskedFor() throws IOException {
        terminal.run("replay", "late", "--no-maps", "--daily-control");

        assertThat(files("late")).contains("daily_control.csv");
    }

    @Test
    void runsMayGoElsewhere() throws IOException {
        Outcome outcome = terminal.run("replay", "--no-maps", "--runs", "out/of the way");

        assertThat(outcome.out()).endsWith("out/of the way/toy/plain\n");
        assertThat(folder.resolve("out/of the way/toy/plain/manifest.json")).exists();
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --from 2020-04-30                  | --from 2020-04-30 is outside the period; toy runs from 2020-05-01 to 2020-05-20
                    --to 2020-05-21                    | --to 2020-05-21 is outside the period; toy runs from 2020-05-01 to 2020-05-20
                    --from 2020-05-09 --to 2020-05-08  | --from 2020-05-09 comes after --to 2020-05-08; toy runs from 2020-05-01 to 2020-05-20
                    --from 9.5.2020                    | --from "9.5.2020" may be 2020-05-09 or 2020-09-05; write the one that is meant; toy runs from 2020-05-01 to 2020-05-20
                    --to 2020-05-32                    | --to "2020-05-32" does not exist; write a real day as YYYY-MM-DD; toy runs from 2020-05-01 to 2020-05-20
                    plein                              | No scenario is called "plein"; did you mean "plain"?
                    xyz                                | No scenario is called "xyz"; there is late or plain
                    --campaign toi                     | No campaign is called "toi"; did you mean "toy"?
                    """)
    void whatIsWrongOnTheCommandLineIsSaid(String arguments, String message) {
        Outcome outcome = terminal.run(("replay --no-maps " + arguments).split(" +"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("reading\n" + message + "\nTry 'salient replay --help'.\n");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void badInputIsReportedAndNothingIsWritten() throws IOException {
        Path claims = folder.resolve("seeds/toy/gazette/claims.csv");
        Files.writeString(claims, Files.readString(claims).replace(",cedar-hill,peak,", ",ceder-hill,peak,"));

        Outcome outcome = terminal.run("replay");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("seeds/toy/gazette/claims.csv:3:")
                .contains("error: place \"ceder-hill\" is not in the gazetteer [unknown-place]")
                .endsWith("; nothing was replayed\n");
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

    @Test
    void aBrokenScenarioStopsItselfOnly() throws IOException {
        Path late = folder.resolve("scenarios/toy/late.yaml");
        Files.writeString(late, Files.readString(late).replace("fresh_days: 3", "fresh_days: three"));

        Outcome plain = terminal.run("replay", "--no-maps");
        assertThat(plain.status()).isZero();
        assertThat(plain.err())
                .contains("The input has 1 error, which 'salient check' tells; left out: scenario late\n")
                .contains("0 errors, 1 warning in 1 of 16 files");
        assertThat(terminal.run("explain", "alder").status()).isZero();
        Outcome broken = terminal.run("replay", "late", "--no-maps");
        assertThat(broken.status()).isEqualTo(3);
        assertThat(broken.err()).contains("scenarios/toy/late.yaml:7:15: error: fresh_days \"three\"");
        assertThat(terminal.run("check").status()).isEqualTo(3);
    }

    @Test
    void whoIsHeardAloneCanBeNamedOnTheCommandLine() throws IOException {
        Outcome outcome = terminal.run("replay", "--no-maps", "--only", "source:observer");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("Plain reading (only source:observer)");
        try (Stream<Path> runs = Files.list(folder.resolve("runs/toy"))) {
            Path run = runs.findFirst().orElseThrow();
            assertThat(run.getFileName().toString()).matches("plain\\+[0-9a-f]{8}");
            assertThat(run.resolve("scenario.yaml")).content().contains("only: [source:observer]");
            assertThat(run.resolve("manifest.json")).content().contains("\"only\": \"source:observer\"");
            assertThat(run.resolve("verdicts.csv")).content().contains("the scenario hears only source observer");
        }
    }

    @Test
    void aFolderThatIsNoRunIsNotReplaced() throws IOException {
        Files.createDirectories(folder.resolve("runs/toy/plain"));
        Files.writeString(folder.resolve("runs/toy/plain/thesis.txt"), "mine");

        Outcome outcome = terminal.run("replay", "--no-maps");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).isEqualTo("""
                        reading
                        runs/toy/plain: error: something stands here that is not a run of salient, and is not replaced \
                        [unwritable-output]
                            fix: move runs/toy/plain elsewhere, or name another folder with --runs
                        1 error, 0 warnings in 1 of 1 file; nothing was replayed
                        """);
        assertThat(files("plain")).containsExactly("thesis.txt");
    }

    @Test
    void aWorkspaceIsFoundByOptionVariableAndNearness() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("data/toy"));
        Path nowhere = folder.getRoot();

        assertThat(Terminal.in(elsewhere).run("list", "campaigns").status()).isZero();
        assertThat(Terminal.in(nowhere)
                        .run("list", "campaigns", "--workspace", folder.toString())
                        .status())
                .isZero();
        assertThat(new Terminal(nowhere, Map.of("SALIENT_WORKSPACE", folder.toString()), Surroundings.Screen.PIPE)
                        .run("list", "campaigns")
                        .status())
                .isZero();
        Outcome refused = Terminal.in(nowhere).run("list");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).isEqualTo("""
                        workspace: error: no folder with scenarios/ and data/ in it; tried / [missing-workspace]
                            fix: name a folder that holds scenarios/ and data/ with --workspace or SALIENT_WORKSPACE
                        1 error, 0 warnings in 1 of 1 file; nothing was listed
                        """);
    }

    @Test
    void aTerminalGetsOneLineThatIsWrittenOver() {
        Outcome outcome = new Terminal(folder, Map.of(), Surroundings.Screen.TERMINAL).run("replay", "--no-maps");

        assertThat(outcome.err())
                .doesNotContain("\n")
                .startsWith("\rreading\rjudging 14 claims")
                .endsWith("\r");
    }
}
