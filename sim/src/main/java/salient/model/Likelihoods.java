package salient.model;

/** How likely what is said of each place is, in each of its states, while sources speak as they do. Immutable. */
final class Likelihoods {
    private static final double[] NONE = {};

    private final int size;
    private final Utterances said;
    /** For each utterance and state, how likely it is. */
    private final double[] utterances;
    /** The number of the first place that it has; the others follow. */
    private final int first;
    /** For each place, the days of which something is said, in order. */
    private final int[][] days;
    /** For each place and day of these, how likely all that is said of it is in each state. */
    private final double[][] likely;

    Likelihoods(StateSpace states, Utterances said, Sources sources) {
        this(states.size(), said, said.likelihoods(sources), 0, said.places());
        for (int place = 0; place < said.places(); place++) {
            days[place] = said.days(place);
            likely[place] = days[place].length == 0 ? NONE : said.of(place, utterances);
        }
    }

    private Likelihoods(int size, Utterances said, double[] utterances, int first, int places) {
        this.size = size;
        this.said = said;
        this.utterances = utterances;
        this.first = first;
        this.days = new int[places][];
        this.likely = new double[places][];
    }

    /** Of {@code place} alone, if one claim on it did not stand: the one that is number {@code claim} of its {@link Utterances#claims}. */
    Likelihoods without(int place, int claim) {
        Likelihoods one = new Likelihoods(size, said, utterances, place, 1);
        one.days[0] = said.days(place);
        one.likely[0] = said.without(place, claim, utterances);
        return one;
    }

    /** Adds to {@code knots} each day of which something is said of {@code place}, and the day after it. */
    void addKnots(int place, int period, long[] knots) {
        for (int day : days[place - first]) {
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
        int[] spoken = days[place - first];
        double[] each = likely[place - first];
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
