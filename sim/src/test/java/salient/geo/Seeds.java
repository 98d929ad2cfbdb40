package salient.geo;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property over seeded cases and names the seed of a case that fails. */
public final class Seeds {
    private Seeds() {}

    /** Runs {@code property} with {@code count} generators, seeded 1, 2, 3... */
    public static void each(int count, Consumer<Random> property) {
        for (int seed = 1; seed <= count; seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
