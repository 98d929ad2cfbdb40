package salient.gis.input;

/** How much may come out of an archive. */
final class Unpacking {
    /** Bytes of all files of an archive together. */
    static final long MOST_BYTES = 32L << 30;

    /** Bytes for each that is packed: data of the greatest sameness seen come to some fifty. */
    static final long MOST_RATIO = 250;

    /** Fewer bytes than these may come of however few. */
    static final long HARMLESS_BYTES = 100L << 20;

    /** Files in an archive or in a folder. */
    static final int MOST_FILES = 100_000;

    private Unpacking() {}

    /** Whether {@code unpacked} bytes from {@code packed} ones can only be meant to do harm. */
    static boolean isBomb(long packed, long unpacked) {
        return unpacked > MOST_BYTES || (unpacked > HARMLESS_BYTES && unpacked / MOST_RATIO > packed);
    }
}
