package salient.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.geo.Coverage;
import salient.place.PlaceId;
import salient.run.Replayer;
import salient.testkit.ToyWorkspace;

class CellsFileTest {
    private static final String CELLS = "data/toy/cells.geojson";
    private static final String ALDER = square("alder", 10.0, 10.16, 50.0, 50.16);
    private static final String BIRCH = square("birch", 10.16, 10.3, 50.0, 50.16);
    private static final String CEDAR = square("cedar-hill", 10.0, 10.3, 50.16, 50.3);

    @TempDir
    Path folder;

    private ToyWorkspace toy;

    @BeforeEach
    void freshCopy() {
        toy = ToyWorkspace.in(folder);
    }

    private static String square(String place, double west, double east, double south, double north) {
        return feature("\"place\": \"" + place + "\"", west, east, south, north);
    }

    private static String feature(String properties, double west, double east, double south, double north) {
        return String.format(
                java.util.Locale.ROOT,
                "{\"type\": \"Feature\", \"properties\": {%s}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\":"
                        + " [[[%2$s, %4$s], [%3$s, %4$s], [%3$s, %5$s], [%2$s, %5$s], [%2$s, %4$s]]]}}",
                properties,
                west,
                east,
                south,
                north);
    }

    private void draw(String... features) {
        toy.write(
                CELLS,
                List.of(features).stream()
                        .collect(Collectors.joining(
                                ",\n", "{\"type\": \"FeatureCollection\", \"features\": [\n", "\n]}")));
    }

    private List<String> told() {
        toy.read();
        return toy.problems().sorted().stream()
                .map(problem -> problem.origin() + " " + problem.what() + "; " + problem.fix())
                .toList();
    }

    @Test
    void placesHaveTheGroundThatIsDrawnForThem() {
        draw(ALDER, BIRCH, CEDAR);

        CampaignInputs inputs = toy.readWell();

        Coverage coverage = new Replayer(inputs).coverage();
        assertThat(coverage.places()).extracting(PlaceId::value).containsExactly("alder", "birch", "cedar-hill");
        assertThat(coverage.polygon(coverage.facesOf(new PlaceId("birch")).get(0))
                        .getEnvelopeInternal()
                        .toString())
                .isEqualTo("Env[10.16 : 10.3, 50.0 : 50.16]");
        assertThat(coverage.theatreKm2()
                        - coverage.places().stream()
                                .mapToDouble(coverage::cellKm2)
                                .sum())
                .as("ground in no cell")
                .isGreaterThan(100);
        assertThat(inputs.files()).extracting(InputFile::path).contains(CELLS);
    }

    @Test
    void whatIsWrongWithCellsIsToldAllAtOnce() {
        draw(
                square("aldr", 10.0, 10.16, 50.0, 50.16),
                BIRCH,
                square("birch", 10.3, 10.31, 50.0, 50.01),
                square("dam-post", 10.32, 10.33, 50.0, 50.01),
                feature("\"name\": \"Nobody's\"", 10.34, 10.35, 50.0, 50.01));

        assertThat(told())
                .containsExactly(
                        CELLS
                                + ":2:1 place \"aldr\" is not in the gazetteer; did you mean \"alder\"? otherwise delete its"
                                + " cell from " + CELLS,
                        CELLS + ":4:1 place \"birch\" has a cell in line 3 already; draw both as one MultiPolygon in "
                                + CELLS,
                        CELLS
                                + ":5:1 place \"dam-post\" makes no cell; write yes in its column cell of the gazetteer, or"
                                + " delete its cell from " + CELLS,
                        CELLS + ":6:1 the feature does not say which place's cell it is; write the id of a place in its"
                                + " property \"place\" in " + CELLS);
    }

    @Test
    void everyPlaceThatMakesACellNeedsOne() {
        draw(ALDER);

        assertThat(told())
                .containsExactly(
                        CELLS + " 2 places make cells and no cell is drawn for birch, cedar-hill; draw one for each"
                                + " in " + CELLS + ", or write no in their column cell of the gazetteer");
    }

    @Test
    void aCellThatHoldsAnotherOverlapsIt() {
        draw(ALDER, BIRCH, square("cedar-hill", 10.05, 10.15, 50.05, 50.15));

        assertThat(told())
                .contains(CELLS
                        + ":4:1 the cells of \"alder\" (line 2) and \"cedar-hill\" overlap: they share 100.0 % of the"
                        + " smaller one; redraw one of the two in " + CELLS);
    }

    @Test
    void sliversAreNoOverlap() {
        draw(ALDER, square("birch", 10.15999, 10.3, 50.0, 50.16), CEDAR);

        Coverage coverage = new Replayer(toy.readWell()).coverage();

        double sum = coverage.places().stream().mapToDouble(coverage::cellKm2).sum();
        draw(ALDER, BIRCH, CEDAR);
        Coverage exact = new Replayer(toy.readWell()).coverage();
        assertThat(sum)
                .as("each piece of ground has one place")
                .isCloseTo(exact.places().stream().mapToDouble(exact::cellKm2).sum(), within(1e-6));
    }

    @Test
    void cellsMayLieAcrossTheAntimeridianHoweverTheyAreWritten() {
        toy.write("data/toy/theatre.geojson", feature("", 179.8, 180.2, 50.0, 50.3));
        toy.write("data/toy/land.geojson", feature("\"theatre\": true", 179.8, 180.2, 50.0, 50.3));
        toy.replace("data/toy/places.csv", ",10.15,", ",180,")
                .replace("data/toy/places.csv", ",10.1,", ",-179.9,")
                .replace("data/toy/places.csv", ",10.2,", ",179.9,");
        draw(
                square("alder", -180.0, -179.8, 50.0, 50.16),
                square("birch", 179.8, 180.0, 50.0, 50.16),
                square("cedar-hill", 179.8, 180.2, 50.16, 50.3));

        Coverage coverage = new Replayer(toy.readWell()).coverage();

        assertThat(coverage.cellKm2(new PlaceId("alder")))
                .isCloseTo(coverage.cellKm2(new PlaceId("birch")), within(1e-3));
        assertThat(coverage.places().stream().mapToDouble(coverage::cellKm2).sum())
                .isCloseTo(coverage.theatreKm2(), within(1e-9));
    }

    @Test
    void cellsAreHeldAgainstASoundGazetteerAlone() {
        draw(ALDER, BIRCH, CEDAR.replace("[10.0, 50.16]]", "[10.0, 50.17]]"));
        toy.replace("data/toy/places.csv", "birch,Birch", "birch,");

        assertThat(told().stream().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly(CELLS + ":4:108", "data/toy/places.csv:4:7");
    }

    @Test
    void aFileOfOthersMayNamePlacesInItsOwnWay() throws Exception {
        draw(
                feature("\"gid\": 7.0, \"geonameid\": 461727", 10.0, 10.16, 50.0, 50.16),
                feature("\"gid\": 9", 0, 1, 0, 1));
        CampaignInputs inputs = ToyWorkspace.in(folder.resolve("other")).readWell();
        Map<String, PlaceId> known = Map.of("461727", new PlaceId("alder"));

        var cells = CellsFile.read(
                salient.text.SourceFile.at(folder.resolve(CELLS), CELLS, toy.problems())
                        .orElseThrow(),
                new CellsFile.Naming(
                        List.of("geonameid", "gid"),
                        key -> java.util.Optional.ofNullable(known.get(key)),
                        CellsFile.Others.LEFT_OUT),
                inputs.dossier().gazetteer().all().stream()
                        .filter(place -> place.id().value().equals("alder"))
                        .toList(),
                toy.problems());

        assertThat(toy.problems().sorted()).isEmpty();
        assertThat(cells.orElseThrow()).containsOnlyKeys(new PlaceId("alder"));
    }
}
