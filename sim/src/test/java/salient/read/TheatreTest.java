package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salient.geo.Region;
import salient.geo.Theatre;
import salient.testkit.ToyWorkspace;

class TheatreTest {
    private static final String AREA = "data/toy/theatre.geojson";
    private static final String LAND = "data/toy/land.geojson";

    @TempDir
    Path folder;

    private ToyWorkspace toy;

    @BeforeEach
    void freshCopy() {
        toy = ToyWorkspace.in(folder);
    }

    @Test
    void landOfTheTheatreAndLandOfNeighboursAreToldApart() {
        Theatre theatre = toy.readWell().theatre();
        assertThat(theatre.area().getEnvelopeInternal().getMaxX()).isEqualTo(10.4);
        assertThat(theatre.land().getEnvelopeInternal().getMaxX()).isEqualTo(10.5);
        assertThat(theatre.neighbours().getEnvelopeInternal().getMinX()).isEqualTo(10.5);
    }

    @Test
    void landWithANameIsKnownByIt() {
        Theatre theatre = toy.readWell().theatre();
        assertThat(theatre.countries()).containsOnlyKeys("Home", "Abroad");
        assertThat(theatre.countries().get("Abroad").getArea())
                .isEqualTo(theatre.neighbours().getArea());
    }

    @Test
    void whereLatitudeAndLongitudeAreAlikeAPlaceInALakeIsNotTakenForOneWithTheTwoExchanged() {
        toy.write(
                AREA, "{\"type\": \"Polygon\", \"coordinates\": [[[36, 36], [37, 36], [37, 37], [36, 37], [36, 36]]]}");
        toy.write(LAND, """
                {"type": "Feature", "properties": {"name": "Home", "theatre": true}, "geometry": {"type": "Polygon",
                 "coordinates": [[[35, 35], [38, 35], [38, 38], [35, 38], [35, 35]],
                  [[36.2, 36.6], [36.2, 36.8], [36.4, 36.8], [36.4, 36.6], [36.2, 36.6]]]}}""");
        toy.write(
                "data/toy/places.csv",
                "id,name,kind,cell,lat,lon,location_accuracy,identification\n"
                        + "alder,Alder,village,yes,36.7,36.3,exact,certain\n");
        assertThat(toy.faults())
                .contains("data/toy/places.csv:2:25 outside-theatre")
                .noneMatch(fault -> fault.contains("swapped"));
    }

    @Test
    void aBareGeometryWillDo() {
        toy.write(
                AREA,
                "{\"coordinates\": [[[10.0, 50.0, 7], [10.4, 50.0], [10.4, 50.3], [10.0, 50.3], [10.0, 50.0, 7]]], \"type\": \"Polygon\"}");
        assertThat(toy.readWell().theatre().area().getNumPoints()).isEqualTo(5);
    }

    @Test
    void neighboursMayBeMissing() {
        toy.replace(LAND, "\"theatre\": false", "\"theatre\": true");
        assertThat(toy.readWell().theatre().neighbours().isEmpty()).isTrue();
    }

    private static final String REGION = "data/toy/region.geojson";

    private static String square(String name, String theatre, int west) {
        return """
                {"type": "Feature", "properties": {"name": "%s", "theatre": %s}, "geometry": {"type": "Polygon",
                 "coordinates": [[[%d, 40], [%d, 40], [%d, 60], [%d, 60], [%d, 40]]]}}""".formatted(name, theatre, west, west + 10, west + 10, west, west);
    }

    @Test
    void theWiderLandMayBeGiven() {
        assertThat(toy.readWell().theatre().region()).isEmpty();
        toy.write(
                REGION,
                "{\"type\": \"FeatureCollection\", \"features\": [" + square("Home", "true", 5) + ","
                        + square("Abroad", "false", 15) + "]}");
        Region region = toy.readWell().theatre().region().orElseThrow();
        assertThat(region.name()).isEqualTo("Home");
        assertThat(region.country().getEnvelopeInternal().getMaxX()).isEqualTo(15);
        assertThat(region.others().getEnvelopeInternal().getMinX()).isEqualTo(15);
    }

    @Test
    void theWiderLandMustSayWhichCountryIsTheTheatres() {
        toy.write(REGION, "{\"type\": \"FeatureCollection\", \"features\": [" + square("Abroad", "false", 15) + "]}");
        toy.read();
        assertThat(toy.problems().sorted())
                .singleElement()
                .hasToString("data/toy/region.geojson: error: no area in it has the property \"theatre\": true"
                        + " [invalid-theatre]\n    fix: mark the land of the theatre's country in"
                        + " data/toy/region.geojson");
    }

    @Test
    void landMustBeMarkedAsTheTheatres() {
        toy.replace(LAND, "\"theatre\": true", "\"theatre\": \"no\"");
        assertThat(toy.faults()).containsExactly(LAND + " invalid-theatre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "\"TRUE\"", "\" yes \"", "\"1\"", "1"})
    void theMarkOfTheTheatresLandIsReadAsMeant(String written) {
        toy.replace(LAND, "\"theatre\": true", "\"theatre\": " + written)
                .replace(LAND, "\"theatre\": false", "\"theatre\": null");
        Theatre theatre = toy.readWell().theatre();
        assertThat(theatre.land().getEnvelopeInternal().getMaxX()).isEqualTo(10.5);
        assertThat(theatre.neighbours().getEnvelopeInternal().getMinX()).isEqualTo(10.5);
    }

    private void isTold(String file, String old, String by, String problem) {
        toy.replace(file, old, by);
        assertThat(toy.read()).isEmpty();
        assertThat(toy.problems().sorted()).singleElement().asString().startsWith(problem);
    }

    @Test
    void aMarkThatSaysNothingIsRefused() {
        isTold(
                LAND,
                "\"theatre\": true",
                "\"theatre\": {\"theatre\": [true]}",
                LAND
                        + ":4:67: error: \"theatre\" is neither true nor false [invalid-value]\n    fix: write \"theatre\": true"
                        + " for land on which cells may lie, else false, in " + LAND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"type\": \"Polygon\"|\"type\": [\"Polygon\"]|5:27: error: \"type\" is not a text",
                "\"type\": \"Polygon\"|\"type\": {\"type\": \"Polygon\"}|5:27: error: \"type\" is not a text",
                "\"type\": \"Polygon\"|\"type\": null|5:27: error: \"type\" is not a text",
                "{ \"name\": \"Valley\" }|[{ \"name\": \"Valley\" }]|4:38: error: \"properties\" is not an object",
                "{ \"name\": \"Valley\" }|\"Valley\"|4:38: error: \"properties\" is not an object",
                "{ \"name\": \"Valley\" }|{ \"name\": [\"Valley\"] }|4:48: error: \"name\" is not a text",
                "\"geometry\": {|\"geometry\": [], \"shape\": {|5:17: error: \"geometry\" is not an object"
            })
    void aListOrAnObjectWhereNoneBelongsIsNamed(String old, String by, String problem) {
        isTold(
                AREA,
                old,
                by,
                AREA + ":" + problem + " [malformed-file]\n    fix: save " + AREA + " as GeoJSON (RFC 7946) again");
    }

    @Test
    void aFeatureMayHaveNoProperties() {
        toy.replace(AREA, "{ \"name\": \"Valley\" }", "null");
        toy.readWell();
    }

    @Test
    void seaIsNeverGround() {
        toy.write(AREA, toy.text(AREA).replace("[10.", "[50.").replace(", 50.", ", 10."));
        toy.read();
        assertThat(toy.problems().sorted())
                .singleElement()
                .hasToString(AREA + ": error: no land of land.geojson lies in the study area, and sea is never ground"
                        + " [invalid-theatre]\n    fix: write longitude before latitude, and draw a study area that holds"
                        + " land, in " + AREA);
    }

    @Test
    void theWiderLandMustBeThatAroundTheTheatre() {
        toy.write(REGION, "{\"type\": \"FeatureCollection\", \"features\": [" + square("Home", "true", 75) + "]}");
        assertThat(toy.read().orElseThrow().theatre().region()).isEmpty();
        assertThat(toy.problems().sorted())
                .singleElement()
                .hasToString(REGION
                        + ": warning: the wider land lies far from the study area, so that maps do without it"
                        + " [outside-theatre]\n    fix: draw the land around the study area, or delete " + REGION);
    }

    @Test
    void aTheatreWithoutAFeatureIsNoTheatre() {
        toy.write(AREA, "{\"type\": \"FeatureCollection\", \"features\": []}");
        assertThat(toy.faults()).containsExactly(AREA + " invalid-theatre");
    }

    @Test
    void aTheatreAtSeaIsNoTheatre() {
        toy.write(AREA, toy.text(AREA).replace("[10.", "[50.").replace(", 50.", ", 10."));
        assertThat(toy.faults()).containsExactly(AREA + " invalid-theatre");
    }

    @Test
    void ringsMustBeRings() {
        toy.replace(
                AREA,
                "[[[10.0, 50.0], [10.4, 50.0], [10.4, 50.3], [10.0, 50.3], [10.0, 50.0]]]",
                "[[[10.0, 50.0], [10.4, 50.0]]]");
        assertThat(toy.faults()).containsExactly(AREA + ":5:54 invalid-theatre");
        toy.replace(AREA, "[[[10.0, 50.0], [10.4, 50.0]]]", "[10.0, 50.0]");
        assertThat(toy.faults()).contains(AREA + ":5:17 invalid-theatre");
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        toy.replace(AREA, "[10.4, 50.0]", "[1e999, 50.0]");
        assertThat(toy.faults()).containsExactly(AREA + ":5:69 coordinate-out-of-range");
        toy.replace(AREA, "[1e999, 50.0]", "[NaN, 50.0]");
        assertThat(toy.faults()).contains(AREA + ":5:73 malformed-file");
    }

    @Test
    void aPlaceOnTheBorderOfTheLandIsOnIt() {
        toy.replace("data/toy/places.csv", "yes,50.2,10.15", "yes,50.25,10.15");
        assertThat(toy.readWell().dossier().gazetteer().cellPlaces()).hasSize(3);
    }

    @Test
    void aPlaceAbroadThatMakesNoCellIsNobodysFault() {
        toy.replace("data/toy/places.csv", "no,50.1,10.15", "no,48.2,16.37");
        assertThat(toy.readWell().dossier().gazetteer().all()).hasSize(5);
    }
}
