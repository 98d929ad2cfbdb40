package salient.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import salient.campaign.SideId;
import salient.place.Control;
import salient.set.SortedSets;

/** What a claim asserts. */
public sealed interface Statement {
    /** The word that the coder chose. */
    Kind kind();

    /** Who acted or holds; may be empty where the claim names nobody. */
    SortedSet<SideId> actors();

    /**
     * Somebody did something to the place, or has it.
     *
     * @param against whom the act was done to, where the claim names them
     * @param detail what a contest or a failed attempt says beyond the word; absent for other kinds
     */
    record Act(Kind kind, SortedSet<SideId> actors, SortedSet<SideId> against, Optional<Detail> detail)
            implements Statement {
        public Act {
            actors = SortedSets.copyOf(actors);
            against = SortedSets.copyOf(against);
            if (kind.answers() || kind == Kind.NEVER_HELD || kind == Kind.STATE) {
                throw new IllegalArgumentException(kind.token() + " is not an act");
            }
        }
    }

    /** What a contest or a failed attempt says beyond the word. */
    enum Detail {
        /** Fighting inside. */
        FIGHTING,
        /** The sides hold different parts. */
        DIVIDED,
        /** Neither side has it. */
        NEITHER,
        /** The attempt failed and the side attacked is on the place. */
        DEFENDED;

        /** The word for it in column {@code control} of {@code claims.csv}. */
        public String token() {
            return switch (this) {
                case FIGHTING, DIVIDED, NEITHER -> name().toLowerCase(Locale.ROOT);
                case DEFENDED -> Control.Kind.HELD.token();
            };
        }

        /** The detail that {@code token} names. */
        public static Optional<Detail> find(String token) {
            return Stream.of(values()).filter(d -> d.token().equals(token)).findFirst();
        }
    }

    /**
     * Control as the claim states it.
     *
     * @param throughout whether the claim says so of each of its days, and of no day after them, as a row of a panel does
     */
    record State(Control control, boolean throughout) implements Statement {
        /** Control from a day on, for as long as nobody says otherwise. */
        public State(Control control) {
            this(control, false);
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public SortedSet<SideId> actors() {
            return control.sides();
        }
    }

    /** {@code side} did not hold the place on any day of the claim's dates. */
    record NeverHeld(SideId side) implements Statement {
        @Override
        public Kind kind() {
            return Kind.NEVER_HELD;
        }

        @Override
        public SortedSet<SideId> actors() {
            return SortedSets.of(side);
        }
    }

    /** Another claim is false: a denial, or a source that takes its own claim back. */
    record Answer(Kind kind, SortedSet<SideId> actors, List<ClaimId> answered) implements Statement {
        public Answer {
            actors = SortedSets.copyOf(actors);
            answered = List.copyOf(answered);
            if (!kind.answers() || answered.isEmpty()) {
                throw new IllegalArgumentException(kind.token() + " answers " + answered);
            }
        }
    }
}
