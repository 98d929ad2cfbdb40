package salient.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.testkit.Scene.day;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salient.place.PlaceKind;
import salient.reading.Exclusion;
import salient.testkit.Scene;
import salient.time.DaySpan;

/** Findings of a scene are fresh for seven days; its period is day 0 to 60. */
class SilenceTest {
    private static final String EVE = "0 x state G basis=baseline";

    private static Silence silence(Scene scene) {
        return Silence.of(scene.dossier(), scene.judgement());
    }

    private static DaySpan days(int first, int last) {
        return DaySpan.ofDays(day(first), day(last));
    }

    private static Scene without(String source, Scene scene) {
        return scene.under(s -> s.leavingOut(List.of(new Exclusion(Exclusion.Kind.SOURCE, source))));
    }

    /** Somebody speaks on every seventh day from {@code first} on. */
    private static String[] weekly(int first) {
        return IntStream.rangeClosed(0, (60 - first) / 7)
                .mapToObj(week -> first + 7 * week + " m hold G")
                .toArray(String[]::new);
    }

    @Test
    void moreThanTheFreshDaysWithoutAClaimIsSilent() {
        assertThat(silence(new Scene().says(EVE, "4 m hold G").says(weekly(13))).spans())
                .containsExactly(days(5, 12));
    }

    @Test
    void asManyDaysAsAreFreshAreNotSilent() {
        assertThat(silence(new Scene().says(EVE, "4 m hold G").says(weekly(12))).spans())
                .isEmpty();
    }

    @Test
    void aClaimAboutAnyPlaceBreaksTheSilence() {
        Scene scene = new Scene()
                .row("village")
                .says(EVE, "4 m hold G", "9 m hold G place=village")
                .says(weekly(14));

        assertThat(silence(scene).spans()).isEmpty();
    }

    @Test
    void aWordAboutARegionBreaksTheSilenceToo() {
        Scene scene = new Scene()
                .place("land", PlaceKind.REGION, "")
                .says(EVE, "4 m hold G", "9 m shell G place=land")
                .says(weekly(14));

        assertThat(silence(scene).spans()).isEmpty();
    }

    @Test
    void silenceReachesTheEndOfThePeriod() {
        assertThat(silence(new Scene().says(EVE, "4 m hold G")).spans()).containsExactly(days(5, 60));
    }

    @Test
    void theFirstDayIsSpokenOfByTheBaseline() {
        assertThat(silence(new Scene().says(EVE).says(weekly(9))).spans()).containsExactly(days(1, 8));
        assertThat(silence(new Scene().says(weekly(9))).spans()).containsExactly(days(0, 8));
    }

    @Test
    void aClaimThatIsNotHeardBreaksNoSilence() {
        Scene scene =
                without("o", new Scene().says(EVE, "4 m hold G", "9 o hold O").says(weekly(14)));

        assertThat(silence(scene).spans()).containsExactly(days(5, 13));
    }

    @Test
    void aPlaceThatAPanelSpeaksOfEachDayIsNotSilent() {
        Scene scene = new Scene().says(EVE, "1 m state G throughout=60");

        assertThat(silence(scene).spans()).isEmpty();
    }

    @Test
    void readingsOfWhichOneSpeaksAreNotSilentTogether() {
        String[] said = {"4 m hold G", "12 o hold G"};
        Scene monitors = without("o", new Scene().says(EVE).says(said).says(weekly(19)));
        Scene sides = without("m", new Scene().says(EVE).says(said));

        assertThat(silence(monitors).spans()).containsExactly(days(5, 18));
        assertThat(Silence.ofAll(monitors.dossier(), List.of(monitors.judgement(), sides.judgement()))
                        .spans())
                .isEmpty();
    }

    @Test
    void aRecordWithoutClaimsIsSilentThroughout() {
        assertThat(silence(new Scene()).spans()).containsExactly(days(0, 60));
    }

    @Test
    void ofALongSilenceFewDaysMayBeAskedFor() {
        Silence silence = silence(new Scene().says(EVE, "4 m hold G"));

        assertThat(silence.spans(days(20, 22))).isEqualTo(List.of(days(20, 22)));
        assertThat(silence.lastSpoken(day(20))).contains(day(4));
        assertThat(silence.lastSpoken(day(3))).isEmpty();
    }
}
