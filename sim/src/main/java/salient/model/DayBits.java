package salient.model;

/** Sets of days, counted from 0, as bits of {@code long}s. */
final class DayBits {
    private DayBits() {}

    /** How many {@code long}s so many days take. */
    static int length(int days) {
        return (days + Long.SIZE - 1) / Long.SIZE;
    }

    /** Puts {@code day} into the set that begins at {@code at}, or takes it out. */
    static void put(long[] bits, int at, int day, boolean in) {
        long bit = 1L << day;
        if (in) {
            bits[at + day / Long.SIZE] |= bit;
        } else {
            bits[at + day / Long.SIZE] &= ~bit;
        }
    }

    /** Whether {@code day} is in the set that begins at {@code at}. */
    static boolean has(long[] bits, int at, int day) {
        return (bits[at + day / Long.SIZE] & 1L << day) != 0;
    }

    /** The first day of the set from {@code day} on; -1 if there is none. */
    static int next(long[] bits, int day) {
        int word = day / Long.SIZE;
        if (word >= bits.length) {
            return -1;
        }
        long left = bits[word] & -1L << day;
        while (left == 0) {
            if (++word == bits.length) {
                return -1;
            }
            left = bits[word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(left);
    }
}
