package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static salient.ground.SketchHistory.FIRST;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import salient.campaign.Campaign;
import salient.campaign.Relation;
import salient.campaign.Relations;
import salient.campaign.SidePair;
import salient.geo.EarthDistance;
import salient.geo.SketchTheatre;

class FrontTest {
    /** What lies beside ground that red holds, or something else on the left of the pair of cells. */
    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        "red, blue, direct",
        "red, red, none",
        "red, red+blue, contested",
        "red, blue+, contested",
        "red, red+, contested",
        "red, +, contested",
        "red, red/blue, disputed",
        "red, blue/vacant, disputed",
        "red, red/vacant, none",
        "red, red/+, disputed",
        "red, vacant, none",
        "red, unknown, none",
        "red+blue, red+blue, none",
        "red+blue, red/blue, disputed",
        "red+blue, vacant, none",
        "red/blue, red/blue, none",
        "red/blue, unknown, none",
        "vacant, unknown, none",
        "unknown, unknown, none"
    })
    void everyPairOfFindingsIsAFrontOrNot(String left, String right, String kind) {
        for (String cells : List.of("a=" + left + " b=" + right, "a=" + right + " b=" + left)) {
            assertThat(lengths(SketchHistory.twoSides(), "a b", cells))
                    .containsExactlyElementsOf(
                            kind.equals("none") ? List.of() : List.of("blue-red " + kind + " 4.00 (0.00)"));
        }
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        "red, green, green-red direct",
        "blue, green, none",
        "white, red, none",
        "white, red+blue, none",
        "red, blue+green, blue-red contested",
        "green, red+blue, green-red contested",
        "green, blue+, green-red contested",
        "red, blue/green, blue-red disputed",
        "blue+red, green/red, blue-red disputed"
    })
    void alliesDoNotFaceEachOtherAndAStretchCountsOnce(String left, String right, String expected) {
        List<String> found = lengths(SketchHistory.alliesAndAStranger(), "a b", "a=" + left + " b=" + right);

        assertThat(found)
                .containsExactlyElementsOf(expected.equals("none") ? List.of() : List.of(expected + " 4.00 (0.00)"));
    }

    @Test
    void amongThreeSidesTheFirstPairCounts() {
        Campaign campaign = SketchHistory.threeWays();

        assertThat(lengths(campaign, "a b", "a=red b=blue+green")).containsExactly("blue-red contested 4.00 (0.00)");
        assertThat(lengths(campaign, "a b", "a=green b=blue+red")).containsExactly("blue-green contested 4.00 (0.00)");
        assertThat(lengths(campaign, "a b c", "a=red b=green c=blue"))
                .containsExactly("blue-green direct 4.00 (0.00)", "green-red direct 4.00 (0.00)");
    }

    @Test
    void aFrontAppearsAndGoesWithTheRelationOfTheTwoSides() {
        Relations.Stated opposed = new Relations.Stated(
                SidePair.of(SketchHistory.RED, SketchHistory.BLUE),
                Relation.OPPOSED,
                Optional.of(FIRST.plusDays(1)),
                Optional.of(FIRST.plusDays(3)));
        Campaign campaign = SketchHistory.campaign(List.of(SketchHistory.RED, SketchHistory.BLUE), opposed);
        Ground ground = new CoverageGround(
                campaign,
                SketchTheatre.of(4, "a b").gazetteer(),
                SketchHistory.of("a=red b=blue", "", "", "", "").history(),
                SketchTheatre.of(4, "a b").coverage(9));

        assertThat(FIRST.datesUntil(FIRST.plusDays(5))
                        .map(day -> ground.frontLines(day).size()))
                .containsExactly(0, 1, 1, 0, 0);
        assertThat(FIRST.datesUntil(FIRST.plusDays(5))
                        .map(day -> Math.round(ground.frontLengths(day).get(0).lengthKm())))
                .containsExactly(0L, 4L, 4L, 0L, 0L);
    }

    @Test
    void thePresumedPartRestsOnTheBaselineOnEitherHand() {
        assertThat(lengths(SketchHistory.twoSides(), "a b c d", "a=red b=blue? c=red? d=blue"))
                .containsExactly("blue-red direct 12.00 (12.00)");
        assertThat(lengths(SketchHistory.twoSides(), "a b c d", "a=red b=blue c=red d=blue?"))
                .containsExactly("blue-red direct 12.00 (4.00)");
    }

    @Test
    void coastBorderAndUnassignedGroundAreNoFront() {
        assertThat(lengths(SketchHistory.twoSides(), "a ~ b", "a=red b=blue")).isEmpty();
        Ground apart = ground(SketchHistory.twoSides(), SketchTheatre.of(4, "a . . . . b"), 4, "a=red b=blue");
        assertThat(rows(apart)).isEmpty();
        assertThat(apart.frontLines(FIRST)).isEmpty();
    }

    @Test
    void everyPairAndKindHasARowOnEveryDay() {
        Ground ground = ground(SketchHistory.threeWays(), SketchTheatre.of(4, "a b"), 9, "a=red b=red");

        assertThat(ground.frontLengths(FIRST))
                .extracting(row ->
                        row.sideA() + "-" + row.sideB() + " " + row.kind().token() + " " + row.lengthKm())
                .containsExactly(
                        "blue-green direct 0.0",
                        "blue-green contested 0.0",
                        "blue-green disputed 0.0",
                        "blue-red direct 0.0",
                        "blue-red contested 0.0",
                        "blue-red disputed 0.0",
                        "green-red direct 0.0",
                        "green-red contested 0.0",
                        "green-red disputed 0.0");
    }

    @Test
    void stretchesAreChainedIntoOneLineWithSideAOnItsLeft() {
        Ground ground = ground(
                SketchHistory.twoSides(),
                SketchTheatre.of(4, "a b c", "d e f", "g h i"),
                9,
                "a=red b=red c=red d=blue e=blue f=red g=blue h=blue i=blue");

        List<FrontLine> lines = ground.frontLines(FIRST);

        assertThat(lines).hasSize(1);
        FrontLine line = lines.get(0);
        assertThat(line.kind()).isEqualTo(FrontKind.DIRECT);
        assertThat(line.presumed()).isFalse();
        assertThat(km(line)).isEqualTo(16, within(0.01));
        // Blue lies in the south-west. With blue on the left the line begins in the east.
        assertThat(line.line()[0].x).isGreaterThan(line.line()[line.line().length - 1].x);
    }

    @Test
    void anEncircledCellHasAClosedFrontAroundIt() {
        Ground ground = ground(
                SketchHistory.twoSides(),
                SketchTheatre.of(4, "a b c", "d e f", "g h i"),
                9,
                "a=red b=red c=red d=red e=blue f=red g=red h=red i=red");

        Coordinate[] ring = ground.frontLines(FIRST).get(0).line();

        assertThat(ground.frontLines(FIRST)).hasSize(1);
        assertThat(ring[0]).isEqualTo(ring[ring.length - 1]);
        assertThat(Orientation.isCCW(ring)).isTrue();
    }

    @Test
    void linesAreAsLongAsTheirRowsAndSplitWhereKindOrPresumptionChanges() {
        Ground ground = ground(
                SketchHistory.twoSides(),
                SketchTheatre.of(4, "a b c", "d e f", "g h i"),
                9,
                "a=red? b=red c=red+blue d=blue e=blue f=blue g=blue h=red/blue i=blue");

        List<FrontLine> lines = ground.frontLines(FIRST);

        for (FrontKind kind : FrontKind.values()) {
            double linesKm = lines.stream()
                    .filter(l -> l.kind() == kind)
                    .mapToDouble(FrontTest::km)
                    .sum();
            double presumedKm = lines.stream()
                    .filter(l -> l.kind() == kind && l.presumed())
                    .mapToDouble(FrontTest::km)
                    .sum();
            FrontLength row = ground.frontLengths(FIRST).stream()
                    .filter(r -> r.kind() == kind)
                    .findFirst()
                    .orElseThrow();
            assertThat(linesKm).isEqualTo(row.lengthKm(), within(1e-9));
            assertThat(presumedKm).isEqualTo(row.presumedKm(), within(1e-9));
        }
        assertThat(lines)
                .extracting(l -> l.kind() + " " + l.presumed())
                .containsExactly("DIRECT false", "DIRECT true", "CONTESTED false", "DISPUTED false");
    }

    @Test
    void threeSidesMeetingAtAPointMakeThreeLines() {
        Ground ground =
                ground(SketchHistory.threeWays(), SketchTheatre.of(4, "a b", "c d"), 9, "a=red b=blue c=green d=green");

        assertThat(ground.frontLines(FIRST))
                .extracting(l -> l.sideA() + "-" + l.sideB())
                .containsExactly("blue-green", "blue-red", "green-red");
    }

    @Test
    void linesOfACheckerboardEndWhereTheyCross() {
        Ground ground =
                ground(SketchHistory.twoSides(), SketchTheatre.of(4, "a b", "c d"), 9, "a=red b=blue c=blue d=red");

        assertThat(ground.frontLines(FIRST)).hasSize(4);
    }

    @Test
    void aLineIsACopy() {
        Ground ground = ground(SketchHistory.twoSides(), SketchTheatre.of(4, "a b"), 9, "a=red b=blue");
        FrontLine line = ground.frontLines(FIRST).get(0);
        line.line()[0].x = 0;

        assertThat(line.line()[0].x).isNotZero();
        assertThat(ground.frontLines(FIRST).get(0).line()[0].x).isNotZero();
    }

    private static double km(FrontLine line) {
        return EarthDistance.alongKm(Arrays.asList(line.line()));
    }

    private static List<String> lengths(Campaign campaign, String row, String cells) {
        return rows(ground(campaign, SketchTheatre.of(4, row), 9, cells));
    }

    private static List<String> rows(Ground ground) {
        return ground.frontLengths(FIRST).stream()
                .filter(row -> row.lengthKm() > 0)
                .map(row -> String.format(
                        Locale.ROOT,
                        "%s-%s %s %.2f (%.2f)",
                        row.sideA(),
                        row.sideB(),
                        row.kind().token(),
                        row.lengthKm(),
                        row.presumedKm()))
                .toList();
    }

    private static Ground ground(Campaign campaign, SketchTheatre sketch, double reachKm, String cells) {
        return new CoverageGround(
                campaign, sketch.gazetteer(), SketchHistory.of(cells).history(), sketch.coverage(reachKm));
    }
}
