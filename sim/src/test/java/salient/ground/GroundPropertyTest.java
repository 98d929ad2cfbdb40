package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static salient.ground.SketchHistory.FIRST;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salient.campaign.Holder;
import salient.control.ControlDistribution;
import salient.geo.EarthDistance;
import salient.place.Control;
import salient.testkit.Seeds;

class GroundPropertyTest {
    private static final int DAYS = 6;

    @Test
    void areasAddUpToTheTheatreOnEveryDay() {
        Seeds.each(20, random -> {
            RandomGround scene = RandomGround.of(random, 60, DAYS, SketchHistory.alliesAndAStranger());
            double theatreKm2 = scene.coverage().theatreKm2();
            for (int i = 0; i < DAYS; i++) {
                double sumKm2 = 0;
                for (GroundShare share : scene.ground().shares(FIRST.plusDays(i))) {
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
            RandomGround scene = RandomGround.of(random, 60, DAYS, SketchHistory.alliesAndAStranger());
            for (int i = 1; i < DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                double aggregateKm2 = 0;
                double netKm2 = 0;
                double changeKm2 = 0;
                for (Gain gain : scene.ground().gains(day)) {
                    double beforeKm2 = heldKm2(scene.ground(), day.minusDays(1), gain.holder());
                    double afterKm2 = heldKm2(scene.ground(), day, gain.holder());
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
            RandomGround scene = RandomGround.of(random, 60, DAYS, SketchHistory.alliesAndAStranger());
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                double rowsKm = scene.ground().frontLengths(day).stream()
                        .mapToDouble(FrontLength::lengthKm)
                        .sum();
                double linesKm = scene.ground().frontLines(day).stream()
                        .mapToDouble(line -> EarthDistance.alongKm(Arrays.asList(line.line())))
                        .sum();
                assertThat(linesKm).isEqualTo(rowsKm, within(1e-9 * (1 + rowsKm)));
            }
        });
    }

    @Test
    void edgesAddUpToTheRowsOfTheFront() {
        Seeds.each(20, random -> {
            RandomGround scene = RandomGround.of(random, 60, DAYS, SketchHistory.alliesAndAStranger());
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                for (FrontLength row : scene.ground().frontLengths(day)) {
                    double edgesKm = scene.ground().frontEdges(day).stream()
                            .filter(e -> e.kind() == row.kind()
                                    && e.sideA().equals(row.sideA())
                                    && e.sideB().equals(row.sideB()))
                            .mapToDouble(e -> scene.coverage().lengthKm(e.edge()))
                            .sum();
                    assertThat(edgesKm).isEqualTo(row.lengthKm(), within(1e-9 * (1 + row.lengthKm())));
                }
            }
        });
    }

    @Test
    void groundThatIsCertainIsExpectedAsItIs() {
        Seeds.each(20, random -> {
            RandomGround scene = RandomGround.of(random, 60, DAYS, SketchHistory.alliesAndAStranger());
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                ExpectedGround expected = ExpectedGround.of(
                        scene.coverage(),
                        place -> scene.history().of(place).at(day).distribution());
                double undeterminedKm2 = 0;
                for (GroundShare share : scene.ground().shares(day)) {
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
            RandomGround scene = RandomGround.of(random, 60, DAYS, SketchHistory.alliesAndAStranger());
            double likely = 0.01 + 0.98 * random.nextDouble();
            ControlDistribution mixed = ControlDistribution.of(
                    Map.of(Control.held(SketchHistory.RED), likely, Control.vacant(), (1 - likely) / 2));
            ExpectedGround expected = ExpectedGround.of(scene.coverage(), place -> mixed);
            double cellKm2 = scene.coverage().places().stream()
                    .mapToDouble(scene.coverage()::cellKm2)
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
}
