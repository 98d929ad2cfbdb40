package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static salient.charts.chart.Toy.BLUE;
import static salient.charts.chart.Toy.RED;
import static salient.charts.chart.Toy.day;
import static salient.charts.chart.Toy.held;
import static salient.charts.chart.Toy.id;
import static salient.charts.chart.Toy.presumed;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.control.ControlHistory;
import salient.control.Standing;
import salient.reading.Outcome;
import salient.telling.Phase;
import salient.time.DaySpan;

class PhaseTest {
    @Test
    void aFindingTurnsStaleAfterTheFreshDaysAndFreshAgainWithTheNextClaim() {
        ControlHistory history = Toy.ofDays(20)
                .place("alder", presumed(BLUE))
                .from(3, "alder", held(RED, 3))
                .claim(3, "alder", "press", Outcome.DECISIVE)
                .claim(12, "alder", "press", Outcome.CORROBORATING)
                .replay()
                .judgement()
                .history();

        assertThat(Phase.of(history, id("alder")))
                .extracting(Phase::days, Phase::standing)
                .containsExactly(
                        tuple(DaySpan.ofDays(day(1), day(2)), Standing.PRESUMED),
                        tuple(DaySpan.ofDays(day(3), day(6)), Standing.FRESH),
                        tuple(DaySpan.ofDays(day(7), day(11)), Standing.STALE),
                        tuple(DaySpan.ofDays(day(12), day(15)), Standing.FRESH),
                        tuple(DaySpan.ofDays(day(16), day(20)), Standing.STALE));
    }

    @Test
    void phasesCoverThePeriodAndAgreeWithTheHistoryOnEveryDay() {
        ControlHistory history = Toy.smallWar().replay().judgement().history();
        history.places().forEach(place -> {
            List<Phase> phases = Phase.of(history, place);
            history.period().stream().forEach(day -> {
                List<Phase> on = phases.stream()
                        .filter(phase -> phase.days().contains(day))
                        .toList();
                assertThat(on).hasSize(1);
                assertThat(on.get(0).finding()).isEqualTo(history.of(place).at(day));
                if (on.get(0).standing() == Standing.FRESH || on.get(0).standing() == Standing.STALE) {
                    assertThat(on.get(0).standing() == Standing.FRESH).isEqualTo(history.fresh(place, day));
                }
            });
        });
    }

    @Test
    void whatOneSentenceSaysOfManyPlacesIsNeitherFreshNorStale() {
        ControlHistory history = Toy.smallWar().replay().judgement().history();
        List<Phase> phases = Phase.of(history, id("birch"));

        assertThat(phases.get(phases.size() - 1).standing()).isEqualTo(Standing.AGGREGATE);
        assertThat(phases.get(phases.size() - 1).days()).isEqualTo(DaySpan.ofDays(day(20), day(22)));
    }
}
