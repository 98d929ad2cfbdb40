package salient.ensemble;

/** How much memory an ensemble takes, told before anything is drawn. */
public final class EnsembleSize {
    /** Cells have about six neighbours: three borders each. */
    private static final long BORDERS_OF_A_PLACE = 3;

    /** Sides, their gains and losses, contested, vacant, the front; of two sides. */
    private static final long COLUMNS_OF_A_SIDE = 5;

    private static final long OTHER_COLUMNS = 3;
    private static final long SAMPLE_BYTES = 64L << 20;

    private EnsembleSize() {}

    /** About how many bytes {@code members} of so many places, days and sides take. */
    public static long bytes(long members, long places, long days, long sides) {
        long figures = members * days * (COLUMNS_OF_A_SIDE * sides + OTHER_COLUMNS) * Float.BYTES;
        return figures + fixed(places, days, sides);
    }

    /** The most members that fit into {@code bytes}; 0 if none do. */
    public static long most(long bytes, long places, long days, long sides) {
        long left = bytes - fixed(places, days, sides);
        return Math.max(0, left / (days * (COLUMNS_OF_A_SIDE * sides + OTHER_COLUMNS) * Float.BYTES));
    }

    /** What blocks take whatever the number of members: counts, histories, and what is around each place. */
    private static long fixed(long places, long days, long sides) {
        long blocks = places <= EnsembleMaker.FEW_PLACES ? 16 : 2;
        long ofAPlaceDay = BORDERS_OF_A_PLACE * Integer.BYTES + sides * Integer.BYTES + Long.BYTES + 2;
        return blocks * places * days * ofAPlaceDay + SAMPLE_BYTES;
    }
}
