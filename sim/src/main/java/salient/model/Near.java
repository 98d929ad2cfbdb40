package salient.model;

/**
 * What is around a place, packed: how much of its border each holder has beyond it, and how much is contested, eight bits
 * each, in as many {@code long}s as that takes. The same numbers are the same {@code long}s.
 */
final class Near {
    private static final int FIELDS = Long.BYTES;
    private static final int BITS = Byte.SIZE;

    private Near() {}

    /** How many {@code long}s the numbers of {@code states} take. */
    static int length(StateSpace states) {
        return states.contested() / FIELDS + 1;
    }

    /** How much of {@code state}, a holder's or contested, there is in what is packed from {@code at} on. */
    static int of(long[] near, int at, int state) {
        return (int) (near[at + state / FIELDS] >>> (state % FIELDS * BITS)) & 0xFF;
    }

    /** So much more, or less, of a border of {@code part} in {@code state}: what is held counts twice, what is vacant not. */
    static void add(long[] near, int at, int state, int part, StateSpace states) {
        if (state < states.vacant()) {
            long amount = state < states.holders() ? 2L * part : part;
            near[at + state / FIELDS] += amount << (state % FIELDS * BITS);
        }
    }
}
