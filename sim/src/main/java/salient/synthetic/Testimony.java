package salient.synthetic;

import java.util.Optional;
import salient.account.Kind;
import salient.chance.SplitMix64;

/**
 * What one witness says of each episode of a war. It depends on the seed, the witness and the episode alone, so that
 * whoever copies the witness can ask for its words again.
 */
final class Testimony {
    private final Truth truth;
    private final Witness witness;
    private final long seed;

    Testimony(Truth truth, Witness witness, long seed) {
        this.truth = truth;
        this.witness = witness;
        this.seed = seed;
    }

    /** That fighting began, or that the holder left: its own word. */
    Optional<Told> ofBegin(int episode) {
        Episodes all = truth.episodes();
        int day = all.begin(episode);
        if (day == all.end(episode)) {
            return Optional.empty();
        }
        int place = all.place(episode);
        Belligerent holder = all.holderBefore(episode);
        Habit habit = witness.habit(holder.enemy());
        SplitMix64 random = random("begin", episode);
        if (!random.chance(habit.coverage())) {
            return Optional.empty();
        }
        return said(
                all.course(episode) == Episodes.Course.ABANDONED
                        ? new Told(place, day, day + lag(habit, random), Kind.WITHDRAW, holder)
                        : new Told(place, day, day + lag(habit, random), Kind.CONTEST, holder.enemy()));
    }

    /** Who has the place at the end: its own word, which may be wrong. */
    Optional<Told> ofEnd(int episode) {
        Episodes all = truth.episodes();
        Belligerent winner = all.winner(episode);
        Habit habit = witness.habit(winner);
        SplitMix64 random = random("end", episode);
        if (!random.chance(habit.coverage())) {
            return Optional.empty();
        }
        boolean wrong = random.chance(habit.error());
        int place = all.place(episode);
        if (random.chance(habit.misplaced())) {
            place = truth.neighbours()
                    .neighbour(place, random.below(truth.neighbours().degree(place)));
        }
        int reported = all.end(episode) + lag(habit, random);
        int day = random.chance(habit.misdated()) ? reported : all.end(episode);
        Belligerent said = wrong ? winner.enemy() : winner;
        Kind kind = said == all.holderBefore(episode) ? Kind.REPEL : Kind.CAPTURE;
        return said(new Told(place, day, reported, kind, said));
    }

    /** Whether it copies what the witness that it copies says of {@code episode}. */
    boolean copies(int episode) {
        return witness.copying()
                .filter(copying -> random("copy", episode).chance(copying.share()))
                .isPresent();
    }

    private Optional<Told> said(Told told) {
        boolean heard = told.day() < truth.days() && !witness.silence().covers(told.reported());
        return heard ? Optional.of(told) : Optional.empty();
    }

    private SplitMix64 random(String purpose, int episode) {
        return SplitMix64.of(seed, witness.id() + " " + purpose, episode);
    }

    private static int lag(Habit habit, SplitMix64 random) {
        return random.below(2 * habit.lagDays() + 1);
    }
}
