package salient.gis.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.csv.CsvFormat;
import salient.gis.geojson.GeoJsonFormat;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.out.OutputFiles;
import salient.gis.style.Legend;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.run.Replayer;
import salient.testkit.Latakia;
import salient.testkit.ToyCampaign;
import salient.time.DaySpan;

class ExporterTest {
    private static final DaySpan ALL = DaySpan.ofDays(LocalDate.parse("2020-05-01"), LocalDate.parse("2020-05-20"));

    @TempDir
    Path runs;

    private final Problems problems = new Problems();

    private static ExportRequest request(LayerFormat format, Set<LayerName> layers, ExportRequest.Selection selection) {
        return new ExportRequest(format, layers, ALL, new TreeSet<>(), selection, Legend.PLAIN);
    }

    private static ExportRequest.Selection selection(String where, Double hexagonKm, int crs) {
        return new ExportRequest.Selection(Optional.ofNullable(where), Optional.ofNullable(hexagonKm), crs);
    }

    private static final ExportRequest.Selection EVERYTHING = selection(null, null, Dataset.WGS84);

    private Optional<Exporter.Exported> export(ExportRequest request) throws WrongRequestException {
        return new Exporter(ToyCampaign.workspace(), runs).export(ToyCampaign.replay("plain"), request, problems);
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(runs.resolve("toy/exports/" + file));
    }

    @Test
    void anExportIsAFolderWithAManifest() throws IOException, WrongRequestException {
        Exporter.Exported made = export(request(new CsvFormat(), Set.of(LayerName.FRONT), EVERYTHING))
                .orElseThrow();

        assertThat(made.features()).containsExactly(java.util.Map.entry(LayerName.FRONT, 5L));
        assertThat(made.folder().path()).isEqualTo(runs.resolve("toy/exports/plain--csv"));
        try (Stream<Path> listed = Files.list(made.folder().path())) {
            assertThat(listed.map(path -> path.getFileName().toString()).sorted())
                    .containsExactly("front.csv", "manifest.json");
        }
        assertThat(String.join("\n", lines("plain--csv/manifest.json")))
                .contains("\"holds\": \"export\"", "\"layers\": \"front\"", "\"to\": \"csv\"", "\"front.csv\": \"");
    }

    @Test
    void twoExportsHaveTheSameBytesAndTheSecondTakesThePlaceOfTheFirst() throws IOException, WrongRequestException {
        ExportRequest request = request(new GeoJsonFormat(), Set.of(LayerName.CONTROL), EVERYTHING);
        export(request);
        List<String> first = lines("plain--geojson/control.geojson");
        export(request);

        assertThat(lines("plain--geojson/control.geojson")).isEqualTo(first);
    }

    @Test
    void whatIsNotOursIsNotReplaced() throws IOException, WrongRequestException {
        Path mine = Files.createDirectories(runs.resolve("toy/exports/plain--csv"));
        Files.writeString(mine.resolve("mine.txt"), "mine");

        assertThat(export(request(new CsvFormat(), Set.of(LayerName.FRONT), EVERYTHING)))
                .isEmpty();
        assertThat(ProblemReport.text(problems, "nothing was exported").replace(runs.toString(), "RUNS"))
                .contains(
                        "RUNS/toy/exports/plain--csv: error: something stands here that is not a run of salient, and is not"
                                + " replaced");
        assertThat(mine.resolve("mine.txt")).hasContent("mine");
        assertThat(mine.resolve("front.csv")).doesNotExist();
    }

    @Test
    void nothingStandsWhereAFormatFails() throws IOException, WrongRequestException {
        LayerFormat failing = new LayerFormat() {
            @Override
            public String token() {
                return "failing";
            }

            @Override
            public boolean takesOtherCoordinates() {
                return false;
            }

            @Override
            public void write(Dataset dataset, OutputFiles files) throws IOException {
                files.write("first.txt", out -> out.write(1));
                files.write("second.txt", ExporterTest::fail);
            }
        };

        assertThat(export(request(failing, Set.of(LayerName.FRONT), EVERYTHING)))
                .isEmpty();
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).toString()).contains("the run cannot be written: no space is left");
        try (Stream<Path> left = Files.walk(runs)) {
            assertThat(left).containsExactly(runs);
        }
    }

    private static void fail(OutputStream out) throws IOException {
        out.write(2);
        throw new IOException("no space is left");
    }

    @Test
    void daysAreWrittenAsTheyWereAtTheirClose() throws IOException, WrongRequestException {
        TreeSet<LocalDate> weeks = new TreeSet<>(List.of(LocalDate.parse("2020-05-01"), LocalDate.parse("2020-05-08")));
        export(new ExportRequest(
                new CsvFormat(), Set.of(LayerName.GROUND, LayerName.PLACES), ALL, weeks, EVERYTHING, Legend.PLAIN));

        assertThat(lines("plain--csv/ground.csv").stream().map(line -> line.replaceAll(",\"MULTI.*", "")))
                .contains(
                        "held,blue,blue,held by Blue army,1,49.757,held_blue,2020-05-08,2020-05-09,2020-05-08,2020-05-08,"
                                + "2020-05-08,2020-05-08,2020.349044,2020.351776",
                        "contested,,,contested,1,49.757,contested,2020-05-08,2020-05-09,2020-05-08,2020-05-08,2020-05-08,"
                                + "2020-05-08,2020.349044,2020.351776")
                .hasSize(1 + 3 + 4);
        assertThat(lines("plain--csv/places.csv")).hasSize(1 + 4);
    }

    @Test
    void whereNothingIsHeardNoAccountIsNamed() throws IOException, WrongRequestException {
        Replay silent =
                new Replayer(ToyCampaign.inputs()).replay(Scenario.admittingAll("silent", List.of(), Rules.DEFAULTS));
        new Exporter(ToyCampaign.workspace(), runs)
                .export(silent, request(new GeoJsonFormat(), Set.of(LayerName.PLACES), EVERYTHING), problems);

        assertThat(lines("silent--geojson/places.geojson").get(0)).contains("\"attribution\":\"Drawn by hand\"");
    }

    @Test
    void layersWithoutTheFieldsOfTheConditionAreLeftOut() throws IOException, WrongRequestException {
        Exporter.Exported made = export(request(
                        new CsvFormat(),
                        Set.of(LayerName.CONTROL, LayerName.CLAIMS),
                        selection("side = 'red' AND area_km2 > 50", null, Dataset.WGS84)))
                .orElseThrow();

        assertThat(made.features()).containsExactly(java.util.Map.entry(LayerName.CONTROL, 3L));
        assertThat(made.leftOut()).containsExactly(LayerName.CLAIMS);
    }

    @Test
    void groundInHexagonsHasTheSharesOfAllFindings() throws IOException, WrongRequestException {
        export(request(new CsvFormat(), Set.of(LayerName.GROUND), selection(null, 5.0, Dataset.WGS84)));

        List<String> lines = lines("plain--csv/ground.csv");
        assertThat(lines.get(0))
                .startsWith(
                        "hexagon,control,side,sides,share,area_km2,held_red,held_blue,contested,disputed,vacant,unknown,"
                                + "unassigned,look,from,until,");
        double km2 = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            double shares = 0;
            for (int i = 6; i < 13; i++) {
                shares += Double.parseDouble(cells[i]);
            }
            assertThat(shares).isBetween(0.9995, 1.0005);
            km2 += cells[14].equals("2020-05-01") ? Double.parseDouble(cells[5]) : 0;
        }
        assertThat(km2).isBetween(795.4 - 0.5, 795.4 + 0.5);
    }

    @Test
    void otherCoordinatesAreThoseOfEpsg() throws IOException, WrongRequestException {
        export(request(new CsvFormat(), Set.of(LayerName.PLACES), selection("place = 'alder'", null, 32632)));

        assertThat(lines("plain--csv/places.csv").get(0)).endsWith(",x,y");
        assertThat(lines("plain--csv/places.csv").get(1)).endsWith(",578669.292,5550328.63");
    }

    @Test
    void whatCannotBeAskedForIsRefusedWithItsCure() {
        ExportRequest.Selection britain = selection(null, null, 27700);
        assertThatThrownBy(() -> export(request(new CsvFormat(), Set.of(LayerName.PLACES), britain)))
                .hasMessage(
                        "--crs EPSG:27700 (OSGB36 / British National Grid) is not meant for where the campaign lies;"
                                + " name a system that is");
        ExportRequest.Selection nothing = selection(null, null, 99999);
        assertThatThrownBy(() -> export(request(new CsvFormat(), Set.of(LayerName.PLACES), nothing)))
                .hasMessage("--crs EPSG:99999 is no coordinate system of two axes that EPSG lists; write one such as"
                        + " EPSG:4326 or EPSG:32637");
        ExportRequest.Selection cylinder = selection(null, null, 6933);
        assertThatThrownBy(() -> export(request(new CsvFormat(), Set.of(LayerName.PLACES), cylinder)))
                .hasMessage("--crs EPSG:6933 is projected by the method Lambert Cylindrical Equal Area, by which points"
                        + " cannot be taken into it here; write another, or leave out --crs and have what is written"
                        + " transformed by another program, such as ogr2ogr");
        ExportRequest.Selection utm = selection(null, null, 32632);
        assertThatThrownBy(() -> export(request(new GeoJsonFormat(), Set.of(LayerName.PLACES), utm)))
                .hasMessage(
                        "--crs EPSG:32632 does not go with --to geojson, which has EPSG:4326 alone; leave out --crs");
        ExportRequest.Selection misspelt = selection("sied = 'red'", null, Dataset.WGS84);
        assertThatThrownBy(() -> export(request(new CsvFormat(), Set.of(LayerName.CONTROL), misspelt)))
                .hasMessage("--where \"sied = 'red'\" asks for the field \"sied\", which no layer has; did you mean"
                        + " \"side\"?");
        ExportRequest.Selection torn = selection("kind = 'direct' AND area_km2 > 1", null, Dataset.WGS84);
        assertThatThrownBy(() -> export(request(new CsvFormat(), Set.of(LayerName.FRONT, LayerName.GROUND), torn)))
                .hasMessage("--where \"kind = 'direct' AND area_km2 > 1\" asks for fields that no layer has together:"
                        + " area_km2, kind; ask for those of one layer");
        assertThat(runs).isEmptyDirectory();
    }

    @Test
    void aLayerIsReadOnceAndFeatureByFeature() throws WrongRequestException {
        LayerFormat first = new LayerFormat() {
            @Override
            public String token() {
                return "first";
            }

            @Override
            public boolean takesOtherCoordinates() {
                return false;
            }

            @Override
            public void write(Dataset dataset, OutputFiles files) throws IOException {
                for (Layer layer : dataset.layers()) {
                    files.write(layer.name().token(), out -> {
                        try (var features = layer.features()) {
                            features.limit(1).forEach(feature -> {});
                        }
                    });
                }
            }
        };
        Exporter exporter = new Exporter(ToyCampaign.workspace(), runs);
        Exporter.Exported made = exporter.export(
                        Latakia.replay(),
                        new ExportRequest(
                                first,
                                Set.of(LayerName.GROUND, LayerName.FRONT, LayerName.CONTROL),
                                Excerpt.whole(Latakia.replay()).days(),
                                new TreeSet<>(),
                                EVERYTHING,
                                Legend.PLAIN),
                        problems)
                .orElseThrow();

        assertThat(made.features().values()).allMatch(read -> read == 1);
    }
}
