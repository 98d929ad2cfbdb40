package salient.gis.linkedplaces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.gazetteer.Gazetteers;
import salient.gis.input.GivenFile;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.gis.layer.Layers;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.style.Legend;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.ToyLayers;
import salient.place.Place;
import salient.problem.Problems;
import salient.run.Excerpt;
import salient.testkit.Latakia;

class LinkedPlacesFormatTest {
    @TempDir
    Path folder;

    private static Dataset gazetteer(Excerpt excerpt) {
        return new Dataset(
                "toy",
                "Toy",
                "A toy.",
                "Made up by us",
                Dataset.WGS84,
                List.of(Layers.gazetteer(excerpt)),
                Legend.PLAIN);
    }

    private List<String> written(LayerFormat format, String file) {
        byte[] bytes = FolderFiles.written(format, gazetteer(ToyLayers.excerpt()), folder)
                .get(file);
        return List.of(new String(bytes, UTF_8).split("\n", -1));
    }

    @Test
    void aPlaceHasItsNamesTypesAndRegionAndIsAttestedThroughoutTheDays() {
        List<String> lines = written(new LinkedPlacesFormat(), "places.geojson");

        assertThat(lines.get(0))
                .isEqualTo(
                        "{\"type\":\"FeatureCollection\",\"@context\":\"https://raw.githubusercontent.com/LinkedPasts/"
                                + "linked-places/master/linkedplaces-context-v1.1.jsonld\",\"attribution\":\"Made up by us\","
                                + "\"features\":[");
        assertThat(lines.get(1))
                .isEqualTo(
                        "{\"@id\":\"urn:salient:toy:place:alder\",\"type\":\"Feature\",\"properties\":{\"title\":\"Alder\","
                                + "\"fclasses\":[\"P\"],\"place\":\"alder\",\"accuracy\":\"exact\",\"error_m\":300,"
                                + "\"identification\":\"certain\",\"elevation_m\":210},\"geometry\":{\"type\":\"Point\","
                                + "\"coordinates\":[10.1,50.1],\"certainty\":\"certain\"},\"when\":{\"timespans\":[{\"start\":{"
                                + "\"latest\":\"2020-05-01\"},\"end\":{\"earliest\":\"2020-05-20\"}}]},\"names\":[{\"toponym\":"
                                + "\"Alder\",\"citations\":[{\"label\":\"The toy valley, 2020\"}]},{\"toponym\":\"Old Alder\"},{"
                                + "\"toponym\":\"Alderton\"}],\"types\":[{\"identifier\":\"aat:300008375\",\"label\":\"town\"}],"
                                + "\"relations\":[{\"relationType\":\"gvp:broaderPartitive\",\"relationTo\":"
                                + "\"urn:salient:toy:place:vale\",\"label\":\"part of The valley\"}],\"descriptions\":[{\"value\":"
                                + "\"A town, the only one\"}]}");
    }

    @Test
    void aPlaceThatCannotBeLocatedHasNoGeometry() {
        assertThat(written(new LinkedPlacesFormat(), "places.geojson"))
                .filteredOn(line -> line.contains(":dam-post\""))
                .singleElement()
                .asString()
                .contains("\"fclasses\":[\"S\"]", "\"geometry\":null,", "\"types\":[{\"label\":\"post\"}]");
    }

    @Test
    void theTableHasARowForEachPlace() {
        assertThat(written(new LpTsvFormat(), "places.tsv"))
                .containsExactly(
                        "id\ttitle\ttitle_source\tfclasses\taat_types\tattestation_year\tvariants\ttypes\tparent_name\t"
                                + "parent_id\tlon\tlat\tapproximation\tdescription",
                        "alder\tAlder\tThe toy valley, 2020\tP\t300008375\t2020\tOld Alder;Alderton\ttown\tThe valley\t"
                                + "urn:salient:toy:place:vale\t10.1\t50.1\t0.3\tA town, the only one",
                        "birch\tBirch\tThe toy valley, 2020\tP\t300008372\t2020\t\tvillage\tThe valley\t"
                                + "urn:salient:toy:place:vale\t10.2\t50.12\t0.3\t",
                        "cedar-hill\tCedar hill\tThe toy valley, 2020\tT\t300008777\t2020\tHill 402\thilltop\tThe valley\t"
                                + "urn:salient:toy:place:vale\t10.15\t50.2\t1.5\t",
                        "dam-post\tDam post\tThe toy valley, 2020\tS\t\t2020\t\tpost\tThe valley\t"
                                + "urn:salient:toy:place:vale\t\t\t\tNamed once",
                        "vale\tThe valley\tThe toy valley, 2020\tL\t300182722\t2020\tValley\tregion\t\t\t10.15\t50.1\t5\t",
                        "");
    }

    @Test
    void yearsBeforeChristAreCountedWithoutAYearZero() {
        assertThat(LpTsvFormat.year(LocalDate.of(-43, 3, 15))).isEqualTo("-44");
        assertThat(LpTsvFormat.year(LocalDate.of(0, 3, 15))).isEqualTo("-1");
        assertThat(LpTsvFormat.year(LocalDate.of(1, 3, 15))).isEqualTo("1");
    }

    @Test
    void whatIsWrittenIsReadBackByNameKindAndPoint() {
        Excerpt latakia = Excerpt.whole(Latakia.replay("monitor"));
        Collection<Place> all = latakia.replay().inputs().dossier().gazetteer().all();
        List<String> located = all.stream()
                .filter(place -> place.position().isPresent())
                .map(LinkedPlacesFormatTest::told)
                .sorted()
                .toList();

        for (LayerFormat format : List.of(new LinkedPlacesFormat(), new LpTsvFormat())) {
            String file =
                    FolderFiles.written(format, gazetteer(latakia), folder.resolve(format.token())).keySet().stream()
                            .findFirst()
                            .orElseThrow();
            ImportReport report = new ImportReport();

            assertThat(read(folder.resolve(format.token()).resolve(file), report))
                    .containsExactlyElementsOf(located);
            assertThat(report.of(Chapter.LEFT_OUT))
                    .containsExactly((all.size() - located.size())
                            + (format instanceof LpTsvFormat ? " rows of " : " features of ") + file
                            + " without a point");
        }
    }

    private static List<String> read(Path file, ImportReport report) {
        TreeMap<String, String> options = new TreeMap<>();
        options.put("local-language", "ar");
        ImportRequest request = new ImportRequest(
                List.of(new GivenFile(file, file.getFileName().toString())),
                "demo",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                options,
                file.getParent());
        return Gazetteers.read(request, report, new Problems()).orElseThrow().places().stream()
                .map(LinkedPlacesFormatTest::told)
                .sorted()
                .toList();
    }

    private static String told(Place place) {
        return place.name() + "|" + place.toponym().local() + "|" + place.kind() + "|"
                + place.position().orElseThrow();
    }
}
