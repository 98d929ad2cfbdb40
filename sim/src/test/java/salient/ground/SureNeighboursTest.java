package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.geo.SketchTheatre.placeAt;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.geo.RandomTheatre;
import salient.geo.SketchTheatre;
import salient.geo.Theatre;
import salient.place.Place;
import salient.place.PlaceId;
import salient.read.CampaignInputs;
import salient.testkit.Latakia;
import salient.testkit.NotForMutants;
import salient.testkit.Seeds;

/** Distances are in metres, east and north of the middle of a square of land 20 km wide. */
class SureNeighboursTest {
    private static final Theatre LAND = SketchTheatre.of(20, ".").theatre();
    private static final double FAR = 50;

    private static final Place WEST = placeAt("west", -2_000, 0);
    private static final Place EAST = placeAt("east", 2_000, 0);
    private static final Place SOUTH = placeAt("south", 0, -2_000);
    private static final Place NORTH = placeAt("north", 0, 2_000);

    @Test
    @NotForMutants("the campaign is judged once")
    void whatIsSureIsTrueOfTheCellsOfLatakia() {
        CampaignInputs inputs = Latakia.inputs();
        var places = inputs.dossier().gazetteer().cellPlaces();
        double reachKm = inputs.dossier().campaign().cartography().maxReachKm();
        CellNeighbours cells = new CellNeighbours(Latakia.replayer().coverage());
        SureNeighbours sure = new SureNeighbours(inputs.theatre(), places, reachKm);

        int pairs = 0;
        for (Place place : places) {
            assertThat(cells.of(place.id())).as("%s", place.id()).containsAll(sure.apply(place.id()));
            pairs += sure.apply(place.id()).size();
        }
        assertThat(pairs).isGreaterThan(100);
    }

    @Test
    void noNeighbourIsMadeUpOnWhateverGround() {
        Seeds.each(100, random -> {
            RandomTheatre drawn = RandomTheatre.of(random, 30);
            CellNeighbours cells = new CellNeighbours(drawn.coverage());
            SureNeighbours sure = new SureNeighbours(drawn.theatre(), drawn.places(), drawn.maxReachKm());

            for (Place place : drawn.places()) {
                assertThat(cells.of(place.id())).as("%s", place.id()).containsAll(sure.apply(place.id()));
            }
        });
    }

    @Test
    void twoPlacesWithNothingBetweenThemAreNeighboursOfEachOther() {
        assertThat(sure(FAR, "west", WEST, EAST)).containsExactly("east");
        assertThat(sure(FAR, "east", WEST, EAST)).containsExactly("west");
        assertThat(sure(FAR, "elsewhere", WEST, EAST)).isEmpty();
    }

    @Test
    void aThirdPlaceWithinTheCircleOverTheLineLeavesItOpenAndOneOutsideDoesNot() {
        // The circle is 2 km about the middle, and is taken larger by a twentieth.
        for (int hand : new int[] {-1, 1}) {
            assertThat(sure(FAR, "west", WEST, EAST, placeAt("third", 0, hand * 2_050)))
                    .doesNotContain("east");
            assertThat(sure(FAR, "west", WEST, EAST, placeAt("third", 0, hand * 2_150)))
                    .contains("east");
            assertThat(sure(FAR, "south", SOUTH, NORTH, placeAt("third", hand * 2_050, 0)))
                    .doesNotContain("north");
            assertThat(sure(FAR, "south", SOUTH, NORTH, placeAt("third", hand * 2_150, 0)))
                    .contains("north");
        }
    }

    @Test
    void cellsThatMayNotReachTheMiddleBetweenThemAreNoNeighbours() {
        assertThat(sure(2.05, "west", WEST, EAST)).isEmpty();
        assertThat(sure(2.15, "west", WEST, EAST)).containsExactly("east");
        assertThat(sure(2.05, "south", SOUTH, NORTH)).isEmpty();
        assertThat(sure(2.15, "south", SOUTH, NORTH)).containsExactly("north");
    }

    @Test
    void placesThatAreAsGoodAsOnOnePointAreNotSureToShareABorder() {
        assertThat(sure(FAR, "west", WEST, placeAt("twin", -2_000, 0))).isEmpty();
        assertThat(sure(FAR, "west", WEST, placeAt("near", -1_950, 0))).isEmpty();
        assertThat(sure(FAR, "west", WEST, placeAt("apart", -1_850, 0))).containsExactly("apart");
    }

    @Test
    void whichOfTwoPlacesOnOnePointHasTheCellIsLeftOpen() {
        Place twin = placeAt("twin", 2_000, 0);

        assertThat(sure(FAR, "west", WEST, EAST, twin)).isEmpty();
        assertThat(sure(FAR, "twin", WEST, EAST, twin)).isEmpty();
    }

    @Test
    void waterOrForeignGroundInTheMiddlePartsThem() {
        SketchTheatre strait = SketchTheatre.of(4, "a ~ b");
        assertThat(sure(strait.theatre(), strait.places(), "a")).isEmpty();

        Geometry twoStudyAreas = FACTORY.buildGeometry(List.of(box(-9_000, -1_000), box(1_000, 9_000)));
        Theatre parted = new Theatre(twoStudyAreas, LAND.land(), FACTORY.createPolygon());
        assertThat(sure(parted, List.of(WEST, EAST), "west")).isEmpty();
    }

    @Test
    void ofGivenCellsNothingIsSureBeforeTheyAreBuilt() {
        Theatre given = LAND.withCells(Map.of(new PlaceId("west"), box(-9_000, 0), new PlaceId("east"), box(0, 9_000)));

        assertThat(sure(given, List.of(WEST, EAST), "west")).isEmpty();
    }

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static Geometry box(double west, double east) {
        return SketchTheatre.onEarth(FACTORY.toGeometry(new Envelope(west, east, -9_000, 9_000)));
    }

    private static List<String> sure(double reachKm, String of, Place... places) {
        return sure(LAND, Arrays.asList(places), of, reachKm);
    }

    private static List<String> sure(Theatre theatre, List<Place> places, String of) {
        return sure(theatre, places, of, FAR);
    }

    private static List<String> sure(Theatre theatre, List<Place> places, String of, double reachKm) {
        return new SureNeighbours(theatre, places, reachKm)
                .apply(new PlaceId(of)).stream().map(PlaceId::value).toList();
    }
}
