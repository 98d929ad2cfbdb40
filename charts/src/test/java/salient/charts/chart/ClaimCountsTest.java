package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.chart.Toy.day;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import salient.charts.chart.ClaimCounts.Counted;
import salient.reading.Outcome;
import salient.run.Excerpt;
import salient.run.Replay;

class ClaimCountsTest {
    private final Replay replay = Toy.smallWar().replay();
    private final DayTable<Counted<Outcome>> byVerdict =
            ClaimCounts.of(Excerpt.whole(replay), (claim, verdict) -> verdict.outcome(), Comparator.naturalOrder());
    private final DayTable<Counted<String>> byCamp = ClaimCounts.of(
            Excerpt.whole(replay),
            (claim, verdict) -> replay.inputs().dossier().campOf(claim).name(),
            Comparator.naturalOrder());

    @Test
    void aClaimAboutSeveralPlacesCountsOnceUnderItsWeightiestVerdict() {
        assertThat(byVerdict.value(new Counted<>(Outcome.DECISIVE, Dating.AGGREGATE), day(20)))
                .isEqualTo(1);
        assertThat(byVerdict.value(new Counted<>(Outcome.NOTED, Dating.AGGREGATE), day(20)))
                .isZero();
    }

    @Test
    void theBaselineIsLeftOut() {
        assertThat(byVerdict.value(new Counted<>(Outcome.NOTED, Dating.DAY), day(1)))
                .isZero();
        assertThat(ClaimCounts.baseline(Excerpt.whole(replay))).isEqualTo(1);
    }

    @Test
    void aClaimDatedByAnIntervalCountsOnItsLastDayAndApart() {
        assertThat(byCamp.value(new Counted<>("red", Dating.INTERVAL), day(4))).isEqualTo(1);
        assertThat(byCamp.value(new Counted<>("red", Dating.DAY), day(4))).isZero();
    }

    @Test
    void aClaimThatTheReadingDoesNotHearIsNoBar() {
        Replay deaf = Toy.ofDays(5)
                .place("alder", Toy.presumed(Toy.BLUE))
                .claim(2, "alder", "press", Outcome.EXCLUDED)
                .claim(3, "alder", "press", Outcome.NOTED)
                .replay();
        DayTable<Counted<Outcome>> table =
                ClaimCounts.of(Excerpt.whole(deaf), (claim, verdict) -> verdict.outcome(), Comparator.naturalOrder());

        assertThat(sum(table)).isEqualTo(1);
        assertThat(ClaimCounts.notHeard(Excerpt.whole(deaf))).isEqualTo(1);
    }

    @Test
    void bothChartsCountTheSameClaims() {
        assertThat(sum(byCamp)).isEqualTo(sum(byVerdict)).isEqualTo(8);
    }

    private static <T> double sum(DayTable<Counted<T>> table) {
        return table.keys().stream().mapToDouble(table::sum).sum();
    }
}
