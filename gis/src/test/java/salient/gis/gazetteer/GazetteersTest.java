package salient.gis.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.input.GivenFile;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.place.Place;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.testkit.Repository;

class GazetteersTest {
    private static final String DUMP = String.join(
            "\n",
            geoname("11", "Ālder", "Alderton,شجرة,Ольха,Birch", 50.1, 10.1, "P\tPPL", 1200),
            geoname("12", "Birch", "", 50.2, 10.2, "P\tPPLA", 120_000),
            geoname("13", "Birch", "", 50.205, 10.2, "P\tPPL", 20),
            geoname("14", "Hill 402", "", 50.3, 10.3, "T\tHLL", 0),
            geoname("15", "Twin", "", 50.2, 10.2, "P\tPPL", 3),
            geoname("16", "Stream", "", 50.3, 10.3, "H\tSTM", 0),
            geoname("17", "Old Alder", "", 50.1, 10.15, "P\tPPLH", 0),
            "");

    @TempDir
    private Path folder;

    private final ImportReport report = new ImportReport();
    private final Problems problems = new Problems();

    private static String geoname(
            String id, String name, String alternates, double lat, double lon, String code, long people) {
        return String.join(
                "\t",
                id,
                name,
                name,
                alternates,
                lat + "",
                lon + "",
                code,
                "XX",
                "",
                "1",
                "",
                "",
                "",
                people + "",
                "",
                "120",
                "Asia/Damascus",
                "2020-01-01");
    }

    private Optional<ForeignGazetteer> read(String name, String text, String... options) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8), options);
    }

    private Optional<ForeignGazetteer> read(String name, byte[] bytes, String... options) throws IOException {
        Files.write(folder.resolve(name), bytes);
        TreeMap<String, String> asked = new TreeMap<>();
        Stream.of(options).forEach(option -> asked.put(option.split("=", 2)[0], option.split("=", 2)[1]));
        return Gazetteers.read(
                new ImportRequest(
                        List.of(new GivenFile(folder.resolve(name), name)),
                        "demo",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        asked,
                        folder),
                report,
                problems);
    }

    private static List<String> told(ForeignGazetteer gazetteer) {
        return gazetteer.places().stream().map(GazetteersTest::told).toList();
    }

    private static String told(Place place) {
        return place.id() + " " + place.kind().token() + (place.makesCell() ? "" : " without cell") + " "
                + place.position().orElseThrow().lat() + " "
                + place.position().orElseThrow().lon() + " "
                + String.join("|", place.names().toList());
    }

    private String faults() {
        return ProblemReport.text(problems, "nothing was written");
    }

    @Test
    void aDumpOfGeoNamesBecomesPlacesWithTheNamesThatCanBeReadThere() throws IOException {
        ForeignGazetteer read = read("XX.txt", DUMP, "local-language=ar").orElseThrow();

        assertThat(told(read))
                .containsExactly(
                        "alder village 50.1 10.1 Ālder|شجرة|Alderton",
                        "birch-12 city 50.2 10.2 Birch",
                        "birch-13 village 50.205 10.2 Birch",
                        "hill-402 hilltop without cell 50.3 10.3 Hill 402",
                        "twin village without cell 50.2 10.2 Twin");
        assertThat(read.zone()).contains("Asia/Damascus");
        assertThat(read.attribution()).isEqualTo("Places: GeoNames (CC BY 4.0)");
        assertThat(read.find("12")).hasToString("Optional[birch-12]");
        assertThat(report.of(Chapter.LEFT_OUT))
                .containsExactly(
                        "1 place of GeoNames' class H",
                        "1 place of GeoNames' class P, code PPLH",
                        "1 alias that is a name of another place too");
        assertThat(report.of(Chapter.TO_DECIDE))
                .containsExactly(
                        "1 place on the point of another, and so without ground: Twin (15) on Birch (12)",
                        "whether these are one place: Birch (12) and Birch (13), 0.6 km apart; delete a row, or keep both",
                        "what else to call places that share a name, so that claims can name one: Birch (birch-12);"
                                + " Birch (birch-13)");
    }

    @Test
    void namesOfWhichTheLanguageIsSaidComeFirst() throws IOException {
        Files.writeString(folder.resolve("alternate.txt"), """
                1\t11\tar\tاسم\t\t\t\t\t\t
                2\t11\tar\tأفضل\t1\t\t\t\t\t
                3\t11\tuk\tВільха\t1\t\t\t\t\t
                4\t99\tar\tآخر\t1\t\t\t\t\t
                """);

        ForeignGazetteer read = read("XX.txt", DUMP, "local-language=ar", "alternate-names=alternate.txt")
                .orElseThrow();

        assertThat(read.places().get(0).toponym().local()).isEqualTo("أفضل");
        assertThat(report.of(Chapter.READ))
                .containsExactly("local names of 1 place in ar from alternate.txt", "5 places from XX.txt");
    }

    @Test
    void placesAreThinnedByPeopleByDistanceAndByTheTheatre() throws IOException {
        Files.writeString(folder.resolve("area.geojson"), """
                {"type":"Polygon","coordinates":[[[10,50],[10.25,50],[10.25,51],[10,51],[10,50]]]}
                """);

        ForeignGazetteer read = read("XX.txt", DUMP, "min-population=10", "min-distance-km=5", "theatre=area.geojson")
                .orElseThrow();

        assertThat(told(read)).containsExactly("alder village 50.1 10.1 Ālder|Alderton", "birch city 50.2 10.2 Birch");
        assertThat(read.theatre()).isPresent();
        assertThat(report.of(Chapter.LEFT_OUT))
                .contains(
                        "1 place beyond the theatre",
                        "1 place with fewer than 10 people, or of which that is not said",
                        "1 place nearer than 5 km to one with more people");
    }

    @Test
    void aTableOfAnyHeadingsIsRead() throws IOException {
        ForeignGazetteer read = read(
                        "v.csv",
                        "NAME;Y;X;CODE;other\nAlpha;50,1;10,1;a-1;x\nBeta;50,3;10,2;7;y\n",
                        "columns=id=CODE,name=NAME,lat=Y,lon=X")
                .orElseThrow();

        assertThat(told(read)).containsExactly("a-1 village 50.1 10.1 Alpha", "beta village 50.3 10.2 Beta");
        assertThat(read.find("7")).hasToString("Optional[beta]");
    }

    @Test
    void linkedPlacesAreReadAsATableAndAsJson() throws IOException {
        String table = "id\ttitle\ttitle_source\tstart\tvariants\ttypes\tlon\tlat\n"
                + "http://x/1\tOak\tsurvey\t1900\tEiche;Chêne\tsettlement\t10.1\t50.1\n";
        String json = """
                { "type": "FeatureCollection", "@context": "https://linkedpasts.org/assets/linkedplaces-context.jsonld",
                  "features": [
                  { "@id": "http://x/1", "type": "Feature", "properties": { "title": "Oak", "ccodes": ["XX"] },
                    "names": [ { "toponym": "Eiche", "lang": "de" }, { "toponym": "Chêne", "lang": "fr" } ],
                    "types": [ { "identifier": "aat:300008347", "label": "settlement" } ],
                    "geometry": { "type": "GeometryCollection", "geometries": [
                      { "type": "Point", "coordinates": [10.1, 50.1], "when": { "timespans": [] } } ] } },
                  { "@id": "http://x/2", "type": "Feature", "properties": { "title": "Nowhere" } } ] }
                """;

        assertThat(told(read("lp.tsv", table).orElseThrow())).containsExactly("oak village 50.1 10.1 Oak|Eiche|Chêne");
        assertThat(told(read("lp.json", json, "local-language=de").orElseThrow()))
                .containsExactly("oak village 50.1 10.1 Oak|Eiche|Chêne");
        assertThat(report.of(Chapter.LEFT_OUT)).containsExactly("1 feature of lp.json without a point");
    }

    @Test
    void whatIsNoGazetteerIsToldWithFileLineAndCure() throws IOException {
        assertThat(read("v.csv", "NAME,LON\nA,1\n")).isEmpty();
        assertThat(read("w.csv", "name,lat,lon\nA,north,1\n,50,10\nC,95,10\n")).isEmpty();
        assertThat(faults()).isEqualTo("""
                v.csv:1: error: no column is known to hold the lat of places [missing-column]
                    fix: name it: --columns lat=HEADING
                w.csv:2: error: lat "north" is not a number of degrees [invalid-number]
                    fix: write degrees of WGS 84 with a decimal point, or name the column that has them with --columns
                w.csv:3: error: the place has no name [missing-value]
                    fix: fill it in w.csv, or say where it stands with --columns name=...
                w.csv:4: error: latitude 95.0 and longitude 10.0 are no place on earth [coordinate-out-of-range]
                    fix: write degrees of WGS 84, and name latitude and longitude as what they are, in w.csv
                4 errors, 0 warnings in 2 of 2 files; nothing was written
                """);
    }

    @Test
    void anIdThatStandsTwiceIsToldWhereItDoes() throws IOException {
        assertThat(read("v.csv", "id,name,lat,lon\na,A,1,1\nb,B,2,2\na,C,3,3\n"))
                .isEmpty();
        assertThat(faults()).isEqualTo("""
                v.csv:4: error: the place "a" stands here a second time, after line 2 of v.csv [duplicate-id]
                    fix: delete one of the two from v.csv, or give each an id of its own
                1 error, 0 warnings in 1 of 1 file; nothing was written
                """);
    }

    @Test
    void whereAllPlacesAreLeftOutItIsSaidWhy() throws IOException {
        assertThat(read("v.csv", "id,name,lat,lon\na,A,1,1\nb,B,2,2\n", "min-population=50"))
                .isEmpty();
        assertThat(faults()).isEqualTo("""
                v.csv: error: no place is left: 2 places with fewer than 50 people, or of which that is not said [empty-gazetteer]
                    fix: leave fewer of them out
                1 error, 0 warnings in 1 of 1 file; nothing was written
                """);
    }

    @Test
    void jsonThatIsCutShortIsToldInPlainWords() throws IOException {
        assertThat(read("cut.geojson", "{")).isEmpty();
        assertThat(faults()).isEqualTo("""
                cut.geojson:1:2: error: not valid JSON: Unexpected end-of-input: expected close marker for Object (start marker at line 1, column 1) [malformed-file]
                    fix: save cut.geojson as GeoJSON (RFC 7946) again
                1 error, 0 warnings in 1 of 1 file; nothing was written
                """);
    }

    @Test
    void otherEncodingsAreRefusedWithTheirCure() throws IOException {
        read("u.csv", "name,lat,lon\nA,1,1\n".getBytes(StandardCharsets.UTF_16));
        read("w.csv", "name,lat,lon\nSüd,1,1\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(faults()).isEqualTo("""
                u.csv: error: the file is UTF-16 [wrong-encoding]
                    fix: save u.csv as UTF-8 (in a spreadsheet: "CSV UTF-8")
                w.csv:2:2: error: a byte here is not UTF-8 [wrong-encoding]
                    fix: save w.csv as UTF-8 (in a spreadsheet: "CSV UTF-8")
                2 errors, 0 warnings in 2 of 2 files; nothing was written
                """);
    }

    @Test
    void jsonThatIsNestedWithoutEndIsRefused() throws IOException {
        read("deep.geojson", "{\"type\":\"Feature\",\"x\":" + "[".repeat(1000) + "]".repeat(1000) + "}");

        assertThat(faults())
                .startsWith("deep.geojson:1:")
                .contains("error: lists and objects stand more than 40 deep in each other [malformed-file]");
    }

    @Test
    void aHeadingThatIsAskedForCannotSpeakToTheTerminal() throws IOException {
        read("v.csv", "name,lat,lon\nA,1,1\n", "columns=population=PEOPLE\u0007");

        assertThat(faults()).startsWith("v.csv:1: error: column \"PEOPLEU+0007\" is missing [missing-column]\n");
    }

    @Test
    void aPlaceMayHaveANameOfSignsAlone() throws IOException {
        assertThat(told(read("signs.csv", "id,name,aliases,lat,lon\nsigns,---,Dash;--,50.1,10.1\n")
                        .orElseThrow()))
                .containsExactly("signs village 50.1 10.1 ---|Dash");
    }

    @Test
    void aTableWithoutAnyHeadingThatIsKnownIsToldOfAFew() throws IOException {
        read("w.csv", "wo,was\n1,2\n");

        assertThat(faults()).isEqualTo("""
                w.csv:1:1: error: the first line names no column of this table: "wo, was" [malformed-file]
                    fix: begin w.csv with a header such as id,name,lat,lon, or say which of its own headings are what, \
                as in --columns "name=wo,lat=...,lon=..."; docs/import.md lists those that are known
                1 error, 0 warnings in 1 of 1 file; nothing was written
                """);
    }

    @Test
    void everyHeadingThatIsKnownIsListed() {
        List<String> page = Repository.text("docs/import.md").lines().toList();
        for (Heading heading : Heading.values()) {
            assertThat(page)
                    .filteredOn(line -> line.startsWith("| `" + heading.token() + "` | "))
                    .singleElement()
                    .satisfies(row -> heading.candidates(java.util.Map.of())
                            .forEach(usual -> assertThat(row).contains("`" + usual + "`")));
        }
    }

    @Test
    void anOptionThatCannotBeIsTold() throws IOException {
        read("v.csv", "name,lat,lon\nA,1,1\n", "columns=nom=X", "min-population=many", "local-language=?");

        assertThat(faults()).isEqualTo("""
                --columns: error: "nom=X" does not say which column holds what [invalid-value]
                    fix: write each of these once at most, with the heading behind it: id=, name=, local=, aliases=, kind=, lat=, lon=, population=
                --local-language: error: "?" is no tag of a language [invalid-value]
                    fix: write one such as ar, uk or zh-Hant
                --min-population: error: "many" is no number from 0 up [invalid-value]
                    fix: write it with digits and a decimal point
                3 errors, 0 warnings in 0 of 1 file; nothing was written
                """);
    }
}
