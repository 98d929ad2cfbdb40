package salient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.control.ControlDistribution;
import salient.control.Finding;
import salient.control.ModelledControl;
import salient.place.Control;
import salient.place.PlaceId;
import salient.reading.ModelSettings;
import salient.testkit.Scene;
import salient.time.Timeline;

/** What is told of the histories that were drawn. */
class PosteriorTest {
    private static final PlaceId A = new PlaceId("a");
    private static final String[] LINES = {
        "0 x state G basis=baseline place=a",
        "0 x state G basis=baseline place=b",
        "12 o capture O place=a id=taken",
        "20 m hold O place=a id=held",
        "30 g hold G place=a id=regained"
    };

    private final Posterior posterior = posterior(ModelSettings.DEFAULTS, LINES);
    private final StateSpace states = posterior.model().states();

    private static Posterior posterior(ModelSettings settings, String... lines) {
        return Posterior.of(Scenes.model(new Scene().row("a", "b").says(lines), settings));
    }

    private double likely(LocalDate day, int state) {
        return posterior.likely(A, day, state);
    }

    @Test
    void aFindingIsWhatIsAsLikelyAsTheThresholdAndUnknownWhereNothingIs() {
        Timeline<Finding> findings = new ModelFindings(posterior).of(A);
        int between = 0;
        for (int number = 0; number <= 60; number++) {
            LocalDate day = Scene.day(number);
            double most = IntStream.range(0, states.size())
                    .mapToDouble(state -> likely(day, state))
                    .max()
                    .orElseThrow();
            Finding.Settled found = (Finding.Settled) findings.at(day);
            assertThat(found.control().kind() == Control.Kind.UNKNOWN)
                    .as("%s", day)
                    .isEqualTo(most < 0.8);
            between += most < 0.8 ? 1 : 0;
        }
        assertThat(between).isBetween(1, 60);
    }

    @Test
    void aFindingRestsOnNoClaimOfALaterDay() {
        Timeline<Finding> findings = new ModelFindings(posterior).of(A);
        Map<String, Integer> days = Map.of("taken", 11, "held", 20, "regained", 30);
        int claims = 0;
        for (int number = 0; number <= 60; number++) {
            for (ClaimId claim : findings.at(Scene.day(number)).claims()) {
                assertThat(days.get(claim.local())).isLessThanOrEqualTo(number);
                claims++;
            }
        }
        assertThat(claims).isPositive();
    }

    @Test
    void campsBearOnAPlaceFromTheDayOnOfWhichTheySpeak() {
        assertThat(posterior.camps(A, Scene.day(10))).isEmpty();
        assertThat(posterior.camps(A, Scene.day(12))).hasSize(1);
        assertThat(posterior.camps(A, Scene.day(20))).hasSize(2);
        assertThat(posterior.camps(A, Scene.day(30))).hasSize(3);
    }

    @Test
    void daysBetweenWhichHardlyAnythingMovesAreOneSpan() {
        Timeline<ControlDistribution> spans = posterior.of(A);
        assertThat(spans.spans()).hasSizeBetween(4, 40);
        for (int number = 0; number <= 60; number++) {
            Map<Control, Double> told = spans.at(Scene.day(number)).shares();
            for (int state = 0; state < states.size(); state++) {
                assertThat(told.getOrDefault(states.control(state), 0.0))
                        .isCloseTo(likely(Scene.day(number), state), within(0.021));
            }
        }
    }

    @Test
    void boundsReachToBothSidesOfWhatIsLikely() {
        ModelledControl.Bounds bounds = posterior.bounds(A, Scene.day(20), states.control(1));
        double likely = likely(Scene.day(20), 1);
        assertThat(bounds.low()).isLessThan(likely - 0.001);
        assertThat(bounds.high()).isGreaterThan(likely + 0.001);
    }

    @Test
    void everyHistoryHasAllGroundOnce() {
        float[] sums = new float[posterior.groundKm2(Scene.day(20), states.control(0)).length];
        for (Control control : posterior.controls()) {
            float[] km2 = posterior.groundKm2(Scene.day(20), control);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += km2[i];
            }
        }
        // The hill of every scene, and two villages, of a square kilometre each.
        assertThat(sums).containsOnly(3);
    }

    @Test
    void aClaimWeighsByHowMuchTheOddsGrowWithItInBits() {
        ModelSettings fixed = ModelSettings.DEFAULTS.with(
                new ModelSettings.Trust(false, false, new TreeMap<>(Map.of(new SourceId("m"), 0.8)), new TreeMap<>()));
        PlaceId hill = new PlaceId("hill"); // which nothing borders on
        Posterior with = posterior(fixed, "1 i hold O", "1 m hold G id=weighed");
        Posterior without = posterior(fixed, "1 i hold O");
        double bits =
                (Means.logit(with.likely(hill, Scene.day(1), 0)) - Means.logit(without.likely(hill, Scene.day(1), 0)))
                        / Math.log(2);

        assertThat(bits).isGreaterThan(1.5);
        assertThat(with.bits(hill, Scene.day(1), states.control(0)).get(new ClaimId(Scene.ACCOUNT, "weighed")))
                .isCloseTo(bits, within(0.2 * bits));
    }
}
