package salient.copying;

/**
 * What is thought of copying before the answers are seen.
 *
 * @param copiers how likely it is that the one of two sources copies the other, over 0 and under 1
 * @param alpha first parameter of the Beta distribution of the share of its answers that a copier takes over
 * @param beta its second parameter
 */
public record CopyingPrior(double copiers, double alpha, double beta) {
    /** One pair in ten copies; how much it takes over is not known, so that every share is as likely. */
    public static final CopyingPrior DEFAULT = new CopyingPrior(0.1, 1, 1);

    /** What is thought of each pair of sources. */
    @FunctionalInterface
    public interface OfPairs {
        /** What is thought of {@code later}, who may copy {@code earlier}. */
        CopyingPrior of(int later, int earlier);
    }

    /** Refuses what is no prior. */
    public CopyingPrior {
        if (!(copiers > 0 && copiers < 1)) {
            throw new IllegalArgumentException("the share of pairs that copy is over 0 and under 1, got " + copiers);
        }
        if (!(alpha > 0 && beta > 0)) {
            throw new IllegalArgumentException(
                    "parameters of a Beta distribution are over 0, got " + alpha + " and " + beta);
        }
    }
}
