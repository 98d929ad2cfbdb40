package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.geo.Region;
import salient.geo.Theatre;

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
        toy.replace(LAND, "\"theatre\": true", "\"theatre\": \"yes\"");
        assertThat(toy.faults()).containsExactly(LAND + " invalid-theatre");
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
