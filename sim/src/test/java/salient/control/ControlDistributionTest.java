package salient.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import salient.campaign.SideId;
import salient.place.Control;
import salient.testkit.Seeds;
import salient.time.DaySpan;

class ControlDistributionTest {
    private static final Control RED = Control.held(new SideId("red"));
    private static final Control BLUE = Control.held(new SideId("blue"));
    private static final Control FOUGHT = Control.contested(Set.of(new SideId("red"), new SideId("blue")));
    private static final DaySpan DAY = DaySpan.ofDay(LocalDate.of(2020, 5, 1));

    @Test
    void aSettledFindingIsOneControlForCertain() {
        ControlDistribution distribution = settled(RED).distribution();
        assertThat(distribution.shares()).isEqualTo(Map.of(RED, 1.0));
        assertThat(distribution.undetermined()).isZero();
    }

    @Test
    void ofADisputeAndOfUnknownControlNothingIsDetermined() {
        Reading red = new Reading(RED, new TreeSet<>(), new TreeSet<>());
        Reading blue = new Reading(BLUE, new TreeSet<>(), new TreeSet<>());
        Finding disputed = new Finding.Disputed(List.of(red, blue), DAY);
        assertThat(disputed.distribution()).isEqualTo(ControlDistribution.undeterminedThroughout());
        assertThat(settled(Control.unknown()).distribution()).isEqualTo(disputed.distribution());
        assertThat(disputed.distribution().undetermined()).isEqualTo(1);
    }

    @Test
    void theLikeliestIsTheFirstOfThoseThatAreEquallyLikely() {
        assertThat(ControlDistribution.of(Map.of(RED, 0.3, FOUGHT, 0.6)).likeliest())
                .contains(new ControlDistribution.Likely(FOUGHT, 0.6));
        assertThat(ControlDistribution.of(Map.of(FOUGHT, 0.5, BLUE, 0.5)).likeliest())
                .contains(new ControlDistribution.Likely(BLUE, 0.5));
        assertThat(ControlDistribution.undeterminedThroughout().likeliest()).isEmpty();
    }

    @Test
    void twoControlsThatAreEquallyLikelyLeaveOneBitOfDoubt() {
        assertThat(ControlDistribution.certain(RED).entropyBits()).isZero();
        assertThat(ControlDistribution.of(Map.of(RED, 0.5, BLUE, 0.5)).entropyBits())
                .isEqualTo(1, within(1e-12));
        assertThat(ControlDistribution.of(Map.of(RED, 0.5)).entropyBits()).isEqualTo(1, within(1e-12));
    }

    @Test
    void sharesAndWhatIsUndeterminedAddUpToOne() {
        Seeds.each(200, random -> {
            ControlDistribution drawn = drawn(random);
            double sum = drawn.shares().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(sum + drawn.undetermined()).isEqualTo(1, within(1e-9));
            assertThat(drawn.undetermined()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void aControlWithoutAShareIsNotLikelyAtAll() {
        ControlDistribution distribution = ControlDistribution.of(Map.of(RED, 0.3));

        assertThat(distribution.share(RED)).isEqualTo(0.3);
        assertThat(distribution.share(BLUE)).isZero();
        assertThat(distribution.share(Control.unknown())).isZero();
    }

    @Test
    void distributionsAreEqualIfAllTheirSharesAre() {
        assertThat(ControlDistribution.of(Map.of(RED, 0.3)))
                .isEqualTo(ControlDistribution.of(Map.of(RED, 0.3)))
                .hasSameHashCodeAs(ControlDistribution.of(Map.of(RED, 0.3)))
                .isNotEqualTo(ControlDistribution.of(Map.of(RED, 0.4)))
                .isNotEqualTo(ControlDistribution.of(Map.of(BLUE, 0.3)));
    }

    @Test
    void whatMissesOneByRoundingIsDetermined() {
        double third = 1.0 / 3;
        assertThat(ControlDistribution.of(Map.of(RED, third, BLUE, third, FOUGHT, 1 - 2 * third - 1e-12))
                        .undetermined())
                .isZero();
    }

    @Test
    void controlsComeInTheOrderOfTheirKinds() {
        assertThat(ControlDistribution.of(Map.of(Control.vacant(), .25, FOUGHT, .25, RED, .25, BLUE, .25))
                        .shares()
                        .keySet())
                .containsExactly(BLUE, RED, FOUGHT, Control.vacant());
    }

    @Test
    void sharesThatAreNoneAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ControlDistribution.of(Map.of(RED, 0.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> ControlDistribution.of(Map.of(RED, -0.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> ControlDistribution.of(Map.of(RED, Double.NaN)));
        assertThatIllegalArgumentException().isThrownBy(() -> ControlDistribution.of(Map.of(RED, 0.7, BLUE, 0.7)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlDistribution.of(Map.of(Control.unknown(), 0.5, RED, 0.5)));
    }

    private static Finding settled(Control control) {
        return new Finding.Settled(control, Grounds.REPORTED, new TreeSet<>(), DAY);
    }

    private static ControlDistribution drawn(Random random) {
        double red = Math.nextUp(random.nextDouble());
        double blue = Math.nextUp(random.nextDouble());
        double rest = random.nextDouble();
        double sum = red + blue + rest;
        return ControlDistribution.of(Map.of(RED, red / sum, BLUE, blue / sum));
    }
}
