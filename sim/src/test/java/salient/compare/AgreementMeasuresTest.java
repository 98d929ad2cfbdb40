package salient.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import salient.geo.EarthDistance;
import salient.place.Position;
import salient.testkit.Seeds;

/** Measures of agreement, against worked examples from the literature. */
class AgreementMeasuresTest {
    /** J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions (2003), table 18.1: kappa 0.676. */
    @Test
    void kappaOfFleissTwoRatersAndThreeDiagnoses() {
        Contingency table = new Contingency();
        String[] labels = {"psychotic", "neurotic", "organic"};
        int[][] counts = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                table.add(labels[i], labels[j], counts[i][j]);
            }
        }
        assertThat(table.kappa().orElseThrow()).isCloseTo(0.676, within(5e-4));
    }

    @Test
    void kappaIsAbsentWhereChanceLeavesNothingToReach() {
        Contingency table = new Contingency();
        assertThat(table.kappa()).isEmpty();
        table.add("held", "held", 3);
        assertThat(table.kappa()).isEmpty();
    }

    /** Krippendorff 2011, example C: four observers, twelve units, missing data, nominal: alpha 0.743. */
    @Test
    void alphaOfKrippendorffsFourObserversWithMissingData() {
        String[] observers = {
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."
        };
        List<List<String>> units = new ArrayList<>();
        for (int unit = 0; unit < 12; unit++) {
            int u = unit;
            units.add(Arrays.stream(observers)
                    .map(o -> o.split(" ")[u])
                    .filter(v -> !v.equals("."))
                    .toList());
        }
        assertThat(Krippendorff.alpha(units).orElseThrow()).isCloseTo(0.743, within(5e-4));
    }

    /** Krippendorff 2011, example A: two observers, ten units, binary: alpha 0.095. */
    @Test
    void alphaOfKrippendorffsTwoObservers() {
        String[] meg = "0 1 0 0 0 0 0 0 1 0".split(" ");
        String[] owen = "1 1 1 0 0 1 0 0 0 0".split(" ");
        List<List<String>> units = new ArrayList<>();
        for (int i = 0; i < meg.length; i++) {
            units.add(List.of(meg[i], owen[i]));
        }
        assertThat(Krippendorff.alpha(units).orElseThrow()).isCloseTo(0.095, within(5e-4));
    }

    /** The glove game: one left glove (player 0) and two right ones; values 2/3, 1/6, 1/6. */
    @Test
    void shapleyOfTheGloveGame() {
        double[] values = Shapley.values(3, set -> set.get(0) && (set.get(1) || set.get(2)) ? 1 : 0);
        assertThat(values).containsExactly(new double[] {2.0 / 3, 1.0 / 6, 1.0 / 6}, within(1e-12));
    }

    @Test
    void shapleyValuesAddUpToTheWorthOfAll() {
        double[] values = Shapley.values(5, BitSet::cardinality);
        assertThat(Arrays.stream(values).sum()).isCloseTo(5, within(1e-12));
        assertThatThrownBy(() -> Shapley.values(17, s -> 0)).hasMessageContaining("16 at most");
    }

    @Test
    void frontsAreAsFarApartAsTheirNearestPoints() {
        Seeds.each(60, random -> {
            List<Coordinate> a = points(random);
            List<Coordinate> b = points(random);
            List<Double> nearest = new ArrayList<>();
            for (List<List<Coordinate>> way : List.of(List.of(a, b), List.of(b, a))) {
                for (Coordinate p : way.get(0)) {
                    nearest.add(way.get(1).stream()
                            .mapToDouble(q -> EarthDistance.betweenKm(new Position(p.y, p.x), new Position(q.y, q.x)))
                            .min()
                            .orElseThrow());
                }
            }
            FrontDistance distance = new FrontDistance(asLines(a), asLines(b));
            assertThat(distance.hausdorffKm().orElseThrow())
                    .isEqualTo(nearest.stream().mapToDouble(d -> d).max().orElseThrow());
        });
    }

    /** Points no farther apart than a step. */
    private static List<Coordinate> points(Random random) {
        List<Coordinate> points = new ArrayList<>();
        double x = 36 + random.nextInt(3) * 0.01;
        double y = 35 + random.nextInt(3) * 0.01;
        for (int i = 0; i < 2 + random.nextInt(20); i++) {
            points.add(new Coordinate(x, y));
            x += (random.nextInt(3) - 1) * 0.001;
            y += (random.nextInt(3) - 1) * 0.001;
        }
        return points;
    }

    private static List<Coordinate[]> asLines(List<Coordinate> points) {
        return List.<Coordinate[]>of(points.toArray(Coordinate[]::new));
    }

    /** Two parallel lines along a meridian, a hundredth of a degree of longitude apart on the equator. */
    @Test
    void frontsApart() {
        List<Coordinate[]> a = line(36.00);
        List<Coordinate[]> b = line(36.01);
        FrontDistance distance = new FrontDistance(a, b);
        assertThat(distance.meanKm().orElseThrow()).isCloseTo(1.1132, within(1e-3));
        assertThat(distance.hausdorffKm().orElseThrow()).isCloseTo(1.1132, within(1e-3));
        assertThat(new FrontDistance(a, List.of()).meanKm()).isEmpty();
        assertThat(new FrontDistance(a, a).hausdorffKm().orElseThrow()).isZero();
    }

    private static List<Coordinate[]> line(double lon) {
        return Stream.<Coordinate[]>of(new Coordinate[] {new Coordinate(lon, 0), new Coordinate(lon, 0.05)})
                .toList();
    }
}
