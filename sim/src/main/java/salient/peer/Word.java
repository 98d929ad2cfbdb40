package salient.peer;

/**
 * What one source says of one place.
 *
 * @param source who says it, by number
 * @param from the day from which it was so, counted from the first of the period
 * @param until the first day of which it does not speak; the day after {@code from} unless it speaks throughout
 * @param reported the day on which it was said
 * @param state what was so
 */
record Word(int source, int from, int until, int reported, int state) {
    /** The last day up to {@code day} of which it speaks. */
    int lastDay(int day) {
        return Math.min(day, until - 1);
    }
}
