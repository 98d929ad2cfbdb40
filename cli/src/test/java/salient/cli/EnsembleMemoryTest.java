package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnsembleMemoryTest {
    private static final long GIB = 1L << 30;

    @Test
    void whatFitsIsNotRefused() {
        assertThat(new EnsembleMemory(2 * GIB).refusal(1000, 2, 104, 88, 2)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheMostThatWould() {
        assertThat(new EnsembleMemory(GIB).refusal(100_000, 1, 3_000, 365, 2))
                .contains("--members 100000 of 3,000 places and 365 days take some 2375 MB, and there are 716 MB for"
                        + " them; ask for 8372 at most, or allow more with the variable SALIENT_HEAP, as in"
                        + " SALIENT_HEAP=4g");
        assertThat(new EnsembleMemory(GIB).refusal(8_372, 1, 3_000, 365, 2)).isEmpty();
    }

    @Test
    void twoAtOnceTakeTwiceTheRoom() {
        EnsembleMemory memory = new EnsembleMemory(GIB);

        assertThat(memory.refusal(70_000, 1, 104, 88, 2)).isEmpty();
        assertThat(memory.refusal(70_000, 2, 104, 88, 2)).isPresent();
    }

    @Test
    void whereNotEvenTheFewestFitMemoryIsTheOnlyCure() {
        assertThat(new EnsembleMemory(GIB / 8).refusal(20, 1, 5_000, 1_000, 12))
                .hasValueSatisfying(refusal -> assertThat(refusal)
                        .contains(" MB for them; allow more with the variable SALIENT_HEAP")
                        .doesNotContain("at most"));
    }
}
