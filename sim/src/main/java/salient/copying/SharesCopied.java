package salient.copying;

import java.util.Arrays;

/**
 * For each pair of sources, how likely what was seen is for each of a number of shares that the later might copy, as a
 * multiple of how likely it is if nothing is copied.
 */
final class SharesCopied {
    /** The shares that are tried are the middles of so many equal parts of 0 to 1. */
    private static final int PARTS = 20;

    /** A product outside these bounds becomes a logarithm. */
    private static final double SMALL = 1e-100;

    private static final double LARGE = 1e100;

    /** An answer that tells less than this is passed over: a million of them do not tell anything. */
    private static final double NOTHING = 1e-9;

    private final double[] products;
    private final double[] logs;

    SharesCopied(int pairs) {
        products = new double[Math.multiplyExact(pairs, PARTS)];
        Arrays.fill(products, 1);
        logs = new double[products.length];
    }

    /** One more answer, {@code 1 + share * slope} times as likely as without copying. */
    void see(int pair, double slope) {
        if (Math.abs(slope) < NOTHING) {
            return;
        }
        int from = pair * PARTS;
        for (int part = 0; part < PARTS; part++) {
            double product = products[from + part] * (1 + share(part) * slope);
            if (product < SMALL || product > LARGE) {
                logs[from + part] += StrictMath.log(product);
                product = 1;
            }
            products[from + part] = product;
        }
    }

    /** The expected share of its answers that the later of {@code pair} copies from the earlier. */
    double expected(int pair, CopyingPrior prior) {
        double[] likely = likely(pair, prior);
        double copied = 0;
        for (int part = 0; part < PARTS; part++) {
            copied += likely[part] * share(part);
        }
        return copied;
    }

    /** The largest of the shares tried of which it is as likely as {@code sureness} that so much is copied, or more; or 0. */
    double surely(int pair, CopyingPrior prior, double sureness) {
        double[] likely = likely(pair, prior);
        double above = 0;
        for (int part = PARTS - 1; part >= 0; part--) {
            above += likely[part];
            if (above >= sureness) {
                return share(part);
            }
        }
        return 0;
    }

    /** How likely each share is to be copied; nothing is with the rest. */
    private double[] likely(int pair, CopyingPrior prior) {
        double[] likely = new double[PARTS];
        double most = 0;
        for (int part = 0; part < PARTS; part++) {
            likely[part] = logs[pair * PARTS + part] + StrictMath.log(products[pair * PARTS + part]);
            most = Math.max(most, likely[part]);
        }
        double mass = 0;
        double total = 0;
        for (int part = 0; part < PARTS; part++) {
            double share = share(part);
            double density = StrictMath.pow(share, prior.alpha() - 1) * StrictMath.pow(1 - share, prior.beta() - 1);
            likely[part] = density * StrictMath.exp(likely[part] - most);
            mass += density;
            total += likely[part];
        }
        double nothing = (1 - prior.copiers()) * StrictMath.exp(-most);
        double all = prior.copiers() * total / mass + nothing;
        for (int part = 0; part < PARTS; part++) {
            likely[part] *= prior.copiers() / mass / all;
        }
        return likely;
    }

    private static double share(int part) {
        return (part + 0.5) / PARTS;
    }
}
