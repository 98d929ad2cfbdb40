package salient.model;

/** How likely what is said of each place is, in each of its states, while sources speak as they do. Immutable. */
final class Likelihoods {
    private static final double[] NONE = {};

    private final int size;
    /** For each place, the days of which something is said, in order. */
    private final int[][] days;
    /** For each place and day of these, how likely all that is said of it is in each state. */
    private final double[][] likely;

    Likelihoods(StateSpace states, Utterances said, Sources sources) {
        this(states.size(), new int[said.places()][], new double[said.places()][]);
        double[] likelihoods = said.likelihoods(sources);
        for (int place = 0; place < said.places(); place++) {
            days[place] = said.days(place);
            likely[place] = days[place].length == 0 ? NONE : said.of(place, likelihoods);
        }
    }

    private Likelihoods(int size, int[][] days, double[][] likely) {
        this.size = size;
        this.days = days;
        this.likely = likely;
    }

    /** The same if all that is said of {@code place} were the one thing that {@code said} holds. */
    Likelihoods saying(int place, Utterances said, Sources sources) {
        Likelihoods other = new Likelihoods(size, days.clone(), likely.clone());
        other.days[place] = said.days(0);
        other.likely[place] = said.of(0, said.likelihoods(sources));
        return other;
    }

    /** Adds to {@code knots} each day of which something is said of {@code place}, and the day after it. */
    void addKnots(int place, int period, long[] knots) {
        for (int day : days[place]) {
            DayBits.put(knots, 0, day, true);
            if (day + 1 < period) {
                DayBits.put(knots, 0, day + 1, true);
            }
        }
    }

    /**
     * Multiplies {@code evidence}, a number for each run of days and state, by what is said of {@code place}.
     *
     * @param firsts the first day of each run: each day of which something is said is a run
     */
    void multiply(int place, int[] firsts, double[] evidence) {
        int[] spoken = days[place];
        double[] each = likely[place];
        int run = 0;
        for (int i = 0; i < spoken.length; i++) {
            while (firsts[run] < spoken[i]) {
                run++;
            }
            for (int state = 0; state < size; state++) {
                evidence[run * size + state] *= each[i * size + state];
            }
        }
    }
}
