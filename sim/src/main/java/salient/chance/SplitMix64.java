package salient.chance;

/**
 * Random numbers that depend on a seed alone, whatever the machine or the version of Java.
 *
 * <p>Source: G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, with the
 * mixing function of S. Vigna's splitmix64.c.
 */
public final class SplitMix64 {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double ULP_OF_UNIT = 0x1.0p-53;

    private long state;

    /** The sequence that begins with {@code state}. */
    public SplitMix64(long state) {
        this.state = state;
    }

    /** The numbers of {@code seed} for {@code purpose}, which have nothing to do with those for another purpose. */
    public static SplitMix64 of(long seed, String purpose) {
        return of(seed, purpose, 0);
    }

    /** The same for the {@code number}th of several things of that purpose. */
    public static SplitMix64 of(long seed, String purpose, long number) {
        long mixed = mix(seed + GOLDEN_GAMMA);
        for (int i = 0; i < purpose.length(); i++) {
            mixed = mix(mixed ^ purpose.charAt(i));
        }
        return new SplitMix64(mix(mixed + GOLDEN_GAMMA * number));
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** The next 64 bits. */
    public long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A number from 0 to 1, 1 not included. */
    public double unit() {
        return (next() >>> 11) * ULP_OF_UNIT;
    }

    /** A number from {@code least} to {@code most}, {@code most} not included. */
    public double between(double least, double most) {
        return least + unit() * (most - least);
    }

    /** A whole number from 0 to {@code bound}, {@code bound} not included; biased by less than {@code bound} / 2^53. */
    public int below(int bound) {
        return (int) (unit() * bound);
    }

    /** True with {@code probability}. */
    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** A distance or time of the exponential distribution with {@code mean}. */
    public double exponential(double mean) {
        return -mean * StrictMath.log(1 - unit());
    }
}
