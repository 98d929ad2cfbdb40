package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.chart.Toy.BLUE;
import static salient.charts.chart.Toy.day;
import static salient.charts.chart.Toy.presumed;

import org.junit.jupiter.api.Test;
import salient.engine.Verdict.Outcome;
import salient.run.Excerpt;
import salient.time.DaySpan;

class SilenceTest {
    @Test
    void moreThanTheFreshDaysWithoutAClaimIsSilent() {
        assertThat(Silence.spans(Excerpt.whole(Toy.smallWar().replay())))
                .containsExactly(DaySpan.ofDays(day(9), day(19)));
    }

    @Test
    void asManyDaysAsAreFreshAreNotSilent() {
        Toy toy = Toy.ofDays(9)
                .place("alder", presumed(BLUE))
                .claim(2, "alder", "press", Outcome.NOTED)
                .claim(6, "alder", "press", Outcome.NOTED);

        assertThat(Silence.spans(Excerpt.whole(toy.replay()))).isEmpty();
    }

    @Test
    void aClaimAboutAnyPlaceBreaksTheSilence() {
        Toy toy = Toy.ofDays(12)
                .place("alder", presumed(BLUE))
                .place("birch", presumed(BLUE))
                .claim(2, "alder", "press", Outcome.NOTED)
                .claim(5, "birch", "press", Outcome.NOTED)
                .claim(9, "alder", "press", Outcome.NOTED);

        assertThat(Silence.spans(Excerpt.whole(toy.replay()))).isEmpty();
    }

    @Test
    void silenceReachesTheEndOfThePeriod() {
        Toy toy = Toy.ofDays(30).place("alder", presumed(BLUE)).claim(2, "alder", "press", Outcome.NOTED);

        assertThat(Silence.spans(Excerpt.whole(toy.replay()))).containsExactly(DaySpan.ofDays(day(3), day(30)));
    }

    @Test
    void theFirstDayIsSpokenOfByTheBaseline() {
        Toy toy = Toy.ofDays(9).place("alder", presumed(BLUE)).claim(6, "alder", "press", Outcome.NOTED);

        assertThat(Silence.spans(Excerpt.whole(toy.replay()))).containsExactly(DaySpan.ofDays(day(2), day(5)));
    }

    @Test
    void aRecordWithoutClaimsIsSilentThroughout() {
        Toy toy = Toy.ofDays(3).place("alder", presumed(BLUE));

        assertThat(Silence.spans(Excerpt.whole(toy.replay()))).containsExactly(DaySpan.ofDays(day(1), day(3)));
    }
}
