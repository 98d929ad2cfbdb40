package salient.reading;

import java.time.LocalDate;

/** Why a verdict is what it is: what was found of its claim, and the rule of evidence by which that counts. */
public sealed interface Reason
        permits PlainReason, WeightReason, AdmissionReason, Reason.StoodUntil, Reason.WoreOff, Reason.Told {
    RuleOfEvidence rule();

    /** Whether a claim that is overruled for it had no say: an answer took it out of the record. */
    default boolean takesOut() {
        return false;
    }

    /** A weightier source denied it later, and its own words of that day bear the denial out. */
    record StoodUntil(LocalDate last) implements Reason {
        @Override
        public RuleOfEvidence rule() {
            return RuleOfEvidence.DENIAL;
        }
    }

    /** It made the place disputed, and its source said no more. */
    record WoreOff(LocalDate last) implements Reason {
        @Override
        public RuleOfEvidence rule() {
            return RuleOfEvidence.DISPUTE;
        }
    }

    /** Told in words of its own: by a run of another version, or by another way of combining. */
    record Told(RuleOfEvidence rule, String words) implements Reason {
        @Override
        public boolean takesOut() {
            return rule == RuleOfEvidence.DENIAL;
        }
    }
}
