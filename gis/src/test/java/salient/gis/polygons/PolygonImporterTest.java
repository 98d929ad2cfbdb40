package salient.gis.polygons;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.gis.polygons.ArchiveWorld.box;
import static salient.gis.polygons.ArchiveWorld.feature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.intake.Imported;
import salient.gis.intake.NewCampaign;
import salient.problem.Problems;
import salient.reading.Scenario;
import salient.testkit.Repository;

class PolygonImporterTest {
    private static final String BOW =
            "{\"type\": \"Polygon\", \"coordinates\":" + " [[[10,50],[11,51],[11,50],[10,51],[10,50]]]}";

    private static final String SQUARE =
            "{\"type\": \"Polygon\", \"coordinates\": [[[10,50],[11,50],[11,51],[10,51],[10,50]]]}";

    @TempDir
    private Path folder;

    private ArchiveWorld world() {
        return new ArchiveWorld(folder);
    }

    @Test
    void placesAreStatedByThePolygonsInWhichTheyLieFoldedIntoSpans() {
        assertThat(world().day("2022-03-01.geojson", box("red", 10, 11), box("blue", 11, 13))
                        .day("2022-03-02.geojson", box("red", 10, 11), box("blue", 11, 12))
                        .day("2022-03-03.geojson", box("red", 10, 12), box("blue", 12, 13))
                        .said())
                .containsExactly(
                        "alder 2022-03-01/2022-03-03 held:red",
                        "birch 2022-03-01/2022-03-02 held:blue",
                        "birch 2022-03-03/2022-03-03 held:red",
                        "cedar 2022-03-01/2022-03-01 held:blue",
                        "cedar 2022-03-03/2022-03-03 held:blue");
    }

    @Test
    void theReportTellsOfGapsOfWhatWasGuessedAndOfWhatWasLeftOut() {
        assertThat(world().day("01_03_2022.geojson", box("Red", 10, 11), box("Blue", 10, 12))
                        .day("05_03_2022.geojson", box("Red", 10, 11), feature("{\"side\": \"Red\"}", BOW))
                        .day("06_03_2022.geojson")
                        .day("latest.geojson", box("Red", 10, 11))
                        .day("07_03_2022.geojson", feature("{}", "{\"type\": \"Point\", \"coordinates\": [10, 50]}"))
                        .report())
                .contains(
                        "Read: 4 polygons of 4 files, 2022-03-01 to 2022-03-05",
                        "Guessed: whose ground it is stands in the property side",
                        "Guessed: \"Blue\" means the side blue",
                        "Guessed: dates such as 01-03-2022 begin with the day; --date-order tells",
                        "Guessed: what lies in ground of several sides is contested between them: 1 place-day",
                        "Guessed: 1 polygon that crossed itself, mended: feature 2 of archive/05_03_2022.geojson",
                        "Left out: 3 days without a file, of which nothing is stated: 2022-03-02..2022-03-04",
                        "Left out: archive/latest.geojson, whose name says no day",
                        "Left out: archive/06_03_2022.geojson, which has no ground",
                        "Left out: archive/07_03_2022.geojson, which has no ground",
                        "Left out: 1 feature with points or lines in place of ground");
    }

    @Test
    void anOutlineThatCrossesItselfMoreOftenThanCanBeMendedIsRefused() {
        int points = 301;
        String star = IntStream.rangeClosed(0, points)
                .mapToDouble(i -> 2 * Math.PI * (i * 150 % points) / points)
                .mapToObj(angle -> "[" + (11 + Math.cos(angle)) + ", " + (50 + Math.sin(angle)) + "]")
                .collect(Collectors.joining(", ", "{\"type\": \"Polygon\", \"coordinates\": [[", "]]}"));

        ArchiveWorld world = world().day("2022-03-01.geojson", feature("{\"side\": \"red\"}", star));

        assertThat(world.read()).isEmpty();
        assertThat(world.faults())
                .containsExactly(
                        "archive/2022-03-01.geojson:2:1: feature 1: its outline crosses itself more than 10000 times"
                                + " -> draw it anew, or take the feature out");
    }

    @Test
    void aPolygonWhosePointsAreOneHasNoGround() {
        ArchiveWorld world = world().day(
                        "2022-03-01.geojson",
                        box("red", 10, 11),
                        feature(
                                "{\"side\": \"blue\"}",
                                "{\"type\": \"Polygon\", \"coordinates\": [[[12, 50], [12, 50], [12, 50], [12,"
                                        + " 50]]]}"));

        assertThat(world.said()).containsExactly("alder 2022-03-01/2022-03-01 held:red");
        assertThat(world.report()).contains("Left out: feature 2 of archive/2022-03-01.geojson, which has no ground");
    }

    @Test
    void filesMayBeOfOneSideAndOfSeveralDays() {
        assertThat(world().day("2022-03-01_to_2022-03-07.geojson", box("x", 10, 11))
                        .day("2022-03-07_to_2022-03-13.geojson", box("x", 10, 12))
                        .option("side", "red")
                        .option("elsewhere", "blue")
                        .said())
                .containsExactly(
                        "alder 2022-03-01/2022-03-13 held:red",
                        "birch 2022-03-01/2022-03-06 held:blue",
                        "birch 2022-03-07/2022-03-13 held:red",
                        "cedar 2022-03-01/2022-03-13 held:blue");
    }

    @Test
    void namesOfFilesMaySayWhoseGroundItIs() {
        assertThat(world().day("red_2022-03-01.geojson", box("", 10, 11))
                        .day("blue_2022-03-01.geojson", box("", 11, 12))
                        .said())
                .containsExactly("alder 2022-03-01/2022-03-01 held:red", "birch 2022-03-01/2022-03-01 held:blue");
    }

    @Test
    void layersOfAnArchiveBecomeAccountsOfTheirOwn() {
        ArchiveWorld world = world().day("held_2022-03-01.geojson", box("", 10, 11))
                .day("claimed_2022-03-01.geojson", box("", 11, 12))
                .day("held_2022-03-02.geojson", box("", 10, 12))
                .option("side", "red")
                .option("layer-property", "file-name");

        Imported imported = world.read().orElseThrow();

        assertThat(imported.dossier().accounts())
                .extracting(account -> account.id() + ": " + account.title())
                .containsExactly(
                        "claimed: Polygons of archive, layer claimed", "held: Polygons of archive, layer held");
        assertThat(imported.dossier().sources()).hasSize(2);
        assertThat(imported.scenarios()).extracting(Scenario::id).containsExactly("all", "claimed", "held");
        assertThat(world.said("claimed")).containsExactly("birch 2022-03-01/2022-03-01 held:red");
        assertThat(world.said("held"))
                .containsExactly("alder 2022-03-01/2022-03-02 held:red", "birch 2022-03-02/2022-03-02 held:red");
        assertThat(world.report())
                .contains(
                        "Folded: 1 place-day into 1 span: the account claimed",
                        "Folded: 3 place-days into 2 spans: the account held");
    }

    @Test
    void aPropertyMaySayTheLayerAndEachHasItsGaps() {
        String held = "{\"side\": \"red\", \"kind\": \"Held\"}";
        String claimed = "{\"side\": \"red\", \"kind\": \"Claimed\"}";
        ArchiveWorld world = world().day("2022-03-01.geojson", feature(held, SQUARE), feature(claimed, SQUARE))
                .day("2022-03-02.geojson", feature(held, SQUARE))
                .day("2022-03-03.geojson", feature(held, SQUARE), feature(claimed, SQUARE))
                .option("layer-property", "kind");

        assertThat(world.said("claimed"))
                .containsExactly("alder 2022-03-01/2022-03-01 held:red", "alder 2022-03-03/2022-03-03 held:red");
        assertThat(world.said("held")).containsExactly("alder 2022-03-01/2022-03-03 held:red");
        assertThat(world.report())
                .contains(
                        "Read: 5 polygons of 3 files, 2022-03-01 to 2022-03-03",
                        "Left out: layer claimed: 1 day without ground, of which nothing is stated:" + " 2022-03-02");
    }

    @Test
    void layersWhoseNamesHaveNoLetterOfIdsAreCountedAndStayApart() {
        ArchiveWorld world = world().day(
                        "2022-03-01.geojson",
                        feature("{\"side\": \"red\", \"kind\": \"محتل\"}", SQUARE),
                        feature("{\"side\": \"blue\", \"kind\": \"مطالب\"}", SQUARE))
                .option("layer-property", "kind");

        assertThat(world.said("layer-1")).containsExactly("alder 2022-03-01/2022-03-01 held:red");
        assertThat(world.said("layer-2")).containsExactly("alder 2022-03-01/2022-03-01 held:blue");
    }

    @Test
    void severalLayersBeginWithTheAccountThatIsNamed() {
        ArchiveWorld world = world().day("held_2020-05-02.geojson", box("", 10, 11))
                .day("claimed_2020-05-02.geojson", box("", 10, 11))
                .option("side", "red")
                .option("layer-property", "file-name")
                .into(salient.testkit.ToyCampaign.inputs(), "maps");
        assertThat(world.read().orElseThrow().dossier().accounts())
                .extracting(account -> account.id().value())
                .containsExactly("maps-claimed", "maps-held");
        world.into(salient.testkit.ToyCampaign.inputs(), "a".repeat(41));
        assertThat(world.read()).isEmpty();
        assertThat(world.faults())
                .containsExactly("--into: \"" + "a".repeat(41)
                        + "\" is too long to begin the ids of several accounts -> name" + " one of 40 letters at most");
    }

    @Test
    void whatSaysWhoseGroundItIsCannotSayTheLayerToo() {
        ArchiveWorld world = world().day("held_2022-03-01.geojson", box("red", 10, 11))
                .option("side-property", "file-name")
                .option("layer-property", "file-name");
        assertThat(world.read()).isEmpty();
        assertThat(world.faults())
                .containsExactly(
                        "--layer-property: \"file-name\" says whose ground it is, as --side-property has it, and"
                                + " cannot say the layer too -> name another property, or leave one of the two out");
    }

    @Test
    void theAreasOfTheArchiveStandInATableOfTheAccount() throws IOException {
        Imported imported = world().day("2022-03-01.geojson", box("+Red", 10, 11), box("grey", 11, 11.5))
                .day("2022-03-02_to_2022-03-04.geojson", box("+Red", 10, 12))
                .option("sides-of", "+Red=red,grey=contested")
                .read()
                .orElseThrow();
        Path workspace = folder.resolve("workspace");
        assertThat(new NewCampaign(workspace, "valley").write(imported, new Problems()))
                .isPresent();

        assertThat(workspace.resolve("seeds/valley/polygons/areas.csv")).hasContent("""
                        from,until,word,control,sides,area_km2
                        2022-03-01,2022-03-02,'+Red,held,red,7892.218
                        2022-03-01,2022-03-02,grey,contested,red,3946.109
                        2022-03-02,2022-03-05,'+Red,held,red,15784.436
                        """);
        Problems problems = new Problems();
        assertThat(salient.workspace.Workspace.at(workspace, problems)
                        .flatMap(there -> salient.read.CampaignReader.read(there, "valley", problems)))
                .isPresent();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void wordsMeanWhatIsAskedFor() {
        assertThat(world().day("2022-03-01.geojson", box("RU", 10, 11), box("grey", 11, 12), box("claimed", 12, 13))
                        .option("side-property", "side")
                        .option("sides-of", "RU=russia,grey=contested,claimed=unknown")
                        .said())
                .containsExactly(
                        "alder 2022-03-01/2022-03-01 held:russia", "birch 2022-03-01/2022-03-01 contested:russia");
    }

    @Test
    void aGapIsFilledOnlyIfThatIsAskedFor() {
        ArchiveWorld world =
                world().day("2022-03-01.geojson", box("red", 10, 11)).day("2022-03-04.geojson", box("red", 10, 11));
        assertThat(world.said())
                .containsExactly("alder 2022-03-01/2022-03-01 held:red", "alder 2022-03-04/2022-03-04 held:red");
        assertThat(world.option("carry", "2").said()).containsExactly("alder 2022-03-01/2022-03-04 held:red");
        assertThat(world.option("carry", "1").said()).hasSize(2);
    }

    @Test
    void badPolygonsAreToldAllAtOnceWithFeatureAndCure() {
        ArchiveWorld world = world().file("2022-03-01.geojson", "[".repeat(1000))
                .file("2022-03-02.geojson", "{\"type\": \"FeatureCollection\", \"a\": " + "[".repeat(1000))
                .day(
                        "2022-03-03.geojson",
                        feature("{}", "{\"type\": \"Polygon\", \"coordinates\": []}"),
                        feature("{}", "null"),
                        feature(
                                "{}",
                                "{\"type\": \"Polygon\", \"coordinates\":"
                                        + " [[[4187000,6300000],[4188000,6300000],[4188000,6301000],[4187000,6300000]]]}"),
                        feature("{}", "{\"type\": \"Polygon\", \"coordinates\": [[[10,50],[11,50],[11,51]]]}"),
                        feature(
                                "{}",
                                "{\"type\": \"Polygon\", \"coordinates\":"
                                        + " [[[-179,50],[179,50],[179,51],[-179,50]]]}"))
                .file(
                        "2022-03-04.geojson",
                        "{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\":"
                                + " \"urn:ogc:def:crs:EPSG::3857\"}}, \"features\": []}");
        assertThat(world.read()).isEmpty();
        assertThat(world.faults())
                .containsExactly(
                        "archive/2022-03-01.geojson: the file does not begin with { -> save"
                                + " archive/2022-03-01.geojson as GeoJSON (RFC 7946) again",
                        "archive/2022-03-02.geojson:1:76: lists and objects stand more than 40 deep in each other -> save"
                                + " archive/2022-03-02.geojson as GeoJSON (RFC 7946) again",
                        "archive/2022-03-03.geojson:2:1: feature 1: there is no ground in it -> draw its"
                                + " polygon, or take the feature out",
                        "archive/2022-03-03.geojson:3:1: feature 2: there is no ground in it -> draw its"
                                + " polygon, or take the feature out",
                        "archive/2022-03-03.geojson:4:1: feature 3: the position 4187000, 6300000 is not"
                                + " in degrees -> save the file in WGS 84 degrees, as with ogr2ogr -t_srs"
                                + " EPSG:4326 -lco RFC7946=YES",
                        "archive/2022-03-03.geojson:5:1: feature 4: a ring has fewer than four"
                                + " positions, or does not end where it begins -> close the ring",
                        "archive/2022-03-03.geojson:6:1: feature 5: a ring is 358 degrees wide -> cut"
                                + " the polygon at the antimeridian (RFC 7946, 3.1.9)",
                        "archive/2022-03-04.geojson: its coordinates are of the system"
                                + " \"urn:ogc:def:crs:EPSG::3857\", not WGS 84 -> save the file in WGS 84 degrees,"
                                + " as with ogr2ogr -t_srs EPSG:4326 -lco RFC7946=YES");
    }

    @Test
    void damagedFilesMayBeLeftOutAndAreTold() {
        ArchiveWorld world = world().day("2022-03-01.geojson", box("red", 10, 11))
                .file("2022-03-02.geojson", "{\"type\": \"FeatureCollection\", \"features\": [\n" + box("red", 10, 11));
        assertThat(world.read()).isEmpty();
        assertThat(world.option("damaged-files", "leave-out").report())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Left out: archive/2022-03-02.geojson, of 2022-03-02, which is damaged: line 2"));
        assertThat(world.said()).containsExactly("alder 2022-03-01/2022-03-01 held:red");
    }

    @Test
    void wordsThatMeanNothingAndOptionsThatAreNoneStopTheImport() {
        ArchiveWorld words = world().day("2022-03-01.geojson", box("RU", 10, 11), box("huh", 11, 12))
                .option("sides-of", "RU=russia");
        assertThat(words.read()).isEmpty();
        assertThat(words.faults())
                .containsExactly(
                        "archive/2022-03-01.geojson:3:1: \"huh\" does not say whose ground it is -> say what it"
                                + " means with --sides-of; known are RU");
        ArchiveWorld options = world().option("carry", "long")
                .option("side", "No Id")
                .option("damaged-files", "mend")
                .option("date-order", "year");
        assertThat(options.read()).isEmpty();
        assertThat(options.faults())
                .containsExactly(
                        "--carry: \"long\" is no number of days -> write a whole number, such as 3",
                        "--damaged-files: \"mend\" is not known -> write refuse or leave-out",
                        "--date-order: \"year\" is not known -> write day or month",
                        "--side: \"No Id\" cannot be the id of a side -> write one of lower-case letters,"
                                + " digits and hyphens");
    }

    @Test
    void itMustBeSaidWhoseGroundItIs() {
        ArchiveWorld world = world().day(
                        "map_2022-03-01.geojson",
                        feature(
                                "{\"fill\": \"#f00\"}",
                                "{\"type\": \"Polygon\", \"coordinates\":" + " [[[10,50],[11,50],[11,51],[10,50]]]}"));
        assertThat(world.read()).isEmpty();
        assertThat(world.faults())
                .containsExactly("--side: neither names of files nor a usual property say whose ground it is ->"
                        + " name the side with --side, or the property that says it with --side-property;"
                        + " archive/map_2022-03-01.geojson has \"fill\"");
    }

    @Test
    void whatIsMadeIsReadAsACampaignIs() {
        Imported imported = world().day("2022-03-01.geojson", box("red", 10, 11), box("blue", 11, 13))
                .read()
                .orElseThrow();
        Problems problems = new Problems();
        assertThat(new NewCampaign(folder.resolve("made"), "valley").write(imported, problems))
                .isPresent();
        assertThat(folder.resolve("made/seeds/valley/polygons/panel.csv"))
                .content()
                .contains("alder,2022-03-01");
        assertThat(Files.exists(folder.resolve("made/data/valley/import.md"))).isTrue();
    }

    @Test
    void anArchiveMayBeAddedToACampaignWhoseSidesItsWordsMean() {
        Imported made = world().day("2022-03-01.geojson", box("red", 10, 11), box("blue", 11, 13))
                .day("2022-03-02.geojson", box("red", 10, 12), box("blue", 12, 13))
                .read()
                .orElseThrow();
        Path workspace = folder.resolve("workspace");
        assertThat(new NewCampaign(workspace, "valley").write(made, new Problems()))
                .isPresent();
        ArchiveWorld other = world().day("2022-03-02.geojson", box("R", 10, 11))
                .day("2022-03-03.geojson", box("R", 10, 11))
                .into(Repository.read(workspace, "valley"), "drawn");
        assertThat(other.read()).isEmpty();
        assertThat(other.faults())
                .containsExactly(
                        "--sides-of: side \"r\" is not one of the campaign's -> say with --sides-of which of these"
                                + " each word means: blue, red");
        other.option("sides-of", "R=red,red=red,blue=blue");
        assertThat(other.said())
                .containsExactly(
                        "alder 2022-03-01/2022-03-02 held:red",
                        "birch 2022-03-01/2022-03-01 held:blue",
                        "cedar 2022-03-01/2022-03-01 held:blue");
        assertThat(other.report()).contains("Left out: 1 day outside 2022-03-01..2022-03-02");
    }
}
