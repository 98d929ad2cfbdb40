package salient.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.account.Reliability;
import salient.account.Source;
import salient.account.SourceId;
import salient.campaign.CampId;
import salient.place.Control.Kind;
import salient.reading.ModelSettings.Drawing;
import salient.reading.ModelSettings.Trust;

/** The limits are those of rule E21 in docs/scenarios.md. */
class ModelSettingsTest {
    private static final ModelSettings USUAL = ModelSettings.DEFAULTS;
    private static final SourceId OBSERVER = new SourceId("observer");
    private static final CampId PRESS = new CampId("press");

    private static ModelSettings of(double threshold, double spanStep, Map<Kind, Double> eve) {
        return new ModelSettings(
                threshold, spanStep, USUAL.silence(), USUAL.trust(), new TreeMap<>(eve), USUAL.drawing());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 0.999})
    void aThresholdIsFromAHalfToUnderOne(double threshold) {
        assertThat(of(threshold, 0.02, USUAL.unknownEve()).threshold()).isEqualTo(threshold);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.499, 1, -1, Double.NaN})
    void anyOtherThresholdIsRefused(double threshold) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(threshold, 0.02, USUAL.unknownEve()))
                .withMessageContaining("threshold");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.5})
    void aStepBetweenSpansIsOverNothingAndAtMostAHalf(double step) {
        assertThat(of(0.8, step, USUAL.unknownEve()).spanStep()).isEqualTo(step);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.501, -0.1, Double.NaN})
    void anyOtherStepIsRefused(double step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(0.8, step, USUAL.unknownEve()))
                .withMessageContaining("step between spans");
    }

    @Test
    void whatIsLikelyOnTheEveAddsUpToOne() {
        assertThatCode(() -> of(0.8, 0.02, Map.of(Kind.HELD, 0.7, Kind.CONTESTED, 0.3)))
                .doesNotThrowAnyException();
        assertThatCode(() -> of(0.8, 0.02, Map.of(Kind.HELD, 1.0, Kind.VACANT, 0.0)))
                .doesNotThrowAnyException();
        assertThatCode(() -> of(0.8, 0.02, Map.of(Kind.HELD, 0.3333333, Kind.CONTESTED, 0.6666666)))
                .doesNotThrowAnyException();
        for (double contested : new double[] {0.29, 0.31, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(0.8, 0.02, Map.of(Kind.HELD, 0.7, Kind.CONTESTED, contested)))
                    .withMessageContaining("add up to 1");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(0.8, 0.02, Map.of(Kind.HELD, 1.1, Kind.CONTESTED, -0.1)))
                .withMessageContaining("not under 0");
    }

    @Test
    void chainsAreFrom2To64AndSweepsFrom20To100000() {
        for (int chains : new int[] {2, 64}) {
            assertThat(new Drawing(1, chains, 200).chains()).isEqualTo(chains);
        }
        for (int chains : new int[] {1, 65}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Drawing(1, chains, 200))
                    .withMessageContaining("chains");
        }
        for (int sweeps : new int[] {20, 100_000}) {
            assertThat(new Drawing(1, 4, sweeps).sweeps()).isEqualTo(sweeps);
        }
        for (int sweeps : new int[] {19, 100_001}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Drawing(1, 4, sweeps))
                    .withMessageContaining("sweeps");
        }
    }

    @Test
    void aSourceIsRightAsOftenAsIsStatedOfItOrElseOfItsCamp() {
        Trust trust = trust(Map.of(OBSERVER, 0.9), Map.of(PRESS, 0.7));

        assertThat(trust.accuracy(source("observer", "press"))).contains(0.9);
        assertThat(trust.accuracy(source("daily", "press"))).contains(0.7);
        assertThat(trust.accuracy(source("agency", "red-camp"))).isEmpty();
    }

    @Test
    void nobodyIsRightMoreOftenThan99TimesOf100OrLessOftenThan5() {
        for (double accuracy : new double[] {0.05, 0.99}) {
            assertThatCode(() -> trust(Map.of(OBSERVER, accuracy), Map.of(PRESS, accuracy)))
                    .doesNotThrowAnyException();
        }
        for (double accuracy : new double[] {0.049, 0.991, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> trust(Map.of(OBSERVER, accuracy), Map.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> trust(Map.of(), Map.of(PRESS, accuracy)));
        }
    }

    @Test
    void whatIsSetAnewLeavesTheRestAsItWas() {
        Drawing drawing = new Drawing(7, 8, 50);
        Trust trust = trust(Map.of(OBSERVER, 0.9), Map.of());

        ModelSettings other = of(0.9, 0.1, Map.of(Kind.HELD, 1.0)).with(drawing).with(trust);

        assertThat(other)
                .isEqualTo(new ModelSettings(
                        0.9, 0.1, USUAL.silence(), trust, new TreeMap<>(Map.of(Kind.HELD, 1.0)), drawing));
    }

    private static Trust trust(Map<SourceId, Double> sources, Map<CampId, Double> camps) {
        SortedMap<SourceId, Double> sourceAccuracy = new TreeMap<>(sources);
        return new Trust(true, true, sourceAccuracy, new TreeMap<>(camps));
    }

    private static Source source(String id, String camp) {
        return new Source(new SourceId(id), id, "test", new CampId(camp), Reliability.B, "");
    }
}
