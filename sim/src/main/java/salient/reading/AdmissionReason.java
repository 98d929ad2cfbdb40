package salient.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import salient.account.AccountId;
import salient.account.Credibility;
import salient.account.Reliability;

/** Why a scenario does not hear a claim at all. */
public sealed interface AdmissionReason extends Reason {
    @Override
    default RuleOfEvidence rule() {
        return RuleOfEvidence.SCENARIO;
    }

    /** Its account is none of those that the scenario admits. */
    record OtherAccount(AccountId account) implements AdmissionReason {}

    /** The scenario leaves out what covers it. */
    record LeftOut(Exclusion exclusion) implements AdmissionReason {}

    /**
     * It is not among what the scenario hears alone.
     *
     * @param first the first few things of that
     * @param more how many others there are
     */
    record NotAmong(List<Exclusion> first, int more) implements AdmissionReason {
        private static final int MOST_NAMED = 3;

        public NotAmong {
            first = List.copyOf(first);
        }

        /** What names the first of {@code only}. */
        static NotAmong of(Collection<Exclusion> only) {
            List<Exclusion> first = only.stream().limit(MOST_NAMED).toList();
            return new NotAmong(first, only.size() - first.size());
        }
    }

    /** The scenario does not admit the grade of its source. */
    record SourceGrade(Reliability reliability) implements AdmissionReason {}

    /** The scenario does not admit its own grade. */
    record ClaimGrade(Credibility credibility) implements AdmissionReason {}

    /** It was reported after the day as known on which the scenario reads the record. */
    record ReportedLater(LocalDate reported, LocalDate asKnownOn) implements AdmissionReason {
        @Override
        public RuleOfEvidence rule() {
            return RuleOfEvidence.TWO_CLOCKS;
        }
    }
}
