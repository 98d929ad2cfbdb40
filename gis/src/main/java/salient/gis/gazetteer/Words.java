package salient.gis.gazetteer;

/** Counted things in the sentences of reports. */
final class Words {
    private Words() {}

    /** {@code 1 place}, {@code 2 places}. */
    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
