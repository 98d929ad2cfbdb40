package salient.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.account.Reliability;
import salient.chance.SplitMix64;

/** The witnesses of a synthetic campaign, one for each account: first those that its regime has, then others like them. */
final class Cast {
    /** Below this many days nobody falls silent by himself: there would be little left. */
    private static final int LEAST_DAYS_FOR_SILENCE = 60;

    private static final int SILENCE_SHARE = 15;
    private static final int BLACKOUT_DAYS = 30;
    private static final double COPIED = 0.5;
    /** What one copies who has little else to say. */
    private static final double COPIED_BY_COPIERS = 0.8;

    private final Regime regime;
    private final SplitMix64 random;
    private final int days;
    private final List<Witness> witnesses = new ArrayList<>();

    private Cast(Regime regime, int days, SplitMix64 random) {
        this.regime = regime;
        this.days = days;
        this.random = random;
    }

    /** Those who tell of a war of {@code days} days. */
    static List<Witness> of(Telling telling, int days, SplitMix64 random) {
        Cast cast = new Cast(telling.regime(), days, random);
        for (int round = 1; cast.witnesses.size() < telling.accounts(); round++) {
            cast.add(round, round == 1 ? "" : "-" + round);
        }
        return List.copyOf(cast.witnesses.subList(0, telling.accounts()));
    }

    private void add(int round, String suffix) {
        switch (regime) {
            case USUAL, BLACKOUT -> addUsual(suffix);
            case ONE_CAMP -> addCamp(suffix);
            case COPIERS -> addCopiers(round);
        }
    }

    private void addUsual(String suffix) {
        Witness monitor = monitor("monitor" + suffix);
        Witness blue = partisan("blue-agency" + suffix, Leaning.FOR_BLUE, Optional.empty());
        Witness orange = partisan("orange-agency" + suffix, Leaning.FOR_ORANGE, Optional.empty());
        witnesses.addAll(List.of(monitor, blue, orange));
        witnesses.add(independent(
                "press" + suffix,
                new Habit(wavering(0.3), 1, 0.06, 0.03, 0.05),
                copying(monitor, COPIED, Witness.Manner.NAMED)));
        witnesses.add(partisan("blue-channel" + suffix, Leaning.FOR_BLUE, silently(blue)));
        witnesses.add(partisan("orange-channel" + suffix, Leaning.FOR_ORANGE, silently(orange)));
        witnesses.add(independent("residents" + suffix, new Habit(wavering(0.25), 0, 0.1, 0, 0), Optional.empty()));
        witnesses.add(independent("digest" + suffix, new Habit(wavering(0.6), 5, 0.05, 0.05, 0.3), Optional.empty()));
    }

    private void addCamp(String suffix) {
        Witness agency = partisan("blue-agency" + suffix, Leaning.FOR_BLUE, Optional.empty());
        witnesses.add(agency);
        witnesses.add(partisan("blue-officers" + suffix, Leaning.FOR_BLUE, Optional.empty()));
        witnesses.add(partisan("blue-channel" + suffix, Leaning.FOR_BLUE, silently(agency)));
        witnesses.add(partisan("blue-volunteers" + suffix, Leaning.FOR_BLUE, Optional.empty()));
    }

    private void addCopiers(int round) {
        if (round == 1) {
            witnesses.add(monitor("monitor"));
            witnesses.add(partisan("blue-agency", Leaning.FOR_BLUE, Optional.empty()));
            witnesses.add(partisan("orange-agency", Leaning.FOR_ORANGE, Optional.empty()));
        }
        for (Witness copied : List.copyOf(witnesses.subList(0, 3))) {
            witnesses.add(independent(
                    copied.id() + "-copy-" + round,
                    new Habit(wavering(0.15), 1, 0.06, 0.03, 0),
                    copying(copied, COPIED_BY_COPIERS, Witness.Manner.SILENT)));
        }
    }

    private Witness monitor(String id) {
        Habit habit = new Habit(wavering(0.85), 1, 0.03, 0.01, 0);
        return new Witness(id, Leaning.MONITOR, Reliability.B, habit, habit, silence(), Optional.empty());
    }

    private Witness independent(String id, Habit habit, Optional<Witness.Copying> copying) {
        return new Witness(id, Leaning.INDEPENDENT, Reliability.C, habit, habit, silence(), copying);
    }

    private Witness partisan(String id, Leaning leaning, Optional<Witness.Copying> copying) {
        Habit gains = new Habit(wavering(0.9), 0, 0.02, 0.02, 0);
        Habit losses = new Habit(wavering(0.4), 3, 0.25, 0, 0.1);
        return new Witness(id, leaning, Reliability.D, gains, losses, silence(), copying);
    }

    private static Optional<Witness.Copying> silently(Witness of) {
        return copying(of, COPIED, Witness.Manner.SILENT);
    }

    private static Optional<Witness.Copying> copying(Witness of, double share, Witness.Manner manner) {
        return Optional.of(new Witness.Copying(of, share, 1, manner));
    }

    /** A share near {@code usual}, in hundredths. */
    private double wavering(double usual) {
        return StrictMath.rint(100 * usual * random.between(0.9, 1.1)) / 100;
    }

    private Silence silence() {
        boolean falls = random.chance(0.5);
        int from = random.below(days);
        if (regime == Regime.BLACKOUT) {
            int length = Math.min(BLACKOUT_DAYS, days / 3);
            return new Silence((days - length) / 2, (days + length) / 2);
        }
        return falls && days >= LEAST_DAYS_FOR_SILENCE
                ? new Silence(from, Math.min(days, from + days / SILENCE_SHARE))
                : Silence.NONE;
    }
}
