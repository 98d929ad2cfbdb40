package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static salient.ground.SketchHistory.BLUE;
import static salient.ground.SketchHistory.FIRST;
import static salient.ground.SketchHistory.RED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.geo.SketchTheatre;
import salient.place.Location;
import salient.place.Place;
import salient.place.PlaceKind;
import salient.place.Position;

class GroundShareTest {
    private static final Offset<Double> NEARLY = within(1e-3);

    private final SketchTheatre sketch = SketchTheatre.of(4, "a b c", "d e f", "g h i");

    @Test
    void eachFindingHasTheGroundOfItsCells() {
        Ground ground = ground(
                SketchHistory.of("a=red b=red c=red d=red+blue e=red/blue f=vacant g=unknown h=blue i=blue", "a=blue"));

        assertThat(areas(ground.shares(FIRST)))
                .containsExactly(
                        "held blue 2 32",
                        "held red 3 48",
                        "contested 1 16",
                        "disputed 1 16",
                        "vacant 1 16",
                        "unknown 1 16",
                        "unassigned 0 0");
        assertThat(areas(ground.shares(FIRST.plusDays(1)))).startsWith("held blue 3 48", "held red 2 32");
    }

    @Test
    void groundBeyondReachIsUnassigned() {
        SketchTheatre wide = SketchTheatre.of(4, "a . . . .");
        Ground ground = new CoverageGround(
                SketchHistory.twoSides(),
                wide.gazetteer(),
                SketchHistory.of("a=red").history(),
                wide.coverage(6));

        GroundShare unassigned = share(ground, FIRST, "unassigned", Optional.empty());

        assertThat(unassigned.places()).isZero();
        assertThat(unassigned.areaKm2()).isBetween(47.0, 50.0);
        assertThat(unassigned.areaKm2()
                        + share(ground, FIRST, "held", Optional.of(RED)).areaKm2())
                .isEqualTo(80, NEARLY);
    }

    @Test
    void groundIsFreshStaleOrPresumedOrNoneOfThem() {
        Ground ground = ground(SketchHistory.of(
                        "a=red? b=red c=red d=unknown e=red? f=blue? g=blue? h=blue? i=blue?", "", "", "", "b=red*")
                .spoken("b", 1)
                .spoken("c", 1)
                .spoken("c", 4)
                .spoken("e", 2));

        GroundShare first = share(ground, FIRST, "held", Optional.of(RED));
        assertThat(first.standing().freshKm2()).isEqualTo(32, NEARLY);
        assertThat(first.standing().staleKm2()).isZero();
        assertThat(first.standing().presumedKm2()).isEqualTo(32, NEARLY);
        assertThat(first.aggregateKm2()).isZero();
        // Two fresh days: a claim of the first is fresh on the third.
        assertThat(share(ground, FIRST.plusDays(2), "held", Optional.of(RED))
                        .standing()
                        .freshKm2())
                .isEqualTo(32, NEARLY);
        GroundShare fourth = share(ground, FIRST.plusDays(3), "held", Optional.of(RED));
        assertThat(fourth.standing().freshKm2()).isEqualTo(16, NEARLY);
        assertThat(fourth.standing().staleKm2()).isEqualTo(16, NEARLY);
        // What was spoken of without deciding anything stays presumed.
        assertThat(fourth.standing().presumedKm2()).isEqualTo(32, NEARLY);
        GroundShare never = share(ground, FIRST, "unknown", Optional.empty());
        assertThat(never.areaKm2()).isEqualTo(16, NEARLY);
        assertThat(never.standing().freshKm2()
                        + never.standing().staleKm2()
                        + never.standing().presumedKm2())
                .isZero();
        assertThat(share(ground, FIRST.plusDays(4), "held", Optional.of(RED)).aggregateKm2())
                .isEqualTo(16, NEARLY);
    }

    @Test
    void groundThatRestsOnAnEstimatedPointIsCounted() {
        Optional<Position> at = SketchTheatre.placeAt("x", 0, 0).position();
        Place estimated = SketchTheatre.place("hill", PlaceKind.HILLTOP, at, Location.Accuracy.UNCERTAIN);
        SketchTheatre empty = SketchTheatre.of(4, ". . .");
        salient.geo.Coverage coverage = salient.geo.CoverageBuilder.build(empty.theatre(), List.of(estimated), 50);

        Ground ground = new CoverageGround(
                SketchHistory.twoSides(),
                empty.gazetteer(estimated),
                SketchHistory.of("hill=red").history(),
                coverage);

        assertThat(share(ground, FIRST, "held", Optional.of(RED)).estimatedKm2())
                .isEqualTo(48, NEARLY);
    }

    @Test
    void placesWithoutACellCountAndRegionsDoNot() {
        Place group = SketchTheatre.place("villages", PlaceKind.GROUP, Optional.empty(), Location.Accuracy.NONE);
        Place region = SketchTheatre.place("province", PlaceKind.REGION, Optional.empty(), Location.Accuracy.NONE);
        SketchTheatre two = SketchTheatre.of(4, "a b");
        SketchHistory history = SketchHistory.of("a=red b=blue villages=red province=red");

        Ground ground = new CoverageGround(
                SketchHistory.twoSides(), two.gazetteer(group, region), history.history(), two.coverage(5));

        GroundShare red = share(ground, FIRST, "held", Optional.of(RED));
        assertThat(red.places()).isEqualTo(2);
        assertThat(red.areaKm2()).isEqualTo(16, NEARLY);
        assertThat(share(ground, FIRST, "held", Optional.of(BLUE)).places()).isEqualTo(1);
    }

    @Test
    void aPlaceWithoutAHistoryIsRefused() {
        assertThatThrownBy(() -> ground(SketchHistory.of("a=red b=red")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("c");
    }

    @Test
    void aDayOutsideTheHistoryIsRefused() {
        Ground ground = ground(SketchHistory.of("a=red b=red c=red d=red e=red f=red g=red h=red i=red"));
        for (LocalDate day : List.of(FIRST.minusDays(1), FIRST.plusDays(1))) {
            assertThatThrownBy(() -> ground.shares(day)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ground.gains(day)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ground.frontLengths(day)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ground.frontLines(day)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void gainsAreWhatIsNewlyHeldAndLossesWhatIsNoLongerHeld() {
        Ground ground = ground(SketchHistory.of(
                "a=red b=red c=red d=red e=red f=unknown g=blue h=blue i=blue",
                "a=blue b=vacant d=red/blue f=red",
                "a=red b=blue d=blue"));

        assertThat(ground.gains(FIRST)).isEmpty();
        assertThat(gains(ground, 2)).containsExactly("blue +16 -0 *0 = 16", "red +16 -48 *0 = -32");
        assertThat(gains(ground, 3)).containsExactly("blue +32 -16 *0 = 16", "red +16 -0 *0 = 16");
    }

    @Test
    void groundOfAggregatesIsCountedApart() {
        Ground ground = ground(SketchHistory.of(
                "a=red b=red c=red d=blue e=blue f=blue g=blue h=blue i=blue", "a=blue* b=blue* c=blue", "a=blue"));

        assertThat(gains(ground, 2)).containsExactly("blue +16 -0 *32 = 16", "red +0 -16 *0 = -16");
        // The same holder on a better word gains nothing.
        assertThat(gains(ground, 3)).containsExactly("blue +0 -0 *0 = 0", "red +0 -0 *0 = 0");
    }

    @Test
    void groundThatSeveralHoldTogetherCountsOnceAndInARowOfItsOwn() {
        SketchHistory history = SketchHistory.of(
                "a=blue b=blue c=red d=white e=white f=white g=white h=white i=white",
                "a=blue&green",
                "b=blue&green",
                "a=green");
        Ground ground = new CoverageGround(
                SketchHistory.alliesAndAStranger(), sketch.gazetteer(), history.history(), sketch.coverage(10));
        List<String> whole = areas(ground.shares(FIRST));

        assertThat(whole).contains("held blue;green 0 0");
        assertThat(ground.shares(FIRST.plusDays(2)).stream()
                        .mapToDouble(GroundShare::areaKm2)
                        .sum())
                .isEqualTo(
                        ground.shares(FIRST).stream()
                                .mapToDouble(GroundShare::areaKm2)
                                .sum(),
                        within(1e-9));
        long one = Math.round(share(ground, FIRST.plusDays(1), "held", Optional.of(SketchHistory.BLUE))
                .areaKm2());
        assertThat(gains(ground, 2))
                .containsExactly(
                        "red +0 -0 *0 = 0",
                        "green +0 -0 *0 = 0",
                        "blue +0 -" + one + " *0 = -" + one,
                        "white +0 -0 *0 = 0",
                        "blue;green +" + one + " -0 *0 = " + one);
    }

    @Test
    void noFrontRunsInsideGroundHeldTogetherNorBesideItsHolders() {
        SketchHistory history = SketchHistory.of(
                "a=blue b=blue&green c=green d=white e=white f=white g=white h=white i=white", "c=red");
        Ground ground = new CoverageGround(
                SketchHistory.alliesAndAStranger(), sketch.gazetteer(), history.history(), sketch.coverage(10));

        assertThat(ground.frontLines(FIRST)).isEmpty();
        assertThat(ground.frontLines(FIRST.plusDays(1)))
                .extracting(line -> line.sideA() + "-" + line.sideB())
                .containsExactly("blue-red");
    }

    private Ground ground(SketchHistory history) {
        return new CoverageGround(SketchHistory.twoSides(), sketch.gazetteer(), history.history(), sketch.coverage(10));
    }

    private static GroundShare share(Ground ground, LocalDate day, String control, Optional<SideId> side) {
        return ground.shares(day).stream()
                .filter(s -> s.kind().token().equals(control) && s.holder().equals(side.map(Holder::of)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> areas(List<GroundShare> shares) {
        return shares.stream()
                .map(s -> s.kind().token() + s.holder().map(id -> " " + id).orElse("") + " " + s.places() + " "
                        + Math.round(s.areaKm2()))
                .toList();
    }

    private static List<String> gains(Ground ground, int day) {
        return ground.gains(FIRST.plusDays(day - 1L)).stream()
                .map(g -> g.holder() + " +" + Math.round(g.gainedKm2()) + " -" + Math.round(g.lostKm2()) + " *"
                        + Math.round(g.aggregateKm2()) + " = " + Math.round(g.netKm2()))
                .toList();
    }
}
