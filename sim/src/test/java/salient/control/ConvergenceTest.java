package salient.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConvergenceTest {
    @Test
    void chainsDoNotAgreeWhereRHatIsOver105Hundredths() {
        assertThat(new Convergence(1, 400).agreed()).isTrue();
        assertThat(new Convergence(1.05, 400).agreed()).isTrue();
        assertThat(new Convergence(1.0501, 400).agreed()).isFalse();
        assertThat(new Convergence(Double.NaN, 400).agreed()).isFalse();
    }
}
