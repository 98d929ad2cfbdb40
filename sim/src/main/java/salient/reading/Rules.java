package salient.reading;

import java.util.Optional;
import salient.account.SourceId;
import salient.campaign.CampId;

/**
 * The rules of evidence as a scenario sets them. Those that have options are named as in docs/scenarios.md.
 *
 * @param freshDays E1: a finding is fresh with a claim this many days back or fewer
 * @param patience E5, E9, E11: how long what nobody speaks of again stands
 * @param intervalEffect E13: the day of an interval on which a change takes effect
 * @param cutOff E15: what becomes of a baseline-only place that is cut off from its side's ground
 * @param pressureBreaksTies E3: whether fire on a place, or presence in it, decides between equal contradictory claims
 * @param aggregates E14: whether sentences about all gains at once count
 * @param combination E17 to E20: whose words are combined, and how
 */
public record Rules(
        int freshDays,
        Patience patience,
        IntervalEffect intervalEffect,
        CutOff cutOff,
        boolean pressureBreaksTies,
        boolean aggregates,
        Combination combination) {
    private static final String LEAST_DAYS = "days of a rule are at least 1 (fresh days at least 0)";

    /**
     * How long what nobody speaks of again stands.
     *
     * @param contestedDays E5: a finding that rests on fighting alone lapses after this many days without a claim
     * @param vacantDays E9: vacant becomes unknown after this many days without a claim
     * @param disputeDays E11: a denier that claims no hold sustains a dispute this many days after its last word
     */
    public record Patience(int contestedDays, int vacantDays, int disputeDays) {
        /** Nothing lapses, empties or expires. */
        public static final Patience WITHOUT_END = new Patience(1_000_000, 1_000_000, 1_000_000);

        public Patience {
            if (contestedDays < 1 || vacantDays < 1 || disputeDays < 1) {
                throw new IllegalArgumentException(LEAST_DAYS);
            }
        }
    }

    /**
     * Whose words are combined, and how.
     *
     * @param believe E17: the camp whose word stands wherever it speaks
     * @param believeUntil E17: what ends that camp's word
     * @param combine E18 to E20: how words that differ are combined
     * @param tieBreak E19: the source whose answer is taken among answers with equally many votes
     * @param eventDays E20: for how many days an event is counted
     * @param model E21: what is asked of the model
     */
    public record Combination(
            Optional<CampId> believe,
            BelieveUntil believeUntil,
            Combining combine,
            Optional<SourceId> tieBreak,
            int eventDays,
            ModelSettings model) {
        /** About a quarter of a year. */
        public static final int USUAL_EVENT_DAYS = 90;

        /** By weight, with no camp believed. */
        public static final Combination RANKED = of(Combining.RANKED);

        /** By consent of all camps. */
        public static final Combination CONSENSUS = of(Combining.CONSENSUS);

        public Combination {
            if (eventDays < 1) {
                throw new IllegalArgumentException(LEAST_DAYS);
            }
        }

        private static Combination of(Combining combine) {
            return new Combination(
                    Optional.empty(),
                    BelieveUntil.NEXT_WORD,
                    combine,
                    Optional.empty(),
                    USUAL_EVENT_DAYS,
                    ModelSettings.DEFAULTS);
        }

        /** By what a model takes to be likely. */
        public static Combination modelled(ModelSettings model) {
            return new Combination(
                    Optional.empty(),
                    BelieveUntil.NEXT_WORD,
                    Combining.POSTERIOR,
                    Optional.empty(),
                    USUAL_EVENT_DAYS,
                    model);
        }

        /** By weight where {@code camp}, which is believed, does not speak. */
        public static Combination believing(CampId camp, BelieveUntil until) {
            return new Combination(
                    Optional.of(camp),
                    until,
                    Combining.RANKED,
                    Optional.empty(),
                    USUAL_EVENT_DAYS,
                    ModelSettings.DEFAULTS);
        }

        /** By a vote of all sources, of which {@code tieBreak} decides where votes are even. */
        public static Combination voting(Optional<SourceId> tieBreak) {
            return new Combination(
                    Optional.empty(),
                    BelieveUntil.NEXT_WORD,
                    Combining.VOTE,
                    tieBreak,
                    USUAL_EVENT_DAYS,
                    ModelSettings.DEFAULTS);
        }

        /** By the events of so many {@code days}, that of the finding included. */
        public static Combination counting(int days) {
            return new Combination(
                    Optional.empty(),
                    BelieveUntil.NEXT_WORD,
                    Combining.ACLED,
                    Optional.empty(),
                    days,
                    ModelSettings.DEFAULTS);
        }
    }

    /** The day of an interval on which a change takes effect. */
    public enum IntervalEffect {
        LAST,
        FIRST
    }

    /** What becomes of a baseline-only place that is cut off. */
    public enum CutOff {
        UNKNOWN,
        KEEP,
        UNKNOWN_BESIDE_LOSS
    }

    /** What ends the word of a camp that is believed. */
    public enum BelieveUntil {
        /** Its own next word on the place. */
        NEXT_WORD,
        /** That, or a change that another source dates later: then the others are heard until it speaks again. */
        NEWER_CHANGE
    }

    /** How words that differ are combined. */
    public enum Combining {
        /** By weight and by what is newest (E2, E3). */
        RANKED,
        /** A place is held only where the latest words of all camps agree; else it is disputed (E18). */
        CONSENSUS,
        /** Each source has a vote, and the answer with the most of them is taken (E19). */
        VOTE,
        ACLED,
        /** A model tells how likely each control is (E21). */
        POSTERIOR
    }

    /** What a scenario that says nothing gets. */
    public static final Rules DEFAULTS =
            new Rules(7, new Patience(7, 7, 7), IntervalEffect.LAST, CutOff.UNKNOWN, true, true, Combination.RANKED);

    public Rules {
        if (freshDays < 0) {
            throw new IllegalArgumentException(LEAST_DAYS);
        }
    }

    /** The same rules with other patience. */
    public Rules with(Patience other) {
        return new Rules(freshDays, other, intervalEffect, cutOff, pressureBreaksTies, aggregates, combination);
    }

    /** The same rules with another effect of intervals. */
    public Rules with(IntervalEffect other) {
        return new Rules(freshDays, patience, other, cutOff, pressureBreaksTies, aggregates, combination);
    }

    /** The same rules with another end for what is cut off. */
    public Rules with(CutOff other) {
        return new Rules(freshDays, patience, intervalEffect, other, pressureBreaksTies, aggregates, combination);
    }

    /** The same rules with words combined in another way. */
    public Rules with(Combination other) {
        return new Rules(freshDays, patience, intervalEffect, cutOff, pressureBreaksTies, aggregates, other);
    }
}
