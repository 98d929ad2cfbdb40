package salient.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetTest {
    @Test
    void aTargetStandsBesideWhatWasMeasuredAndOneThatIsMissedIsBold() {
        List<Target> targets = List.of(
                new Target("cells", false, 1.5, "s", "kernel cells"),
                new Target("judging", false, 2, "s", "kernel judging"),
                new Target("scrubbing", true, 30, "frames a second", "page frames"),
                new Target("panel", false, 15, "s", "kernel panel"));
        Map<String, Double> figures = Map.of("kernel cells", 1.2, "kernel judging", 3.0, "page frames", 60.0);
        assertThat(Target.table(targets, figures).markdown()).isEqualTo("""
                        | work | target | measured | of the target |
                        | --- | --- | --- | --- |
                        | cells | ≤ 1.5 s | 1.2 s | 0.80 |
                        | judging | ≤ 2 s | 3.0 s | **1.50** |
                        | scrubbing | ≥ 30 frames a second | 60 frames a second | 2.00 |
                        | panel | ≤ 15 s | not measured |  |
                        """);
    }
}
