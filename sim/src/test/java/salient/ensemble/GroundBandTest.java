package salient.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import salient.control.ModelledControl;
import salient.ground.ExpectedGround;
import salient.place.Control;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.testkit.Latakia;

/** The ground that whole histories of a model have, in the long silence of the first campaign. */
class GroundBandTest {
    private static final LocalDate SILENT = LocalDate.of(2014, 5, 15);
    private static final Replay REPLAY = Latakia.replay("posterior");
    private static final ModelledControl MODEL = REPLAY.judgement().modelled().orElseThrow();

    @Test
    void everyHistoryHasAllGround() {
        double cells = REPLAY.coverage().places().stream()
                .mapToDouble(REPLAY.coverage()::cellKm2)
                .sum();
        List<float[]> ofControls = MODEL.controls().stream()
                .map(control -> MODEL.groundKm2(SILENT, control))
                .toList();
        for (int history = 0; history < ofControls.get(0).length; history++) {
            double sum = 0;
            for (float[] km2 : ofControls) {
                sum += km2[history];
            }
            assertThat(sum).isCloseTo(cells, within(0.01));
        }
    }

    @Test
    void theMeanIsWhatMayBeExpectedAndLiesWithinBandsThatLieWithinEachOther() {
        ExpectedGround expected = ExpectedGround.of(REPLAY.coverage(), place -> MODEL.at(place, SILENT));
        for (GroundBand ground : GroundBand.on(MODEL, SILENT)) {
            Band km2 = ground.km2();
            assertThat(List.of(km2.low90(), km2.low50(), km2.median(), km2.high50(), km2.high90()))
                    .isSorted();
            double likely = ground.control()
                    .holder()
                    .map(expected.heldKm2()::get)
                    .orElse(
                            ground.control().kind() == Control.Kind.CONTESTED
                                    ? expected.contestedKm2()
                                    : expected.vacantKm2());
            assertThat(km2.mean()).isCloseTo(likely, within(4.0));
        }
    }

    /** Ground that is lost in one history is another's than in the next: quantiles of places, added up, are far too wide. */
    @Test
    void aBandIsNotTheSumOfTheBandsOfPlaces() {
        for (GroundBand ground : GroundBand.on(MODEL, SILENT).subList(0, 2)) {
            double low = 0;
            double high = 0;
            for (PlaceId place : REPLAY.coverage().places()) {
                double likely = MODEL.at(place, SILENT).shares().getOrDefault(ground.control(), 0.0);
                low += likely >= 0.95 ? REPLAY.coverage().cellKm2(place) : 0;
                high += likely > 0.05 ? REPLAY.coverage().cellKm2(place) : 0;
            }
            assertThat(ground.km2().high90() - ground.km2().low90()).isLessThan(0.7 * (high - low));
        }
    }
}
