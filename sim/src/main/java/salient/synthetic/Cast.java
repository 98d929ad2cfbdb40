package salient.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.account.Reliability;

/** The witnesses of a synthetic campaign, one for each account: first those that every war has, then others like them. */
final class Cast {
    /** Below this many days nobody falls silent: there would be little left. */
    private static final int LEAST_DAYS_FOR_SILENCE = 60;

    private static final int SILENCE_SHARE = 15;

    private final SplitMix64 random;
    private final int days;
    private final List<Witness> witnesses = new ArrayList<>();

    private Cast(int days, SplitMix64 random) {
        this.days = days;
        this.random = random;
    }

    /** Witnesses for {@code accounts} accounts of a war of {@code days} days. */
    static List<Witness> of(int accounts, int days, SplitMix64 random) {
        Cast cast = new Cast(days, random);
        for (int round = 1; cast.witnesses.size() < accounts; round++) {
            cast.addAll(round == 1 ? "" : "-" + round);
        }
        return List.copyOf(cast.witnesses.subList(0, accounts));
    }

    private void addAll(String suffix) {
        Witness monitor = neutral(
                "monitor" + suffix,
                Leaning.MONITOR,
                Reliability.B,
                new Habit(wavering(0.85), 1, 0.03, 0),
                copyingNobody());
        witnesses.add(monitor);
        Witness blue = partisan("blue-agency" + suffix, Leaning.FOR_BLUE, copyingNobody());
        witnesses.add(blue);
        Witness orange = partisan("orange-agency" + suffix, Leaning.FOR_ORANGE, copyingNobody());
        witnesses.add(orange);
        witnesses.add(neutral(
                "press" + suffix,
                Leaning.INDEPENDENT,
                Reliability.C,
                new Habit(wavering(0.3), 1, 0.06, 0.05),
                copying(monitor, Witness.Manner.NAMED)));
        witnesses.add(partisan("orange-channel" + suffix, Leaning.FOR_ORANGE, copying(orange, Witness.Manner.SILENT)));
        witnesses.add(partisan("blue-channel" + suffix, Leaning.FOR_BLUE, copying(blue, Witness.Manner.SILENT)));
        witnesses.add(neutral(
                "residents" + suffix,
                Leaning.INDEPENDENT,
                Reliability.C,
                new Habit(wavering(0.25), 0, 0.1, 0),
                copyingNobody()));
        witnesses.add(neutral(
                "digest" + suffix,
                Leaning.INDEPENDENT,
                Reliability.C,
                new Habit(wavering(0.6), 5, 0.05, 0.3),
                copyingNobody()));
    }

    private Witness neutral(
            String id, Leaning leaning, Reliability grade, Habit habit, Optional<Witness.Copying> copying) {
        return new Witness(id, leaning, grade, habit, habit, silence(), copying);
    }

    private Witness partisan(String id, Leaning leaning, Optional<Witness.Copying> copying) {
        Habit gains = new Habit(wavering(0.9), 0, 0.02, 0);
        Habit losses = new Habit(wavering(0.4), 3, 0.25, 0.1);
        return new Witness(id, leaning, Reliability.D, gains, losses, silence(), copying);
    }

    private static Optional<Witness.Copying> copyingNobody() {
        return Optional.empty();
    }

    private static Optional<Witness.Copying> copying(Witness of, Witness.Manner manner) {
        return Optional.of(new Witness.Copying(of, 0.5, 1, manner));
    }

    /** A share near {@code usual}, in hundredths. */
    private double wavering(double usual) {
        return StrictMath.rint(100 * usual * random.between(0.9, 1.1)) / 100;
    }

    private Silence silence() {
        boolean falls = random.chance(0.5);
        int from = random.below(days);
        return falls && days >= LEAST_DAYS_FOR_SILENCE
                ? new Silence(from, Math.min(days, from + days / SILENCE_SHARE))
                : Silence.NONE;
    }
}
