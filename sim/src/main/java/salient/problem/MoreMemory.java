package salient.problem;

/** The cure where memory does not suffice. */
public final class MoreMemory {
    private static final long GIB = 1L << 30;

    private MoreMemory() {}

    /** How to allow {@code bytes} of memory or a little more, in the imperative. */
    public static String allow(long bytes) {
        return "allow more with the variable SALIENT_HEAP, as in SALIENT_HEAP=" + Math.max(1, (bytes + GIB - 1) / GIB)
                + "g";
    }
}
