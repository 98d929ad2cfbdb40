package salient.synthetic;

/** What numbers a recipe may hold. */
final class Ranges {
    private Ranges() {}

    /**
     * Lets {@code given} pass.
     *
     * @throws IllegalArgumentException if it is not from {@code least} to {@code most}
     */
    static void check(String what, double given, double least, double most) {
        if (!(given >= least && given <= most)) {
            throw new IllegalArgumentException(given + " " + what + ", and there may be " + least + " to " + most);
        }
    }
}
