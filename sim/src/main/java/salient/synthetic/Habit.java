package salient.synthetic;

/**
 * How a witness tells of outcomes of one sort.
 *
 * @param coverage of all outcomes, the share that it speaks of
 * @param lagDays how many days later it tells of them on the average; from none to twice as many, each as likely
 * @param error of those that it speaks of, the share that it tells the wrong way round: the other side has the place
 * @param misplaced of those that it speaks of, the share that it tells of a neighbouring place instead
 * @param misdated of those that it speaks of, the share that it dates by the day of its report
 */
record Habit(double coverage, int lagDays, double error, double misplaced, double misdated) {
    /** Tells everything at once as it is. */
    static final Habit PERFECT = new Habit(1, 0, 0, 0, 0);
}
