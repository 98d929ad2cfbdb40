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
}
