package salient.testkit;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property over seeded cases and names the seed of a case that fails. */
public final class Seeds {
    /** So many cases of each property at most, where somebody tries many versions of the code: mutants do. */
    private static final int MOST = Integer.getInteger("salient.seeds", Integer.MAX_VALUE);

    private Seeds() {}

    /** Runs {@code property} with {@code count} generators, seeded 1, 2, 3... */
    public static void each(int count, Consumer<Random> property) {
        for (int seed = 1; seed <= Math.min(count, MOST); seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
