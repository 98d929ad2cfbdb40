package salient.calibrate;

import java.util.List;
import salient.synthetic.Recipe;
import salient.synthetic.Regime;
import salient.synthetic.Telling;
import salient.synthetic.War;

/**
 * What forecasters are tried on: in each regime so many made-up campaigns of one size, which differ by their seeds. Their
 * seeds are 1, 2 and so on; those of the campaigns that are learnt from lie a million above.
 *
 * @param regimes what sorts of sources tell of it
 * @param seeds how many campaigns of each are scored
 * @param places how many places each has
 * @param days how many days each has
 */
public record Trial(List<Regime> regimes, int seeds, int places, int days) {
    public static final int MOST_SEEDS = 100;
    public static final int MOST_PLACES = 5_000;
    public static final int LEAST_DAYS = 20;
    public static final int MOST_DAYS = 1_000;

    /** Campaigns that forecasters learn from. */
    static final int TAUGHT = 2;
    /** Campaigns on which forecasts are recalibrated. */
    static final int RECALIBRATED = 2;

    private static final int PLACES_PER_CHANGE = 250;
    private static final long SEED_OF_LESSONS = 1_000_000;

    public Trial {
        regimes = List.copyOf(regimes);
    }

    /** How many campaigns it makes. */
    public int campaigns() {
        return regimes.size() * (seeds + TAUGHT + RECALIBRATED);
    }

    /** The campaign of {@code regime} that is scored under {@code seed}, from 1. */
    Recipe scored(Regime regime, int seed) {
        return recipe(regime, seed);
    }

    /** The {@code number}th campaign of {@code regime} that is learnt from, from 1. */
    Recipe lesson(Regime regime, int number) {
        return recipe(regime, SEED_OF_LESSONS + number);
    }

    private Recipe recipe(Regime regime, long seed) {
        int accounts = switch (regime) {
            case USUAL, BLACKOUT -> 8;
            case ONE_CAMP -> 4;
            case COPIERS -> 9;
        };
        War war = War.of(places, days, (double) places / PLACES_PER_CHANGE);
        return new Recipe("made-up", war, new Telling(accounts, regime), seed);
    }
}
