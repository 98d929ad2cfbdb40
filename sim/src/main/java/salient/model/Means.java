package salient.model;

/**
 * The mean, over the histories that a chain keeps, of how likely each state is at each place on each day, and how far the
 * means of stretches with the same sources and dynamics lie apart.
 */
final class Means implements Watcher {
    private static final double LEAST = 1e-6;
    private static final double LARGEST_LOGIT = StrictMath.log((1 - LEAST) / LEAST);

    /** Histories that follow each other are much alike: one in so many is looked at. */
    private static final int LOOKS_EVERY = 2;

    /** How many looks there are while sources and dynamics are the same. */
    static final int LOOKS_OF_A_DRAW = Sampler.SWEEPS_OF_A_DRAW / LOOKS_EVERY;

    private final int places;
    private final int width;
    private final int size;
    private final Known words;
    private final DailyNumbers numbers;
    private final double[] sums;
    private final double[] stretch;
    /** Of the logits of stretches: sums, and sums of squares. */
    private final double[] logits;

    private final double[] squares;
    private final float[] areas;
    private int kept;
    private int stretches;

    /** Of what {@code chain} goes through, which is one of {@code model}. */
    Means(Model model, Chain chain) {
        this.places = model.places().size();
        this.size = model.states().size();
        this.words = model.words();
        this.width = model.days() * size;
        this.numbers = new DailyNumbers(places, model.days(), size, chain::moves);
        this.sums = new double[numbers.length()];
        this.stretch = new double[sums.length];
        this.logits = new double[sums.length];
        this.squares = new double[sums.length];
        this.areas = new float[Math.multiplyExact(model.settings().drawing().sweeps(), width)];
    }

    @Override
    public boolean looksDuring(int sweep) {
        return sweep % LOOKS_EVERY == 0;
    }

    @Override
    public void see(int place, PathSampler looked) {
        double[] likely = looked.likely();
        int first = numbers.at(place, 0);
        for (int i = 0; i < width; i++) {
            stretch[first + i] += likely[i];
        }
    }

    @Override
    public void kept(int sweep, Chain chain) {
        kept++;
        if (kept % Sampler.SWEEPS_OF_A_DRAW == 0) {
            addStill(chain);
            endStretch();
        }
        measure(sweep, chain);
    }

    /** Of places that the chain leaves as they began, no more is known than what was likely on the eve. */
    private void addStill(Chain chain) {
        for (int place = 0; place < places; place++) {
            if (!chain.moves(place)) {
                int first = numbers.at(place, 0);
                for (int state = 0; state < size; state++) {
                    stretch[first + state] = LOOKS_OF_A_DRAW * words.opening(place, state);
                }
            }
        }
    }

    private void endStretch() {
        stretches++;
        for (int i = 0; i < stretch.length; i++) {
            sums[i] += stretch[i];
            double logit = logit(stretch[i] / LOOKS_OF_A_DRAW);
            logits[i] += logit;
            squares[i] += logit * logit;
            stretch[i] = 0;
        }
    }

    private void measure(int sweep, Chain chain) {
        Surroundings all = chain.history();
        int row = width * sweep;
        for (int place = 0; place < places; place++) {
            float km2 = (float) chain.areaKm2(place);
            if (km2 == 0) {
                continue;
            }
            for (int day = 0; day < all.days(); day++) {
                areas[row + day * size + all.state(place, day)] += km2;
            }
        }
    }

    static double logit(double likely) {
        if (likely <= LEAST) {
            return -LARGEST_LOGIT;
        }
        return likely >= 1 - LEAST ? LARGEST_LOGIT : StrictMath.log(likely / (1 - likely));
    }

    /** Where the numbers of each place, day and state stand: the same for all chains of a model. */
    DailyNumbers numbers() {
        return numbers;
    }

    int stretches() {
        return stretches;
    }

    double sum(int i) {
        return sums[i];
    }

    double logits(int i) {
        return logits[i];
    }

    double squares(int i) {
        return squares[i];
    }

    /** For each kept history, day and state, how much ground is in it, in square kilometres. */
    float[] areas() {
        return areas;
    }
}
