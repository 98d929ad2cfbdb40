package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.chart.Toy.BLUE;
import static salient.charts.chart.Toy.day;
import static salient.charts.chart.Toy.presumed;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.account.Basis;
import salient.reading.Verdict.Outcome;
import salient.run.Excerpt;
import salient.run.Silence;
import salient.time.DaySpan;

class SilenceTest {
    @Test
    void moreThanTheFreshDaysWithoutAClaimIsSilent() {
        assertThat(Excerpt.whole(Toy.smallWar().replay()).silences()).containsExactly(DaySpan.ofDays(day(9), day(19)));
    }

    @Test
    void asManyDaysAsAreFreshAreNotSilent() {
        Toy toy = Toy.ofDays(9)
                .place("alder", presumed(BLUE))
                .claim(2, "alder", "press", Outcome.NOTED)
                .claim(6, "alder", "press", Outcome.NOTED);

        assertThat(Excerpt.whole(toy.replay()).silences()).isEmpty();
    }

    @Test
    void aClaimAboutAnyPlaceBreaksTheSilence() {
        Toy toy = Toy.ofDays(12)
                .place("alder", presumed(BLUE))
                .place("birch", presumed(BLUE))
                .claim(2, "alder", "press", Outcome.NOTED)
                .claim(5, "birch", "press", Outcome.NOTED)
                .claim(9, "alder", "press", Outcome.NOTED);

        assertThat(Excerpt.whole(toy.replay()).silences()).isEmpty();
    }

    @Test
    void silenceReachesTheEndOfThePeriod() {
        Toy toy = Toy.ofDays(30).place("alder", presumed(BLUE)).claim(2, "alder", "press", Outcome.NOTED);

        assertThat(Excerpt.whole(toy.replay()).silences()).containsExactly(DaySpan.ofDays(day(3), day(30)));
    }

    @Test
    void theFirstDayIsSpokenOfByTheBaseline() {
        Toy toy = Toy.ofDays(9)
                .place("alder", presumed(BLUE))
                .claim(1, 1, "alder", "press", Outcome.NOTED, Basis.BASELINE)
                .claim(6, "alder", "press", Outcome.NOTED);

        assertThat(Excerpt.whole(toy.replay()).silences()).containsExactly(DaySpan.ofDays(day(2), day(5)));
    }

    @Test
    void aWordAboutARegionBreaksTheSilenceToo() {
        Toy toy = Toy.ofDays(12)
                .place("alder", presumed(BLUE))
                .claim(4, "the-whole-country", "press", Outcome.NOTED)
                .claim(8, "alder", "press", Outcome.NOTED);

        assertThat(Excerpt.whole(toy.replay()).silences()).containsExactly(DaySpan.ofDays(day(9), day(12)));
    }

    @Test
    void aClaimThatIsNotHeardBreaksNoSilence() {
        Toy toy = Toy.ofDays(9)
                .place("alder", presumed(BLUE))
                .claim(1, "alder", "press", Outcome.NOTED)
                .claim(4, "the-whole-country", "press", Outcome.EXCLUDED);

        assertThat(Excerpt.whole(toy.replay()).silences()).containsExactly(DaySpan.ofDays(day(2), day(9)));
    }

    @Test
    void aPlaceThatAPanelSpeaksOfEachDayIsNotSilent() {
        Toy toy = Toy.ofDays(8)
                .place("alder", presumed(BLUE))
                .claim(1, "alder", "press", Outcome.DECISIVE)
                .spokenOf("alder", 4)
                .spokenOf("alder", 6);

        assertThat(Excerpt.whole(toy.replay()).silences()).isEmpty();
    }

    @Test
    void readingsOfWhichOneSpeaksAreNotSilentTogether() {
        Toy one = Toy.ofDays(12).place("alder", presumed(BLUE)).claim(5, "alder", "press", Outcome.NOTED);
        Toy other = Toy.ofDays(12).place("alder", presumed(BLUE)).claim(9, "alder", "press", Outcome.NOTED);

        assertThat(Silence.ofAll(List.of(one.replay(), other.replay())).spans())
                .containsExactly(DaySpan.ofDays(day(1), day(4)));
    }

    @Test
    void aRecordWithoutClaimsIsSilentThroughout() {
        Toy toy = Toy.ofDays(3).place("alder", presumed(BLUE));

        assertThat(Excerpt.whole(toy.replay()).silences()).containsExactly(DaySpan.ofDays(day(1), day(3)));
    }
}
