package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.cli.Terminal.Outcome;

class ExportCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    @Test
    void theDefaultScenarioIsWrittenWithAllLayers() {
        Outcome outcome = terminal.run("export", "--to", "geojson");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEqualTo("reading\njudging plain\nwriting\n");
        assertThat(outcome.out())
                .isEqualTo("The toy valley, 2020: Plain reading\n  1 May to 20 May 2020\n"
                        + "  places      4 features\n  cells       3 features\n  control     10 features\n"
                        + "  ground      8 features\n  front       5 features\n  claims      14 features\n"
                        + "  transitions 6 features\nruns/toy/exports/plain--geojson\n");
        assertThat(folder.resolve("runs/toy/exports/plain--geojson/manifest.json"))
                .exists();
    }

    @Test
    void oneDayIsWrittenAsOneDay() throws IOException {
        Outcome outcome = terminal.run("export", "--to", "csv", "--layers", "ground,front", "--on", "2020-05-06");

        assertThat(outcome.out()).contains("  6 May 2020\n  ground      4 features\n  front       1 feature\n");
        assertThat(Files.readString(folder.resolve("runs/toy/exports/plain--csv/front.csv")))
                .contains(",2020-05-06,2020-05-07,");
    }

    @Test
    void aRunThatWasWrittenBeforeIsExportedLikeItsScenario() throws IOException {
        terminal.run("replay", "--no-maps");
        Outcome outcome = terminal.run("export", "runs/toy/plain", "--to", "csv", "--layers", "control,claims,front");
        terminal.run("export", "plain", "--to", "csv", "--layers", "control,claims,front");

        assertThat(outcome.out()).endsWith("runs/toy/exports/plain-run--csv\n");
        for (String layer : new String[] {"control", "claims", "front"}) {
            assertThat(Files.readString(folder.resolve("runs/toy/exports/plain-run--csv/" + layer + ".csv")))
                    .as(layer)
                    .isEqualTo(Files.readString(folder.resolve("runs/toy/exports/plain--csv/" + layer + ".csv")));
        }
    }

    @Test
    void aFormatOfGazetteersHasAllPlacesAndThemAlone() throws IOException {
        Outcome outcome = terminal.run("export", "--to", "lp-tsv", "--where", "region_name = 'The valley'");

        assertThat(outcome.out()).contains("\n  places      4 features\nruns/toy/exports/plain--lp-tsv\n");
        assertThat(Files.readAllLines(folder.resolve("runs/toy/exports/plain--lp-tsv/places.tsv")))
                .hasSize(5);
    }

    @Test
    void layersThatTheConditionLeavesOutAreTold() {
        assertThat(terminal.run("export", "--to", "csv", "--where", "side = 'red' AND area_km2 > 50")
                        .out())
                .isEqualTo("The toy valley, 2020: Plain reading\n  1 May to 20 May 2020\n"
                        + "  control     3 features\n  ground      3 features\n"
                        + "  left out    places, cells, front, claims, transitions: they have none of what --where asks"
                        + " for\nruns/toy/exports/plain--csv\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--to geojsn|No format is called \"geojsn\"; did you mean \"geojson\"?",
                "--to 2020-05-04|No format is called \"2020-05-04\"; there is FORMATS; the last day is --last",
                "--to geoparquet|GeoParquet needs the module parquet and DuckDB, 80 MB, which no release holds and a build"
                        + " leaves out unless somebody asks for them; among the sources of Salient, run SALIENT_GEOPARQUET=1"
                        + " ./salient export --to geoparquet; here, geopackage holds the same layers",
                "--to csv --layers grond|No layer is called \"grond\"; did you mean \"ground\"?",
                "--to csv --on 2021-01-01|--on 2021-01-01 is outside the period; toy runs from 2020-05-01 to 2020-05-20",
                "--to csv --on 2020-05-04 --every week|--on names the one day; leave out --from, --last and --every",
                "--to csv --every fortnight|--every \"fortnight\" is no step; write day, week, month, change or a number of"
                        + " days from 1 to 3660",
                "--to csv --grid hex|--grid \"hex\" is no grid; write hex: and kilometres from 0.1 to 1000, such as hex:5",
                "--to csv --grid hex:0|--grid \"hex:0\" is no grid; write hex: and kilometres from 0.1 to 1000, such as"
                        + " hex:5",
                "--to csv --layers front --grid hex:5|--grid lays the layer ground in hexagons; add ground to --layers, or"
                        + " leave out --grid",
                "--to lp-tsv --layers places,front|--to lp-tsv has the layer places alone; leave out --layers",
                "--to linked-places --grid hex:5|--grid lays the layer ground in hexagons, which --to linked-places does"
                        + " not have; leave out --grid",
                "--to linked-places --crs EPSG:32632|--crs EPSG:32632 does not go with --to linked-places, which has"
                        + " EPSG:4326 alone; leave out --crs",
                "--to csv --crs UTM37|--crs \"UTM37\" is no coordinate system; write one by its number, such as"
                        + " EPSG:32637",
                "--to geojson --crs EPSG:32632|--crs EPSG:32632 does not go with --to geojson, which has EPSG:4326 alone;"
                        + " leave out --crs",
                "--to csv --layers ,|No layer is called \"\"; there is FORMATS",
                "--to csv --layers front,|No layer is called \"\"; there is FORMATS",
                "--to csv --where area_km2='big'|--where \"area_km2='big'\" compares area_km2, which is a number, with"
                        + " \"big\"; write a number, such as 5",
                "--to csv --where side|--where \"side\" cannot be read beyond column 4; write a condition such as side ="
                        + " 'opposition' AND area_km2 > 5",
                "--to csv --where sied=1|--where \"sied=1\" asks for the field \"sied\", which no layer has; did you mean"
                        + " \"side\"?"
            })
    void whatCannotBeExportedIsRefusedAndNothingIsWritten(String arguments, String message) {
        Outcome outcome = terminal.run(("export " + arguments).split(" "));

        assertThat(outcome.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(outcome.err().replaceAll("there is [a-z]+( or [a-z-]+)+", "there is FORMATS"))
                .endsWith(message + "\nTry 'salient export --help'.\n");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void aTextWithoutApostrophesIsTakenForAFieldWhichIsTold() {
        assertThat(terminal.run("export", "--to", "csv", "--layers", "cells", "--where", "name=Alder")
                        .err())
                .contains("--where \"name=Alder\" asks for the field \"Alder\", which no layer has; text stands in"
                        + " apostrophes, and the fields are accuracy, area_km2, ");
    }

    @Test
    void whatCannotBeIsToldBeforeAnythingIsReadOrJudged() {
        assertThat(terminal.run("export", "--to", "csv", "--crs", "EPSG:1").err())
                .isEqualTo(
                        "--crs EPSG:1 is no coordinate system of two axes that EPSG lists; write one such as EPSG:4326 or"
                                + " EPSG:32637\nTry 'salient export --help'.\n");
        assertThat(terminal.run("export", "--to", "kml", "--crs", "EPSG:32632").err())
                .startsWith("--crs EPSG:32632 does not go with --to kml");
        assertThat(terminal.run("export", "--to", "csv", "--where", "side").err())
                .startsWith("--where \"side\" cannot be read");
        assertThat(terminal.run("export", "--to", "csv", "--crs", "EPSG:2193").err())
                .startsWith(
                        "reading\n--crs EPSG:2193 (NZGD2000 / New Zealand Transverse Mercator 2000) is not meant for"
                                + " where the campaign lies; name a system that is\n");
        for (String condition : List.of("sied = 'red'", "side_a = 'red' AND area_km2 > 1", "area_km2 = 'big'")) {
            assertThat(terminal.run("export", "--to", "csv", "--where", condition)
                            .err())
                    .startsWith("reading\n--where \"" + condition + "\" ");
        }
        assertThat(terminal.run("export", "--to", "csv", "--grid", "hex:5", "--where", "held_blue > 0.5")
                        .status())
                .isZero();
    }

    @Test
    void aFolderThatIsNoExportIsLeftAlone() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("runs/toy/exports/plain--csv"));
        Files.writeString(mine.resolve("mine.txt"), "mine");

        Outcome outcome = terminal.run("export", "--to", "csv");

        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err())
                .contains(
                        "runs/toy/exports/plain--csv: error: something stands here that is not a run of salient, and is"
                                + " not replaced [unwritable-output]\n    fix: move runs/toy/exports/plain--csv elsewhere, or name"
                                + " another folder with --runs\n");
        assertThat(mine.resolve("mine.txt")).hasContent("mine");
    }
}
