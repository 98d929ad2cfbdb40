package salient.wording;

import java.util.stream.Collectors;
import salient.reading.AdmissionReason;
import salient.reading.Exclusion;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.Weight;
import salient.reading.WeightReason;

/** The reasons of verdicts in words, each a clause without a full stop. */
public final class ReasonWords {
    static final String OTHER_ACCOUNT = "the scenario does not admit account ";
    static final String LEFT_OUT = "the scenario leaves out ";
    static final String NOT_AMONG = "the scenario hears only ";
    static final String STOOD_UNTIL =
            "denied by a weightier source, whose own words of that day bear it out: it stood until ";

    private ReasonWords() {}

    /** With the rule by which it counts: {@code E10: its own source took it back}. */
    public static String withRule(Reason reason) {
        return reason.rule().token() + ": " + words(reason);
    }

    /** The reason alone: {@code its own source took it back}. */
    public static String words(Reason reason) {
        if (reason instanceof PlainReason plain) {
            return words(plain);
        }
        if (reason instanceof WeightReason weight) {
            return words(weight);
        }
        if (reason instanceof AdmissionReason admission) {
            return words(admission);
        }
        if (reason instanceof Reason.StoodUntil stood) {
            return STOOD_UNTIL + stood.last();
        }
        if (reason instanceof Reason.WoreOff wore) {
            return "made the place disputed until " + wore.last() + ", and wore off: its source said no more";
        }
        return ((Reason.Told) reason).words();
    }

    private static String words(AdmissionReason reason) {
        if (reason instanceof AdmissionReason.OtherAccount other) {
            return OTHER_ACCOUNT + other.account();
        }
        if (reason instanceof AdmissionReason.LeftOut left) {
            return LEFT_OUT + left.exclusion().words();
        }
        if (reason instanceof AdmissionReason.NotAmong not) {
            return NOT_AMONG
                    + not.first().stream().map(Exclusion::words).collect(Collectors.joining(", "))
                    + (not.more() == 0 ? "" : " and " + not.more() + " more");
        }
        if (reason instanceof AdmissionReason.SourceGrade source) {
            return "the scenario does not admit sources of reliability " + source.reliability();
        }
        if (reason instanceof AdmissionReason.ClaimGrade claim) {
            return "the scenario does not admit claims of credibility "
                    + claim.credibility().grade();
        }
        AdmissionReason.ReportedLater later = (AdmissionReason.ReportedLater) reason;
        return "reported on " + later.reported() + ", after " + later.asKnownOn();
    }

    private static String words(WeightReason reason) {
        String who = switch (reason.weight()) {
            case ADMISSION -> "a source that concedes its own side's loss";
            case MONITOR -> "a monitor";
            case UNALIGNED -> "an unaligned source";
            case PARTISAN -> "a partisan";
        };
        return switch (reason.decided()) {
            case IS_NEWEST ->
                reason.weight() == Weight.ADMISSION
                        ? "newest word, and it concedes its own side's loss"
                        : "newest word, by " + who;
            case SAYS_THE_SAME -> "newest word, and " + who + " says the same";
            case CLOSES_DISPUTE -> who + " speaks next and closes the dispute";
            case CLOSES_DISPUTE_WITH_IT -> "agrees with " + who + ", whose word closes the dispute";
            case SAYS_OTHERWISE -> who + " says otherwise about the same close";
            case SPEAKS_OF_A_PART -> who + " speaks next, but of a part of the place alone, which is not agreement";
        };
    }

    private static String words(PlainReason reason) {
        return switch (reason) {
            case AGREES_WITH_WHAT_STANDS, CHANGE_AGREES_WITH_WHAT_STANDS -> "agrees with what stands";
            case SAYS_WHAT_WAS_TAKEN_TO_BE_SO -> "speaks for what was so far taken to be so";
            case CHANGES_WHAT_WAS_TAKEN_TO_BE_SO ->
                "newest word, and it tells of a change to what was so far taken to be so";
            case NO_MONITOR_AGAINST_IT -> "newest word, and no monitor stands against it";
            case GAINS_NOTHING_BY_IT -> "newest word, and a partisan who gains nothing by it says the same";
            case FAVOURS_NOTHING_OF_ITS_CAMP -> "newest word, and nothing in it favours its own camp";
            case CHALLENGES_A_MONITOR -> "a change in its own camp's favour against a monitor's word: disputed";
            case CHALLENGE_BORNE_OUT -> "a later word agrees and settles it from the day first claimed";
            case BEARS_OUT_A_CHALLENGE -> "agrees with a disputed claim and settles it";
            case NOT_BORNE_OUT -> "the next monitor or unaligned source to speak does not bear it out";
            case NOT_BORNE_OUT_BY_A_CONCESSION ->
                "a source that concedes its own side's loss speaks next and does not bear it out";
            case ADDS_A_READING -> "adds a reading to an open dispute";
            case SOURCES_DISAGREE -> "credible sources disagree about the same close";
            case AGREES_WITH_WHAT_DECIDES -> "agrees with what decides about the same close";
            case FIRE_BEARS_OUT_THE_OTHER -> "fire on the place the same day bears out the other account";
            case PRESSES_ALONE -> "presses on the place; changes nothing alone";
            case UNCITED_AGAINST_WHAT_STANDS ->
                "its citation does not bear it out, and a named source stands against it";
            case UNCITED_AGAINST_A_NAMED_SOURCE ->
                "its citation does not bear it out, and a named source says otherwise";
            case FIGHT_FOR_OPEN_GROUND, EDGE_FIGHT_FOR_OPEN_GROUND -> "fighting for a place that nobody is settled in";
            case FIGHTING_GOES_ON, EDGE_FIGHTING_GOES_ON -> "the fighting goes on";
            case FIGHTING_NOT_INSIDE -> "nothing says that the fighting is inside";
            case EDGE_FIGHTING_DOES_NOT_DECIDE -> "fighting at the edge does not decide for the whole";
            case SPEAKS_OF_THE_EDGE -> "speaks of the edge; it does not decide for the whole";
            case LATER_WORD_ON_THE_WHOLE -> "a later claim of the day speaks of the whole place";
            case PART_OF_A_DISPUTED_PLACE -> "of a part of the place alone, which is disputed";
            case ATTACKED_SIDE_LEFT -> "the side attacked left the same day";
            case ATTACKED_SIDE_NOT_ON_IT -> "nothing says that the side attacked is on it";
            case TAKES_NOTHING_FROM_A_HOLDER -> "a failed attempt takes nothing from a settled holder";
            case TAKEN_BACK -> "its own source took it back";
            case DENIED -> "denied by a weightier source";
            case TAKES_AWAY_WHAT_IT_ANSWERS -> "takes away the claim that it answers";
            case ENDS_WHAT_IT_ANSWERS -> "ends the claim that it answers";
            case DISPUTES_WHAT_IT_ANSWERS -> "denies what the other account says: disputed";
            case WHAT_THE_DENIER_SAYS -> "what the denier says instead";
            case DENIES_WHAT_DOES_NOT_STAND -> "what it denies does not stand on that day";
            case CONCESSION_ENDS_DISPUTE -> "its camp no longer claims to hold the place: the dispute is over";
            case CONCESSION_RESTORES_WHAT_STOOD ->
                "its camp no longer claims to hold the place: what stood before stands again";
            case REPEATS_A_READING -> "repeats one reading of an open dispute";
            case ON_THE_WAY -> "on the way to it: whoever advances does not hold it";
            case RELAYS_WHAT_IS_COUNTED -> "relays a statement that is already counted";
            case SAID_AGAIN_THAT_DAY -> "its source says so again that day";
            case REPEATS_ITS_SOURCE -> "repeats its source's own word of the day";
            case LATER_WORD_OF_ITS_SOURCE -> "a later word of the same source that day";
            case SUMS_UP_AGAINST_ITS_SOURCE ->
                "sums up an interval, and the same source's word dated inside it says otherwise";
            case IMPLIED_AGAINST_ITS_SOURCE -> "implied only, and the same source says otherwise outright";
            case HEADLINE_AGAINST_ITS_SOURCE -> "a headline only, and the text of the same source says otherwise";
            case SUMS_UP_AGAINST_A_DATED_CLAIM -> "sums up an interval, and a claim dated inside it says otherwise";
            case IMPLIED_AGAINST_AN_OUTRIGHT_CLAIM ->
                "implied only, and an outright claim about the same close says otherwise";
            case OUTSIDE_THE_PERIOD -> "takes effect outside the period";
            case LOST_SINCE_AND_UNNAMED ->
                "the side had lost this place since the start, and no claim names it that day";
            case LOST_SINCE_AND_UNNAMED_BY_ITS_CAMP ->
                "the side had lost this place since the start, and no word of its camp that names it stands";
            case CUT_OFF_AND_UNNAMED -> "the place was cut off from its side, and no claim names it that day";
            case REPEATS_THE_AGGREGATE -> "says the same of all gains as the sentence that stands";
            case NAMED_THAT_DAY -> "a claim of that day names the place";
            case RESOLVED_PLACE_BY_PLACE -> "resolved place by place";
            case AGGREGATES_NOT_ADMITTED -> "the scenario does not admit sentences about all gains at once";
            case CONTROL_ON_THE_EVE -> "control on the eve";
            case OTHER_BASELINE_STANDS -> "a later or nearer baseline claim stands";
            case BASELINE_OF_A_REGION -> "stands for the places of the region that have no baseline claim of their own";
            case SPEAKS_OF_NO_LISTED_PLACE -> "speaks of no listed place and changes none";
            case NEWEST_OF_THE_BELIEVED_CAMP -> "newest word of the camp that is believed";
            case NEWEST_OF_ITS_CAMP -> "newest word of its camp";
            case REPEATS_THE_BELIEVED_CAMP, REPEATS_ITS_CAMP -> "says again what its camp says";
            case DISPUTED_WITHOUT_THE_BELIEVED_DENIAL, DISPUTED_WITHOUT_THE_DENIAL ->
                "another camp says what it denies, and the place is disputed without it";
            case TAKES_NOTHING_FROM_THE_BELIEVED_CAMP, TAKES_NOTHING_FROM_ITS_CAMP ->
                "takes nothing from what its camp says";
            case BELIEVED_CAMP_ON_THE_WAY -> "its camp is on the way to the place, so that camp's word on it has ended";
            case AGREES_IN_THIS_READING -> "agrees with what stands in this reading";
            case BELIEVED_WORD_STANDS -> "the favoured camp has spoken of the place, and its word stands";
            case CHANGES_NOTHING_BESIDE_THE_BELIEVED_WORD -> "changes nothing while the favoured camp's word stands";
            case BELIEVED_CAMP_HAS_IT_HELD_THEN -> "the favoured camp has the side hold the place in those days";
            case NOT_HEARD -> "the opposing camp's word in its own favour is not heard in this reading";
            case DISPUTES_ANOTHER_CAMP -> "denies what another camp says: disputed";
            case DISPUTES_THAT_IT_WAS_EVER_HELD ->
                "says that the side never held what another camp says it did: disputed";
            case GOES_WITH_THE_VOTE -> "goes with the most votes";
            case TIE_BREAK_GOES_WITH_IT -> "votes are even, and the tie-break goes with it";
            case VOTES_ARE_EVEN -> "votes are even, and no tie-break decides: disputed";
            case WEIGHED_BY_THE_MODEL -> "weighed with all others in the model";
            case OPENS_THE_MODEL -> "what the model takes to be likely on the eve";
            case BEARS_ON_OTHERS_IN_THE_MODEL -> "bears in the model on other claims, or on how soon control changes";
            case NOTHING_TO_THE_MODEL -> "says nothing that the model can weigh";
            case OUTVOTED -> "more sources say otherwise";
            case TIE_BREAK_GOES_AGAINST_IT -> "votes are even, and the tie-break goes against it";
            case CASTS_NO_VOTE -> "its source casts no vote that rests on it";
            case DENIAL_IS_NO_VOTE -> "a denial does not say what is so: it is no vote";
            case REPEATS_ITS_OWN_WORD -> "says again what its source says";
            case TAKES_NOTHING_FROM_ITS_OWN_WORD -> "takes nothing from what its source says";
            case MOST_TAKEOVERS -> "its side took the place at least twice as often as all others in the days counted";
            case TWO_THIRDS_OF_EVENTS -> "its side did at least two thirds of the events in the days counted";
            case NO_SIDE_PREVAILS -> "no side prevails among the events of the days counted: contested";
            case NOT_OF_WHO_PREVAILS -> "not of the side that prevails among the events of the days counted";
            case TAKEOVERS_DECIDE -> "takeovers decide, and it is none";
            case TOO_FEW_EVENTS -> "fewer than ten events in the days counted, and no takeover: what stood goes on";
            case TELLS_OF_NO_EVENT -> "tells of no event that is counted";
            case DATED_WHILE_NEVER_HELD -> "the side never held the place in those days";
            case CARRIED_UNTIL_NEVER_HELD ->
                "a source of no less weight says that the side did not hold the place from that day on";
            case CORRECTS_THE_PAST -> "corrects the past";
            case CORRECTS_WHAT_WAS_CARRIED -> "corrects what was carried into its days";
            case CORRECTS_THE_EVE -> "corrects what was presumed of the eve";
            case CORRECTS_NOTHING -> "takes nothing away that stands in its days";
        };
    }
}
