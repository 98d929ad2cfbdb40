package salient.gis.intake;

/** Counted things in the sentences of reports. */
public final class Counted {
    private Counted() {}

    /** {@code 1 event}, {@code 2 events}. */
    public static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
