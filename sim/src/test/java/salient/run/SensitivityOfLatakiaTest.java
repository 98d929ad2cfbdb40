package salient.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import salient.compare.Sensitivity;
import salient.compare.Shares;
import salient.compare.Shares.Players;
import salient.control.ControlHistory;
import salient.place.PlaceId;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.Variation;
import salient.reading.Exclusion.Kind;
import salient.reading.Scenario;
import salient.testkit.Latakia;

/** What each source of the shipped campaign moves. */
class SensitivityOfLatakiaTest {
    private static final CampaignInputs INPUTS = Latakia.inputs();
    private static final Scenario MONITOR = INPUTS.scenarios().get("monitor");
    private static final Replayer REPLAYER = new Replayer(INPUTS);
    private static final Sensitivity SENSITIVITY =
            SensitivityRun.of(REPLAYER.replay(MONITOR)).sensitivity();

    @Test
    void noMoreThanTwelveSourcesPlay() {
        assertThat(SENSITIVITY.shares())
                .filteredOn(s -> s.players() == Players.SOURCES)
                .allSatisfy(s -> assertThat(s.values())
                        .hasSize(Sensitivity.MOST_PLAYERS)
                        .anyMatch(v -> v.player().equals(Sensitivity.REST)));
        long sources = SENSITIVITY.leftOut().stream()
                .filter(one -> one.what().kind() == Kind.SOURCE)
                .count();
        assertThat(SENSITIVITY.rest()).hasSize((int) sources - 11);
    }

    @Test
    void valuesAddUpToWhatIsFoundWithNothingCutOff() {
        Scenario kept = Variation.read(java.util.List.of("cut_off=keep"), java.util.List.of(), new Problems())
                .of(MONITOR, INPUTS.dossier());
        ControlHistory history = REPLAYER.replay(kept).judgement().history();
        for (Shares shares : SENSITIVITY.shares()) {
            double found = 0;
            for (PlaceId place : history.places()) {
                found += history.of(place).spans().stream()
                        .filter(span -> shares.measure()
                                .heldBy()
                                .map(span.value()::heldBy)
                                .orElseGet(() -> span.value().token().matches("contested|disputed")))
                        .mapToInt(span -> span.days().days())
                        .sum();
            }
            double shared = shares.baseline().placeDays()
                    + shares.values().stream()
                            .mapToDouble(Shares.Value::placeDays)
                            .sum();
            assertThat(shared).as(shares.measure().token()).isCloseTo(found, within(1e-6));
        }
    }
}
