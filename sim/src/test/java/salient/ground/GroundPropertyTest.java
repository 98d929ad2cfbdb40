package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static salient.ground.SketchHistory.FIRST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import salient.campaign.Holder;
import salient.control.ControlDistribution;
import salient.control.ControlHistory;
import salient.geo.Coverage;
import salient.geo.EarthDistance;
import salient.geo.RandomTheatre;
import salient.geo.Seeds;
import salient.place.Control;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.testkit.Scene;

class GroundPropertyTest {
    private static final int DAYS = 6;
    private static final List<String> FINDINGS = List.of(
            "red",
            "blue",
            "green",
            "red?",
            "blue?",
            "red*",
            "blue*",
            "red+blue",
            "green+",
            "+",
            "red/blue",
            "blue/vacant",
            "vacant",
            "unknown");

    private record Scene(Coverage coverage, ControlHistory history, Ground ground) {}

    @Test
    void areasAddUpToTheTheatreOnEveryDay() {
        Seeds.each(20, random -> {
            Scene scene = scene(random);
            double theatreKm2 = scene.coverage.theatreKm2();
            for (int i = 0; i < DAYS; i++) {
                double sumKm2 = 0;
                for (GroundShare share : scene.ground.shares(FIRST.plusDays(i))) {
                    sumKm2 += share.areaKm2();
                    double attributed = share.standing().freshKm2()
                            + share.standing().staleKm2()
                            + share.standing().presumedKm2();
                    assertThat(attributed).isLessThanOrEqualTo(share.areaKm2() * (1 + 1e-12) + 1e-12);
                }
                assertThat(sumKm2).isEqualTo(theatreKm2, within(1e-9 * theatreKm2));
            }
        });
    }

    @Test
    void whatASideHoldsIsWhatItHeldAndGainedLessWhatItLost() {
        Seeds.each(20, random -> {
            Scene scene = scene(random);
            for (int i = 1; i < DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                double aggregateKm2 = 0;
                double netKm2 = 0;
                double changeKm2 = 0;
                for (Gain gain : scene.ground.gains(day)) {
                    double beforeKm2 = heldKm2(scene.ground, day.minusDays(1), gain.holder());
                    double afterKm2 = heldKm2(scene.ground, day, gain.holder());
                    assertThat(gain.aggregateKm2()).isGreaterThanOrEqualTo(0);
                    changeKm2 += afterKm2 - beforeKm2;
                    netKm2 += gain.netKm2();
                    aggregateKm2 += gain.aggregateKm2();
                }
                // Ground lost to an aggregate is no loss in these figures: all sides together may have lost as much.
                assertThat(changeKm2).isBetween(netKm2 - 1e-9, netKm2 + aggregateKm2 + 1e-9);
            }
        });
    }

    @Test
    void linesAreAsLongAsTheFront() {
        Seeds.each(20, random -> {
            Scene scene = scene(random);
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                double rowsKm = scene.ground.frontLengths(day).stream()
                        .mapToDouble(FrontLength::lengthKm)
                        .sum();
                double linesKm = scene.ground.frontLines(day).stream()
                        .mapToDouble(line -> EarthDistance.alongKm(Arrays.asList(line.line())))
                        .sum();
                assertThat(linesKm).isEqualTo(rowsKm, within(1e-9 * (1 + rowsKm)));
            }
        });
    }

    @Test
    void edgesAddUpToTheRowsOfTheFront() {
        Seeds.each(20, random -> {
            Scene scene = scene(random);
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                for (FrontLength row : scene.ground.frontLengths(day)) {
                    double edgesKm = scene.ground.frontEdges(day).stream()
                            .filter(e -> e.kind() == row.kind()
                                    && e.sideA().equals(row.sideA())
                                    && e.sideB().equals(row.sideB()))
                            .mapToDouble(e -> scene.coverage.lengthKm(e.edge()))
                            .sum();
                    assertThat(edgesKm).isEqualTo(row.lengthKm(), within(1e-9 * (1 + row.lengthKm())));
                }
            }
        });
    }

    @Test
    void groundThatIsCertainIsExpectedAsItIs() {
        Seeds.each(20, random -> {
            Scene scene = scene(random);
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                ExpectedGround expected = ExpectedGround.of(
                        scene.coverage, place -> scene.history.of(place).at(day).distribution());
                double undeterminedKm2 = 0;
                for (GroundShare share : scene.ground.shares(day)) {
                    switch (share.kind()) {
                        case HELD ->
                            assertThat(expected.heldKm2()
                                            .getOrDefault(share.holder().orElseThrow(), 0.0))
                                    .isEqualTo(share.areaKm2(), within(1e-8));
                        case CONTESTED -> assertThat(expected.contestedKm2()).isEqualTo(share.areaKm2(), within(1e-8));
                        case VACANT -> assertThat(expected.vacantKm2()).isEqualTo(share.areaKm2(), within(1e-8));
                        case DISPUTED, UNKNOWN -> undeterminedKm2 += share.areaKm2();
                        case UNASSIGNED -> {}
                    }
                }
                assertThat(expected.undeterminedKm2()).isEqualTo(undeterminedKm2, within(1e-8));
            }
        });
    }

    @Test
    void ofEveryCellEachControlGetsAsMuchAsItIsLikely() {
        Seeds.each(20, random -> {
            Scene scene = scene(random);
            double likely = 0.01 + 0.98 * random.nextDouble();
            ControlDistribution mixed = ControlDistribution.of(
                    Map.of(Control.held(SketchHistory.RED), likely, Control.vacant(), (1 - likely) / 2));
            ExpectedGround expected = ExpectedGround.of(scene.coverage, place -> mixed);
            double cellKm2 = scene.coverage.places().stream()
                    .mapToDouble(scene.coverage::cellKm2)
                    .sum();
            assertThat(expected.heldKm2().getOrDefault(Holder.of(SketchHistory.RED), 0.0))
                    .isEqualTo(likely * cellKm2, within(1e-9 * cellKm2));
            assertThat(expected.vacantKm2()).isEqualTo((1 - likely) / 2 * cellKm2, within(1e-9 * cellKm2));
            assertThat(expected.undeterminedKm2()).isEqualTo((1 - likely) / 2 * cellKm2, within(1e-9 * cellKm2));
            assertThat(expected.contestedKm2()).isZero();
        });
    }

    private static double heldKm2(Ground ground, LocalDate day, Holder holder) {
        return ground.shares(day).stream()
                .filter(share -> share.holder().filter(holder::equals).isPresent())
                .mapToDouble(GroundShare::areaKm2)
                .sum();
    }

    private static Scene scene(Random random) {
        RandomTheatre drawn = RandomTheatre.of(random, 60);
        List<String> days = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            StringBuilder changes = new StringBuilder();
            for (Place place : drawn.places()) {
                if (i == 0 || random.nextInt(4) == 0) {
                    changes.append(place.id())
                            .append('=')
                            .append(FINDINGS.get(random.nextInt(FINDINGS.size())))
                            .append(' ');
                }
            }
            days.add(changes.toString());
        }
        SketchHistory history = SketchHistory.of(days.toArray(String[]::new));
        drawn.places().stream()
                .filter(place -> random.nextBoolean())
                .forEach(place -> history.spoken(place.id().value(), 1 + random.nextInt(DAYS)));
        Coverage coverage = drawn.coverage();
        Gazetteer gazetteer = new Gazetteer(drawn.places());
        ControlHistory control = history.history();
        return new Scene(
                coverage,
                control,
                new CoverageGround(SketchHistory.alliesAndAStranger(), gazetteer, control, coverage));
    }
}
