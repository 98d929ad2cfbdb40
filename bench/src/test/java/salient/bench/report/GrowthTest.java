package salient.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final List<KernelTime> PLACES =
            List.of(new KernelTime("judging", "1000x1700x20", 100), new KernelTime("judging", "10000x1700x20", 1100));
    private static final List<KernelTime> DAYS = List.of(
            new KernelTime("judging", "10000x100x100", 200),
            new KernelTime("judging", "10000x1000x10", 260),
            new KernelTime("judging", "10000x10000x1", 390));

    @Test
    void timesGoByPlacesWherePlacesGrow() {
        assertThat(Growth.inPlaces(PLACES).ms()).isEqualTo(Map.of("judging", Map.of(1000, 100.0, 10000, 1100.0)));
    }

    @Test
    void timesGoByDaysWhereDaysGrow() {
        Growth growth = Growth.inDays(DAYS);
        assertThat(growth.ms()).isEqualTo(Map.of("judging", Map.of(100, 200.0, 1000, 260.0, 10000, 390.0)));
        assertThat(growth.tenfold("judging")).hasValue(1.5);
    }

    @Test
    void withoutATenthOfTheGreatestThereIsNoTenfold() {
        assertThat(Growth.inDays(DAYS.subList(0, 1)).tenfold("judging")).isEmpty();
    }

    @Test
    void theTableSetsMeasuresBesideEachOther() {
        assertThat(Growth.inPlaces(PLACES).table().markdown()).isEqualTo("""
                        | kernel | 1,000 | 10,000 | ten times as many |
                        | --- | --- | --- | --- |
                        | judging | 0.10 s | 1.1 s | × 11 |
                        """);
    }
}
