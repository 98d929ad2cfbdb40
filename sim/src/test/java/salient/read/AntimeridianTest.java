package salient.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.geo.Coverage;
import salient.geo.CoverageBuilder;
import salient.geo.Theatre;
import salient.testkit.ToyWorkspace;

/** The toy valley moved east until the antimeridian runs through it, in all the ways in which files write that. */
class AntimeridianTest {
    private static final String AREA = "data/toy/theatre.geojson";
    private static final String LAND = "data/toy/land.geojson";
    private static final String PLACES = "data/toy/places.csv";
    private static final double EAST = 169.8;

    @TempDir
    Path folder;

    private ToyWorkspace toy;
    private Coverage inEurope;

    private static double beyond(double lon) {
        return lon;
    }

    private static double naive(double lon) {
        return lon > 180 ? lon - 360 : lon;
    }

    private static double west(double lon) {
        return lon - 360;
    }

    @BeforeEach
    void freshCopy() {
        toy = ToyWorkspace.in(folder);
        inEurope = coverage(toy.readWell());
    }

    private static Coverage coverage(CampaignInputs inputs) {
        return CoverageBuilder.build(
                inputs.theatre(),
                inputs.dossier().gazetteer().cellPlaces(),
                inputs.dossier().campaign().cartography().maxReachKm());
    }

    private void move(String file, String before, DoubleUnaryOperator way) {
        Pattern pattern = Pattern.compile("(?<=" + before + ")10\\.\\d+|(?<=" + before + ")9\\.\\d+");
        toy.write(
                file,
                pattern.matcher(toy.text(file))
                        .replaceAll(found -> String.format(
                                Locale.ROOT, "%.2f", way.applyAsDouble(Double.parseDouble(found.group()) + EAST))));
    }

    private void move(DoubleUnaryOperator outlines, DoubleUnaryOperator places) {
        move(AREA, "\\[", outlines);
        move(LAND, "\\[", outlines);
        move(PLACES, ",50\\.\\d{1,2},", places);
    }

    private void assertTheSameGround() {
        CampaignInputs inputs = toy.read().orElseThrow();
        Theatre theatre = inputs.theatre();
        assertThat(theatre.area().getEnvelopeInternal().getMinX()).isCloseTo(10 + EAST, within(1e-9));
        assertThat(theatre.area().getEnvelopeInternal().getMaxX()).isCloseTo(10.4 + EAST, within(1e-9));
        Coverage there = coverage(inputs);
        assertThat(there.theatreKm2()).isCloseTo(inEurope.theatreKm2(), within(0.001));
        assertThat(there.edges()).isEqualTo(inEurope.edges());
        for (int edge = 0; edge < there.edges(); edge++) {
            assertThat(there.lengthKm(edge)).isCloseTo(inEurope.lengthKm(edge), within(0.0001));
        }
        for (int face = 0; face < there.faces(); face++) {
            assertThat(there.place(face)).isEqualTo(inEurope.place(face));
            assertThat(there.areaKm2(face)).isCloseTo(inEurope.areaKm2(face), within(0.001));
        }
    }

    @Test
    void longitudesMayGoOnBeyond180() {
        move(AntimeridianTest::beyond, AntimeridianTest::beyond);
        assertTheSameGround();
        assertThat(toy.problems().sorted()).isEmpty();
    }

    @Test
    void longitudesMayCountFromTheOtherSide() {
        move(AntimeridianTest::west, AntimeridianTest::west);
        assertTheSameGround();
        assertThat(toy.problems().sorted()).isEmpty();
    }

    @Test
    void placesOnTheFarSideMayBeWrittenEitherWay() {
        move(AntimeridianTest::beyond, AntimeridianTest::naive);
        assertTheSameGround();
        assertThat(toy.problems().sorted()).isEmpty();
    }

    @Test
    void aSideThatLeapsAcrossIsReadAsTheShortWayWithAWord() {
        move(AntimeridianTest::naive, AntimeridianTest::naive);
        assertTheSameGround();
        assertThat(toy.problems().sorted())
                .extracting(problem -> problem.origin() + " " + problem.code().token() + ": " + problem.what())
                .containsExactly(
                        LAND + ":5:54 crosses-antimeridian: a side leads from longitude 179.7 to -179.7: read as the"
                                + " short way, across the antimeridian",
                        AREA + ":5:54 crosses-antimeridian: a side leads from longitude 179.8 to -179.8: read as the"
                                + " short way, across the antimeridian");
    }

    @Test
    void anAreaCutAtTheAntimeridianIsJoined() {
        move(AntimeridianTest::beyond, AntimeridianTest::naive);
        String cut =
                "{\"type\": \"MultiPolygon\", \"coordinates\": [[[[%1$s, %2$s], [180, %2$s], [180, %3$s], [%1$s, %3$s],"
                        + " [%1$s, %2$s]]], [[[-180, %2$s], [%4$s, %2$s], [%4$s, %3$s], [-180, %3$s], [-180, %2$s]]]]}";
        toy.write(AREA, cut.formatted("179.8", "50.0", "50.3", "-179.8"));
        toy.write(
                LAND,
                "{\"type\": \"Feature\", \"properties\": {\"theatre\": true}, \"geometry\": "
                        + cut.formatted("179.7", "49.9", "50.25", "-179.7") + "}");
        assertTheSameGround();
        assertThat(toy.problems().sorted()).isEmpty();
    }

    @Test
    void theWholeEarthMayBeLand() {
        toy.write(
                LAND,
                "{\"type\": \"Feature\", \"properties\": {\"theatre\": true}, \"geometry\": {\"type\": \"Polygon\","
                        + " \"coordinates\": [[[-180, 49.9], [180, 49.9], [180, 50.25], [-180, 50.25], [-180, 49.9]]]}}");
        move(AREA, "\\[", AntimeridianTest::beyond);
        move(PLACES, ",50\\.\\d{1,2},", AntimeridianTest::beyond);
        assertTheSameGround();
    }

    @Test
    void aPlaceIsShownAtTheLongitudeThatPeopleWrite() {
        move(AntimeridianTest::beyond, AntimeridianTest::beyond);
        assertThat(toy.readWell().dossier().gazetteer().cellPlaces())
                .extracting(place -> place.position().orElseThrow().longitude())
                .allSatisfy(lon -> assertThat(lon).isBetween(-180.0, 180.0));
    }

    private void refuses(String ring, String what) {
        toy.write(AREA, "{\"type\": \"Polygon\", \"coordinates\": [" + ring + "]}");
        assertThat(toy.read()).isEmpty();
        assertThat(toy.problems().sorted())
                .filteredOn(problem -> problem.code().token().equals("invalid-theatre"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo(what));
    }

    @Test
    void aRingAroundAPoleIsRefused() {
        refuses("[[0, 80], [90, 80], [180, 80], [-90, 80], [0, 80]]", "the ring goes around a pole");
    }

    @Test
    void theWholeEarthIsNoTheatre() {
        refuses(
                "[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]",
                "the study area takes up 360 degrees of longitude: it goes around a pole, or the earth");
    }

    @Test
    void aTheatreWhoseCellsWouldGoAroundAPoleIsRefused() {
        refuses(
                "[[10, 80], [20, 80], [20, 90], [10, 90], [10, 80]]",
                "the study area comes within 0 km of the north pole, and cells that reach 4 km would go around it");
        toy = ToyWorkspace.in(folder.resolve("south"));
        refuses(
                "[[10, -89.95], [20, -89.95], [20, -80], [10, -80], [10, -89.95]]",
                "the study area comes within 6 km of the south pole, and cells that reach 4 km would go around it");
    }

    @Test
    void aTheatreTooLargeForAFlatMapIsRefused() {
        refuses(
                "[[-30, 0], [30, 0], [30, 60], [-30, 60], [-30, 0]]",
                "the study area reaches 4596 km from its middle, too far for a flat map");
    }
}
