package salient.engine;

import java.util.List;
import salient.campaign.Campaign;
import salient.place.Control;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.Weight;
import salient.reading.WeightReason;
import salient.reading.WeightReason.Decided;

/** What decided between positions: each position's reason is its own, also where several win together. */
final class Reasons {
    private final Campaign campaign;
    private final Control stood;
    private final List<Position> behind;
    private final Position best;

    /**
     * Reasons for a change.
     *
     * @param stood what stood until then
     * @param behind the words on which that rested
     * @param best the heaviest of those that win
     */
    Reasons(Campaign campaign, Control stood, List<Position> behind, Position best) {
        this.campaign = campaign;
        this.stood = stood;
        this.behind = List.copyOf(behind);
        this.best = best;
    }

    /** Why {@code winner} replaces what stood. */
    Reason newest(Position winner) {
        if (winner.weight() != Weight.PARTISAN) {
            return new WeightReason(Decided.IS_NEWEST, winner.weight());
        }
        return best.weight() != Weight.PARTISAN
                ? new WeightReason(Decided.SAYS_THE_SAME, best.weight())
                : alone(winner);
    }

    /** Why a partisan's word alone replaces what stood: none but a change in its own favour has to wait for a monitor. */
    private Reason alone(Position winner) {
        if (behind.stream().noneMatch(p -> p.weight() == Weight.MONITOR)) {
            return PlainReason.NO_MONITOR_AGAINST_IT;
        }
        return winner.inOwnFavour(stood, campaign)
                ? PlainReason.GAINS_NOTHING_BY_IT
                : PlainReason.FAVOURS_NOTHING_OF_ITS_CAMP;
    }

    /** Why {@code agreeing} counts for what stands: a change that is told is a word of its own (E2). */
    static Reason agrees(Position agreeing) {
        return agreeing.claim().kind().tellsOfChange()
                ? PlainReason.CHANGE_AGREES_WITH_WHAT_STANDS
                : PlainReason.AGREES_WITH_WHAT_STANDS;
    }

    /** Why {@code position} decides what was so far only taken to be so. */
    static Reason speaksFor(Position position) {
        return position.claim().kind().tellsOfChange()
                ? PlainReason.CHANGES_WHAT_WAS_TAKEN_TO_BE_SO
                : PlainReason.SAYS_WHAT_WAS_TAKEN_TO_BE_SO;
    }

    /** Whether {@code reason} says that a word agrees with what was so far only taken to be so. */
    static boolean ofAgreement(Reason reason) {
        return reason == PlainReason.CHANGES_WHAT_WAS_TAKEN_TO_BE_SO
                || reason == PlainReason.SAYS_WHAT_WAS_TAKEN_TO_BE_SO;
    }

    /** Whether {@code reason} speaks of what stood when the word came, and not of the word alone. */
    static boolean measuredByWhatStands(Reason reason) {
        return ofAgreement(reason)
                || reason == PlainReason.NO_MONITOR_AGAINST_IT
                || reason == PlainReason.GAINS_NOTHING_BY_IT
                || reason == PlainReason.FAVOURS_NOTHING_OF_ITS_CAMP;
    }

    /** Why {@code winner} ends a dispute. */
    static Reason closing(Position winner, Position best) {
        return winner.weight() == Weight.PARTISAN
                ? new WeightReason(Decided.CLOSES_DISPUTE_WITH_IT, best.weight())
                : new WeightReason(Decided.CLOSES_DISPUTE, winner.weight());
    }

    /** Why a challenge does not stand, given the {@code answer} to it. */
    static Reason unborne(Position answer) {
        return answer.weight() == Weight.ADMISSION
                ? PlainReason.NOT_BORNE_OUT_BY_A_CONCESSION
                : PlainReason.NOT_BORNE_OUT;
    }

    /** Why a party to a dispute about the whole loses to {@code answer}, a word on a core part. */
    static Reason unborne(Position party, Position answer) {
        return party.agrees(answer) ? new WeightReason(Decided.SPEAKS_OF_A_PART, answer.weight()) : unborne(answer);
    }

    /** Why a word does not count against {@code winner}, the heaviest of the same close. */
    static Reason against(Position winner) {
        return winner.weight() == Weight.PARTISAN
                ? PlainReason.FIRE_BEARS_OUT_THE_OTHER
                : new WeightReason(Decided.SAYS_OTHERWISE, winner.weight());
    }
}
