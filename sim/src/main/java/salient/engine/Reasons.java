package salient.engine;

import java.util.List;
import salient.campaign.Campaign;
import salient.engine.Position.Weight;
import salient.place.Control;
import salient.reading.RuleOfEvidence;

/** Words for what decided between positions: each position's reason is its own, also where several win together. */
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
    String newest(Position winner) {
        return switch (winner.weight()) {
            case ADMISSION -> "newest word, and it concedes its own side's loss";
            case MONITOR -> "newest word, by a monitor";
            case UNALIGNED -> "newest word, by an unaligned source";
            case PARTISAN ->
                best.weight() != Weight.PARTISAN ? "newest word, and " + who(best) + " says the same" : alone(winner);
        };
    }

    /** Why a partisan's word alone replaces what stood: none but a change in its own favour has to wait for a monitor. */
    private String alone(Position winner) {
        if (behind.stream().noneMatch(p -> p.weight() == Weight.MONITOR)) {
            return UNOPPOSED;
        }
        return winner.inOwnFavour(stood, campaign) ? GAINS_NOTHING : FAVOURS_NOTHING;
    }

    /** The reason of a word against which no monitor's stands. */
    static final String UNOPPOSED = "newest word, and no monitor stands against it";

    /** The rule by which {@code agreeing} counts for what stands: a change that is told is a word of its own (E2). */
    static RuleOfEvidence ruleOfAgreement(Position agreeing) {
        return agreeing.claim().kind().tellsOfChange() ? RuleOfEvidence.NEWEST_WORD : RuleOfEvidence.CARRY;
    }

    private static final String CHANGES_WHAT_WAS_TAKEN_TO_BE_SO =
            "newest word, and it tells of a change to what was so far taken to be so";

    private static final String SPEAKS_FOR = "speaks for what was so far taken to be so";

    private static final String GAINS_NOTHING = "newest word, and a partisan who gains nothing by it says the same";

    private static final String FAVOURS_NOTHING = "newest word, and nothing in it favours its own camp";

    /** Why {@code position} decides what was so far only taken to be so. */
    static String speaksFor(Position position) {
        return position.claim().kind().tellsOfChange() ? CHANGES_WHAT_WAS_TAKEN_TO_BE_SO : SPEAKS_FOR;
    }

    /** Whether {@code reason} says that a word agrees with what was so far only taken to be so. */
    static boolean ofAgreement(String reason) {
        return reason.equals(CHANGES_WHAT_WAS_TAKEN_TO_BE_SO) || reason.equals(SPEAKS_FOR);
    }

    /** Whether {@code reason} speaks of what stood when the word came, and not of the word alone. */
    static boolean measuredByWhatStands(String reason) {
        return ofAgreement(reason)
                || reason.equals(UNOPPOSED)
                || reason.equals(GAINS_NOTHING)
                || reason.equals(FAVOURS_NOTHING);
    }

    /** Why {@code winner} ends a dispute. */
    static String closing(Position winner, Position best) {
        return winner.weight() == Weight.PARTISAN
                ? "agrees with " + who(best) + ", whose word closes the dispute"
                : who(winner) + " speaks next and closes the dispute";
    }

    /** Why a challenge does not stand, given the {@code answer} to it. */
    static String unborne(Position answer) {
        return answer.weight() == Weight.ADMISSION
                ? "a source that concedes its own side's loss speaks next and does not bear it out"
                : "the next monitor or unaligned source to speak does not bear it out";
    }

    /** Why a party to a dispute about the whole loses to {@code answer}, a word on a core part. */
    static String unborne(Position party, Position answer) {
        return party.agrees(answer)
                ? who(answer) + " speaks next, but of a part of the place alone, which is not agreement"
                : unborne(answer);
    }

    /** Why {@code loser} does not count against {@code winner}, the heaviest word of the same close. */
    static String against(Position loser, Position winner) {
        if (winner.weight() == Weight.PARTISAN) {
            return loser.weight() == Weight.PARTISAN
                    ? "fire on the place the same day bears out the other account"
                    : "another source says otherwise about the same close";
        }
        return who(winner) + " says otherwise about the same close";
    }

    private static String who(Position position) {
        return switch (position.weight()) {
            case ADMISSION -> "a source that concedes its own side's loss";
            case MONITOR -> "a monitor";
            case UNALIGNED -> "an unaligned source";
            case PARTISAN -> "a partisan";
        };
    }
}
