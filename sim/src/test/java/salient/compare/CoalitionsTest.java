package salient.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Shapley values of games whose values are known. */
class CoalitionsTest {
    /** Each player has a worth of its own, and the first two are worth 10 more together. */
    private static double worth(BitSet set) {
        double own = set.stream().map(player -> player + 1).sum();
        return own + (set.get(0) && set.get(1) ? 10 : 0);
    }

    @Test
    void fewPlayersHaveExactValuesFromAllSets() {
        Coalitions few = Coalitions.of(4, 10, 1);
        assertThat(few.isExact()).isTrue();
        assertThat(few.sets()).hasSize(16).hasSize((int) Coalitions.count(4, 10));
        assertThat(few.parts(CoalitionsTest::worth))
                .containsExactly(
                        new Coalitions.Part(6, 0),
                        new Coalitions.Part(7, 0),
                        new Coalitions.Part(3, 0),
                        new Coalitions.Part(4, 0));
    }

    @Test
    void manyPlayersHaveEstimatesThatAddUpAndIntervalsThatHoldTheValue() {
        Coalitions many = Coalitions.of(15, 400, 1);
        assertThat(many.isExact()).isFalse();
        List<Coalitions.Part> parts = many.parts(CoalitionsTest::worth);
        BitSet all = new BitSet();
        all.set(0, 15);
        assertThat(parts.stream().mapToDouble(Coalitions.Part::value).sum()).isCloseTo(worth(all), within(1e-6));
        assertThat(parts.get(0).low()).isLessThan(6);
        assertThat(parts.get(0).high()).isGreaterThan(6);
        assertThat(parts.get(0).error()).isCloseTo(0.25, within(0.01));
        assertThat(parts.get(14)).isEqualTo(new Coalitions.Part(15, 0));
    }

    @Test
    void noMoreSetsAreAskedForThanValuesNeed() {
        Coalitions many = Coalitions.of(13, 20, 5);
        Set<BitSet> known = new HashSet<>(many.sets());
        assertThat(known).hasSameSizeAs(many.sets()).hasSizeLessThanOrEqualTo((int) Coalitions.count(13, 20));
        Set<BitSet> asked = new HashSet<>();
        many.parts(set -> {
            asked.add(set);
            return set.cardinality();
        });
        assertThat(asked).isEqualTo(known);
    }

    @Test
    void theSameSeedDrawsTheSameOrders() {
        assertThat(Coalitions.of(13, 5, 2).sets())
                .isEqualTo(Coalitions.of(13, 5, 2).sets());
        assertThat(Coalitions.of(13, 5, 2).sets())
                .isNotEqualTo(Coalitions.of(13, 5, 3).sets());
    }

    @Test
    void upToTwelvePlayersAllSetsAreAskedForAndOfMoreThoseOfSomeOrders() {
        assertThat(Coalitions.of(12, 1, 7).isExact()).isTrue();
        assertThat(Coalitions.count(12, 1)).isEqualTo(4096);
        assertThat(Coalitions.of(13, 1, 7).isExact()).isFalse();
        assertThat(Coalitions.of(13, 1, 7).sets())
                .as("nobody, and one more at a time")
                .hasSize(14);
        assertThat(Coalitions.count(13, 1)).isEqualTo(14);
        assertThat(Coalitions.count(13, 10))
                .isEqualTo(122)
                .isGreaterThanOrEqualTo(Coalitions.of(13, 10, 7).sets().size());
    }

    /** In the game of squares whoever joins as the k-th adds 2k - 1: of two orders, the ends of the error are what each gave. */
    @Test
    void theErrorIsThatOfTheMeanOfTheOrders() {
        Coalitions two = Coalitions.of(13, 2, 7);

        assertThat(two.parts(set -> set.cardinality() * set.cardinality()))
                .hasSize(13)
                .allSatisfy(part -> {
                    for (double given : new double[] {part.value() - part.error(), part.value() + part.error()}) {
                        assertThat((given - 1) / 2).isCloseTo(Math.rint((given - 1) / 2), within(1e-9));
                        assertThat(given).isBetween(1 - 1e-9, 25 + 1e-9);
                    }
                });
    }

    @Test
    void everyPlayerMayJoinAtAnyTurn() {
        Coalitions many = Coalitions.of(13, 400, 7);
        for (int size : new int[] {1, 12}) {
            assertThat(many.sets().stream().filter(set -> set.cardinality() == size))
                    .hasSize(13);
        }
    }
}
