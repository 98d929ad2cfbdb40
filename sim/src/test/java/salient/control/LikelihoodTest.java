package salient.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodTest {
    @ParameterizedTest
    @CsvSource({
        "1, P95",
        "0.95, P95",
        "0.9499, P80",
        "0.8, P80",
        "0.7999, P65",
        "0.65, P65",
        "0.6499, P50",
        "0.5, P50",
        "0.4999, P0",
        "0, P0"
    })
    void aProbabilityIsOfTheHighestStepThatItReaches(double probability, Likelihood step) {
        assertThat(Likelihood.of(probability)).isEqualTo(step);
    }

    @Test
    void aStepBeginsWithItsLeastProbability() {
        assertThat(Likelihood.values()).extracting(Likelihood::least).containsExactly(0.95, 0.8, 0.65, 0.5, 0.0);
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Likelihood.of(-0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> Likelihood.of(Double.NaN));
    }
}
