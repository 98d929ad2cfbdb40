package salient.reading;

import java.util.Optional;
import salient.campaign.CampId;

/**
 * The rules of evidence as a scenario sets them. Those that have options are named as in docs/scenarios.md.
 *
 * @param freshDays E1: a finding is fresh with a claim this many days back or fewer
 * @param contestedDays E5: a finding that rests on fighting alone lapses after this many days without a claim
 * @param vacantDays E9: vacant becomes unknown after this many days without a claim
 * @param disputeDays E11: a denier that claims no hold sustains a dispute this many days after its last word
 * @param intervalEffect E13: the day of an interval on which a change takes effect
 * @param cutOff E15: what becomes of a baseline-only place that is cut off from its side's ground
 * @param pressureBreaksTies E3: whether fire on a place, or presence in it, decides between equal contradictory claims
 * @param aggregates E14: whether sentences about all gains at once count
 * @param believe E17: the camp whose word stands wherever it speaks
 * @param believeUntil E17: what ends that camp's word
 * @param combine E18: how words that differ are combined
 */
public record Rules(
        int freshDays,
        int contestedDays,
        int vacantDays,
        int disputeDays,
        IntervalEffect intervalEffect,
        CutOff cutOff,
        boolean pressureBreaksTies,
        boolean aggregates,
        Optional<CampId> believe,
        BelieveUntil believeUntil,
        Combining combine) {
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
        CONSENSUS
    }

    /** What a scenario that says nothing gets. */
    public static final Rules DEFAULTS = new Rules(
            7,
            7,
            7,
            7,
            IntervalEffect.LAST,
            CutOff.UNKNOWN,
            true,
            true,
            Optional.empty(),
            BelieveUntil.NEXT_WORD,
            Combining.RANKED);

    public Rules {
        if (freshDays < 0 || contestedDays < 1 || vacantDays < 1 || disputeDays < 1) {
            throw new IllegalArgumentException("days of a rule are at least 1 (fresh days at least 0)");
        }
    }

    /** The same rules with patience without end: nothing lapses, empties or expires. */
    public Rules withoutExpiry() {
        int forever = 1_000_000;
        return new Rules(
                freshDays,
                forever,
                forever,
                forever,
                intervalEffect,
                cutOff,
                pressureBreaksTies,
                aggregates,
                believe,
                believeUntil,
                combine);
    }
}
