package salient.synthetic;

/**
 * Days on which a witness reports nothing, half-open and counted from the first day of the period.
 *
 * @param from the first of them
 * @param until the first day on which it reports again
 */
record Silence(int from, int until) {
    /** No such days. */
    static final Silence NONE = new Silence(0, 0);

    boolean covers(int day) {
        return day >= from && day < until;
    }
}
