package salient.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {
    @Test
    void theNumbersAreThoseOfTheReferenceImplementation() {
        SplitMix64 random = new SplitMix64(1234567);

        assertThat(LongStream.generate(random::next).limit(5))
                .containsExactly(
                        6457827717110365317L,
                        3203168211198807973L,
                        -8629252141511181193L,
                        4593380528125082431L,
                        -2037821214251327795L);
    }

    @Test
    void anotherPurposeOrNumberGivesOtherNumbers() {
        assertThat(LongStream.of(
                        SplitMix64.of(1, "a").next(),
                        SplitMix64.of(2, "a").next(),
                        SplitMix64.of(1, "b").next(),
                        SplitMix64.of(1, "a", 1).next(),
                        SplitMix64.of(1, "a", 2).next()))
                .doesNotHaveDuplicates();
    }

    @Test
    void unitNumbersSpreadEvenlyFromZeroToOne() {
        int[] tenths = new int[10];
        SplitMix64 random = SplitMix64.of(1, "test");
        for (int i = 0; i < 100_000; i++) {
            tenths[(int) (10 * random.unit())]++;
        }
        for (int tenth : tenths) {
            assertThat(tenth).isBetween(9_700, 10_300);
        }
    }
}
