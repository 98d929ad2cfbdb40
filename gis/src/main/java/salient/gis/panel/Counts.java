package salient.gis.panel;

/** Numbers of things in words. */
final class Counts {
    private Counts() {}

    /** {@code 1 row}, {@code 12 rows}. */
    static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
