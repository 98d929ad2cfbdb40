package salient.gis.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.geo.Coverage;
import salient.geo.Theatre;
import salient.gis.intake.Imported;
import salient.gis.intake.NewCampaign;
import salient.place.PlaceId;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.run.Replayer;
import salient.testkit.Repository;
import salient.testkit.ToyCampaign;

class PanelCellsTest {
    private static final String MILL = cell("\"geonameid\": 461727.0", 37.05, 37.14, 48.05, 48.13);
    private static final String FORD = cell("\"geonameid\": 461728", 37.14, 37.25, 48.05, 48.13);
    private static final String BRIDGE = cell("\"geonameid\": \"2\"", 37.05, 37.25, 48.13, 48.2);

    @TempDir
    private Path folder;

    private static String cell(String properties, double west, double east, double south, double north) {
        return "{\"type\": \"Feature\", \"properties\": {" + properties
                + "}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [["
                + List.of(
                                List.of(west, south),
                                List.of(east, south),
                                List.of(east, north),
                                List.of(west, north),
                                List.of(west, south))
                        .stream()
                        .map(List::toString)
                        .collect(Collectors.joining(", "))
                + "]]}}";
    }

    private PanelWorld world(String... cells) {
        return new PanelWorld(folder)
                .rows("2,20220301,RU,,,,,", "461727,20220301,UA,,,,,", "461728,20220301,RU,,,,,")
                .beside(
                        "cells.geojson",
                        "{\"type\": \"FeatureCollection\", \"features\": [\n" + String.join(",\n", cells) + "\n]}")
                .with("cells", "cells.geojson");
    }

    @Test
    void placesGetTheCellsThatAFileDrawsAndTheCampaignIsReadWithThem() {
        PanelWorld world = world(MILL, FORD, BRIDGE);
        Imported imported = world.readWell();

        Path workspace = folder.resolve("workspace");
        Problems problems = new Problems();
        assertThat(new NewCampaign(workspace, "made").write(imported, problems))
                .as(problems.sorted().toString())
                .isPresent();
        CampaignInputs inputs = Repository.read(workspace, "made");
        Coverage coverage = new Replayer(inputs).coverage();
        assertThat(coverage.places()).extracting(PlaceId::value).containsExactly("ford", "mill", "old-bridge");
        assertThat(coverage.polygon(coverage.facesOf(new PlaceId("mill")).get(0))
                        .getEnvelopeInternal()
                        .toString())
                .isEqualTo("Env[37.05 : 37.14, 48.05 : 48.13]");
        assertThat(coverage.theatreKm2())
                .as("all ground is some place's")
                .isCloseTo(
                        coverage.places().stream()
                                .mapToDouble(coverage::cellKm2)
                                .sum(),
                        within(1e-9));
        assertThat(world.report())
                .contains(
                        "Read: the cells of 3 places, as cells.geojson draws them",
                        "Guessed: the study area is what the cells cover together, and all of it is taken for land: draw a"
                                + " better one in theatre.geojson and land.geojson");
    }

    @Test
    void aStudyAreaThatIsDrawnCutsTheCells() {
        Theatre theatre = world(MILL, FORD, BRIDGE)
                .beside("area.geojson", cell("", 37.0, 37.2, 48.0, 48.18))
                .with("theatre", "area.geojson")
                .readWell()
                .theatre()
                .orElseThrow();

        assertThat(theatre.area().getEnvelopeInternal().getMaxX()).isEqualTo(37.2);
        assertThat(theatre.cells()).hasSize(3);
    }

    @Test
    void cellsOfOtherPlacesAreRefusedOrLeftOut() {
        String other = cell("\"geonameid\": 77", 38, 39, 48, 49);
        assertThat(world(MILL, FORD, BRIDGE, other).faults())
                .containsExactly("cells.geojson:5:1: error: place \"77\" is not in the gazetteer [unknown-place]\n"
                        + "    fix: delete its cell from cells.geojson");
        assertThat(world(MILL, FORD, BRIDGE, other)
                        .with("unknown-places", "leave-out")
                        .report())
                .contains("Left out: 1 cell of places that are not known");
    }

    @Test
    void thePropertyThatNamesPlacesMayBeNamed() {
        assertThat(world(
                                MILL.replace("geonameid", "code"),
                                FORD.replace("geonameid", "code"),
                                BRIDGE.replace("geonameid", "code"))
                        .with("cell-property", "code")
                        .readWell()
                        .theatre()
                        .orElseThrow()
                        .cells())
                .hasSize(3);
        assertThat(world(MILL, FORD, cell("\"area\": 7", 37.05, 37.25, 48.13, 48.2))
                        .faults())
                .containsExactly(
                        "cells.geojson:4:1: error: the feature does not say which place's cell it is [missing-value]\n"
                                + "    fix: write the id of a place in its property \"geonameid\" or \"geonames_id\" or"
                                + " \"kod\" or \"place\" or \"place_id\" or \"id\" in cells.geojson");
    }

    @Test
    void aCampaignThatIsThereKeepsItsCells() {
        assertThat(world(MILL, FORD, BRIDGE).into(ToyCampaign.inputs(), "panel").faults())
                .contains(
                        "--cells: error: the campaign is there, and its cells are what they are [invalid-value]\n"
                                + "    fix: leave --cells out; cells of a campaign stand in cells.geojson of its folder in data");
    }
}
