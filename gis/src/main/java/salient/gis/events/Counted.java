package salient.gis.events;

/** Counted things in the sentences of reports. */
final class Counted {
    private Counted() {}

    /** {@code 1 event}, {@code 2 events}. */
    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
