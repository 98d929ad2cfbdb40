package salient.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SlowdownTest {
    private static List<String> faults(Map<String, Double> stored, Map<String, Double> now, double factor) {
        return Slowdown.faults(new TreeMap<>(stored), new TreeMap<>(now), factor);
    }

    @Test
    void aKernelThatTakesMoreThanTheFactorIsTold() {
        assertThat(faults(Map.of("cells", 10.0, "judging", 4.0), Map.of("cells", 14.9, "judging", 6.1), 1.5))
                .containsExactly("judging takes 1.53 times what is stored: 6.1 yardsticks, and 4.0 before");
    }

    @Test
    void aKernelThatTakesJustTheFactorIsNotTold() {
        assertThat(faults(Map.of("cells", 10.0), Map.of("cells", 15.0), 1.5)).isEmpty();
    }

    @Test
    void aFasterKernelIsNotTold() {
        assertThat(faults(Map.of("cells", 10.0), Map.of("cells", 1.0), 1.5)).isEmpty();
    }

    @Test
    void aKernelThatIsNotStoredIsNotTold() {
        assertThat(faults(Map.of("cells", 10.0), Map.of("cells", 10.0, "added", 99.0), 1.5))
                .isEmpty();
    }

    @Test
    void aStoredKernelThatFailedIsTold() {
        assertThat(faults(Map.of("cells", 10.0, "judging", 4.0), Map.of("cells", 10.0), 1.5))
                .containsExactly("judging is stored and was not measured");
    }

    @Test
    void aCheckThatComparesNothingIsRefused() {
        assertThatThrownBy(() -> faults(Map.of("cells 33000x1700x20", 10.0), Map.of("cells 10000x100x20", 1.0), 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing of what was measured is stored: [cells 10000x100x20]");
    }

    @Test
    void aFactorThatWouldTellOfFasterKernelsIsRefused() {
        assertThatThrownBy(() -> faults(Map.of("cells", 1.0), Map.of("cells", 1.0), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a kernel is slower by a factor above 1, got 1.0");
    }
}
