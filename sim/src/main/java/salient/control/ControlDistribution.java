package salient.control;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.place.Control;

/**
 * How likely each control is at one place on one day. What is likely and what is undetermined add up to one. Unknown control
 * is no share of its own: where nothing can be said, nothing is determined. Immutable.
 */
public final class ControlDistribution {
    private static final Comparator<Control> ORDER = Comparator.comparing(Control::kind)
            .thenComparing(control -> control.sides().toString());

    /** By this much the shares may miss one, as sums of fractions do. */
    private static final double ROUNDING = 1e-9;

    private final SortedMap<Control, Double> shares = new TreeMap<>(ORDER);
    private final double undetermined;

    private ControlDistribution(Map<Control, Double> shares) {
        double sum = 0;
        for (Map.Entry<Control, Double> share : shares.entrySet()) {
            if (share.getKey().kind() == Control.Kind.UNKNOWN) {
                throw new IllegalArgumentException("unknown control has no share: leave it undetermined");
            }
            if (!(share.getValue() > 0 && share.getValue() <= 1)) {
                throw new IllegalArgumentException("a share is over 0 and at most 1, got " + share);
            }
            this.shares.put(share.getKey(), share.getValue());
            sum += share.getValue();
        }
        if (sum > 1 + ROUNDING) {
            throw new IllegalArgumentException("shares add up to at most 1, got " + shares);
        }
        this.undetermined = sum > 1 - ROUNDING ? 0 : 1 - sum;
    }

    /**
     * Each control as likely as {@code shares} say; what they leave of one is undetermined.
     *
     * @throws IllegalArgumentException if a share is not over 0 and at most 1, or they add up to more than 1, or unknown
     *     control has one
     */
    public static ControlDistribution of(Map<Control, Double> shares) {
        return new ControlDistribution(shares);
    }

    /** {@code control} for certain; if it is unknown, nothing is determined. */
    public static ControlDistribution certain(Control control) {
        return control.kind() == Control.Kind.UNKNOWN
                ? undeterminedThroughout()
                : new ControlDistribution(Map.of(control, 1.0));
    }

    /** Nothing is determined. */
    public static ControlDistribution undeterminedThroughout() {
        return new ControlDistribution(Map.of());
    }

    /** The share of each control that has one, in the order of kinds. */
    public SortedMap<Control, Double> shares() {
        return Collections.unmodifiableSortedMap(shares);
    }

    /** How likely {@code control} is; 0 if it has no share. */
    public double share(Control control) {
        return shares.getOrDefault(control, 0.0);
    }

    /** A control and how likely it is. */
    public record Likely(Control control, double probability) {}

    /** The likeliest control, the first in the order of kinds if several are; absent where nothing is determined. */
    public Optional<Likely> likeliest() {
        Optional<Likely> likeliest = Optional.empty();
        for (Map.Entry<Control, Double> share : shares.entrySet()) {
            if (likeliest.isEmpty() || share.getValue() > likeliest.get().probability()) {
                likeliest = Optional.of(new Likely(share.getKey(), share.getValue()));
            }
        }
        return likeliest;
    }

    /**
     * How much doubt there is, in bits: 0 where one control is certain, 1 where two are equally likely. What is undetermined
     * counts as one control more.
     *
     * <p>Source: C. E. Shannon, "A mathematical theory of communication", 1948 (entropy).
     */
    public double entropyBits() {
        double bits = surprise(undetermined);
        for (double share : shares.values()) {
            bits += surprise(share);
        }
        return bits;
    }

    private static double surprise(double share) {
        return share <= 0 || share >= 1 ? 0 : -share * StrictMath.log(share) / StrictMath.log(2);
    }

    /** What the shares leave of one. */
    public double undetermined() {
        return undetermined;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ControlDistribution that && shares.equals(that.shares);
    }

    @Override
    public int hashCode() {
        return shares.hashCode();
    }

    @Override
    public String toString() {
        return shares + ", undetermined " + undetermined;
    }
}
