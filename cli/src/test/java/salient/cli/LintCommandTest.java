package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

class LintCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    @Test
    void aCampaignInWhichNothingLooksWrongIsSaidToBeSo() {
        Outcome outcome = terminal.run("lint");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("no suspicions\n");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void aRunIsLookedThroughLikeTheReadingItIs() {
        assertThat(terminal.run("replay", "--no-maps").status()).isZero();

        assertThat(terminal.run("lint", "runs/toy/plain").out()).isEqualTo("no suspicions\n");
    }

    @Test
    void aScenarioIsLookedThroughByItsName() {
        assertThat(terminal.run("lint", "late").out()).isEqualTo("no suspicions\n");
        assertThat(terminal.run("lint", "lat").err())
                .isEqualTo("No scenario is called \"lat\"; did you mean \"late\"?\nTry 'salient lint --help'.\n");
    }

    @Test
    void anotherFolderIsNoRun() {
        Outcome outcome = terminal.run("lint", "./data");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("data/manifest.json").endsWith("nothing was looked through\n");
    }

    private static String box(String side, double west, double east) {
        return "{\"type\": \"Feature\", \"properties\": {\"side\": \"" + side + "\"}, \"geometry\": {\"type\":"
                + " \"Polygon\", \"coordinates\": [[[" + west + ",50],[" + east + ",50],[" + east + ",51],[" + west
                + ",51],[" + west + ",50]]]}}";
    }

    private Path archive(String... features) throws IOException {
        Path archive = Files.createDirectories(folder.resolve("elsewhere/drawn"));
        Files.writeString(
                archive.resolve("2020-05-01.geojson"),
                "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}");
        return archive.getParent();
    }

    @Test
    void aFolderOfDatedPolygonsIsLookedThroughWhereThereIsNoCampaign() throws IOException {
        Outcome outcome =
                Terminal.in(archive(box("red", 10, 11), box("blue", 10.9, 12))).run("lint", "drawn");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("overlap (wrong): 1\n  2020-05-01, held: drawn/2020-05-01.geojson, feature 1, of red, and"
                        + " feature 2, of blue");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void filesOfAnArchiveThatCannotBeReadAreToldBehindWhatWasFoundInTheOthers() throws IOException {
        Path parent = archive(box("red", 10, 11), box("blue", 10.9, 12));
        Files.writeString(parent.resolve("drawn/2020-05-02.geojson"), "{");
        Outcome outcome = Terminal.in(parent).run("lint", "drawn");

        assertThat(outcome.out()).startsWith("overlap (wrong): 1\n");
        assertThat(outcome.err())
                .contains("drawn/2020-05-02.geojson")
                .endsWith("these files were not looked through\n");
        assertThat(outcome.status()).isEqualTo(3);
    }

    @Test
    void anArchiveIsHeldAgainstTheTheatreOfACampaignThatIsNamed() throws IOException {
        Path archive = archive(box("red", 10, 11)).resolve("drawn");

        assertThat(terminal.run("lint", archive.toString(), "--campaign", "toy").out())
                .contains("above-theatre (wrong): 1\n");
    }

    @Test
    void placesAreHeldAgainstAnotherGazetteer() throws IOException {
        Files.writeString(folder.resolve("far.csv"), "name,lat,lon\nAlder,51,11\n");

        Outcome outcome = terminal.run("lint", "--gazetteer", "far.csv");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("misplaced (suspect): 1\n").contains("[Alder]");
    }

    @Test
    void aGazetteerThatIsNotThereIsTold() {
        Outcome outcome = terminal.run("lint", "--gazetteer", "none.csv");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).isEqualTo("""
                none.csv: error: the file is not there [missing-file]
                    fix: mend the name none.csv
                1 error, 0 warnings in 1 of 17 files; nothing was looked through
                """);
    }

    @Test
    void aGazetteerDoesNotGoWithARun() {
        assertThat(terminal.run("lint", "runs/toy/plain", "--gazetteer", "far.csv")
                        .err())
                .startsWith("--gazetteer checks the places of a campaign; leave out \"runs/toy/plain\"\n");
    }

    @Test
    void problemsOfTheGazetteerAndOfTheCampaignAreToldTogether() throws IOException {
        Files.writeString(folder.resolve("far.csv"), "name,lat,lon\nAlder,51\n");
        Files.delete(folder.resolve("data/toy/places.csv"));

        assertThat(terminal.run("lint", "--gazetteer", "far.csv").err())
                .contains("data/toy/places.csv: error: the file is not there", "far.csv:2: error: ")
                .endsWith("\n2 errors, 0 warnings in 2 of 17 files; nothing was looked through\n");
    }

    @Test
    void asGeoJsonSuspicionsLieOnTheGroundOfWhichTheyAre() throws IOException {
        Outcome outcome = Terminal.in(archive(box("red", 10, 11), box("blue", 10.9, 12)))
                .run("lint", "drawn", "--format", "geojson");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("{\"type\":\"FeatureCollection\",\"name\":\"suspicions\",\"title\":\"drawn, suspicions\","
                        + "\"description\":\"What looks wrong with the data, which may be right all the same.\","
                        + "\"attribution\":\"\",\"features\":[\n"
                        + "{\"type\":\"Feature\",\"properties\":{\"code\":\"overlap\",\"gravity\":\"wrong\",\"subject\":\"held\","
                        + "\"from\":\"2020-05-01\",\"until\":\"2020-05-02\",\"places\":null,\"evidence\":\"drawn/")
                .contains(
                        "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[11,51],[10.9,51],[10.9,50],[11,50],[11,51]]]}}")
                .endsWith("}\n]}\n");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void asGeoJsonSuspicionsOfPlacesLieAtTheirPoints() throws IOException {
        Files.writeString(folder.resolve("far.csv"), "name,lat,lon\nAlder,51,11\n");

        assertThat(terminal.run("lint", "--gazetteer", "far.csv", "--format", "geojson")
                        .out())
                .contains("\"title\":\"The toy valley, 2020, suspicions\"", "\"attribution\":\"Drawn by hand\"")
                .contains("\"places\":\"alder\"")
                .contains("\"geometry\":{\"type\":\"MultiPoint\",\"coordinates\":[[10.1,50.1]]}");
    }

    @Test
    void asCsvTheyAreATableUnderEitherNameOfTheOption() {
        assertThat(terminal.run("lint", "--format", "csv").out())
                .isEqualTo("code,gravity,subject,from,until,places,evidence\n")
                .isEqualTo(terminal.run("lint", "--to", "csv").out());
    }

    @Test
    void anotherFormatIsRefused() {
        Outcome outcome = terminal.run("lint", "--format", "html");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("--format \"html\" is no format here; there is csv or geojson\n"
                        + "Try 'salient lint --help'.\n");
    }
}
