package salient.control;

import java.util.Locale;

/** On what a finding rests. */
public enum Grounds {
    /** A claim says so outright. */
    REPORTED,
    /** It follows from what a claim says. */
    IMPLIED,
    /** Fighting inside, and nothing else. */
    FIGHTING,
    /** Different holders in different parts. */
    DIVIDED,
    /** Credible sources disagree. */
    DISPUTE,
    /** Fighting that nobody has spoken of since; the last settled holder is taken to have kept it. */
    LAPSED,
    /** One sentence about many places at once. */
    AGGREGATE,
    /** The baseline alone: nobody has spoken of it since. */
    PRESUMED,
    /** Cut off from the ground of its side, and nobody has spoken for it: control is unknown. */
    CUT_OFF,
    /** What was last said of it is too old to stand: control is unknown. */
    EXPIRED,
    /** What was said of it was said up to a day, which is past: control is unknown. */
    ENDED,
    /** How likely each control is by a model: one is likely enough, or none is and control is unknown. */
    MODEL,
    /** Nothing: control is unknown. */
    NONE;

    private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Whether something stands that nobody said in so many words; of what wore off or ended, nothing does. */
    public boolean takenToBeSo() {
        return switch (this) {
            case PRESUMED, LAPSED, AGGREGATE, MODEL -> true;
            case CUT_OFF, EXPIRED, ENDED, NONE, REPORTED, IMPLIED, FIGHTING, DIVIDED, DISPUTE -> false;
        };
    }

    /** The word for it in tables; empty for none. */
    public String token() {
        return this == NONE ? "" : token;
    }
}
