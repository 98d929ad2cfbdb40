package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryWatchTest {
    /** Whether memory has run out by the last of {@code seconds} looks, a second apart. */
    private static boolean isOut(int seconds, int collectingMsEach, double full) {
        MemoryWatch watch = new MemoryWatch();
        return IntStream.range(0, seconds)
                        .filter(i -> watch.isOut(new MemoryWatch.Look(1_000L * i, (long) collectingMsEach * i, full)))
                        .count()
                > 0;
    }

    @Test
    void memoryHasRunOutWhenSecondsOnEndHoldNothingButCollecting() {
        assertThat(isOut(9, 950, 0.97)).isTrue();
        assertThat(isOut(8, 950, 0.97)).as("not yet for long enough").isFalse();
    }

    @Test
    void aCommandThatStillGetsOnIsLeftAlone() {
        assertThat(isOut(60, 850, 0.97)).as("it works in between").isFalse();
        assertThat(isOut(60, 990, 0.6)).as("there is room").isFalse();
    }
}
