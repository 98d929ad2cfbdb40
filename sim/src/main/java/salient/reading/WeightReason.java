package salient.reading;

/**
 * A reason that tells how heavy the word was that decided.
 *
 * @param decided what that word did
 * @param weight of that word, which is no partisan's
 */
public record WeightReason(Decided decided, Weight weight) implements Reason {
    /** What the word did that decided. */
    public enum Decided {
        /** The claim itself is the newest word. */
        IS_NEWEST(RuleOfEvidence.NEWEST_WORD),
        /** The claim is a partisan's newest word, and another says the same. */
        SAYS_THE_SAME(RuleOfEvidence.NEWEST_WORD),
        /** The claim itself closes a dispute. */
        CLOSES_DISPUTE(RuleOfEvidence.NEWEST_WORD),
        /** The claim is a partisan's and agrees with the word that closes a dispute. */
        CLOSES_DISPUTE_WITH_IT(RuleOfEvidence.NEWEST_WORD),
        SAYS_OTHERWISE(RuleOfEvidence.WEIGHT),
        SPEAKS_OF_A_PART(RuleOfEvidence.PARTS);

        private final RuleOfEvidence rule;

        Decided(RuleOfEvidence rule) {
            this.rule = rule;
        }
    }

    /** @throws IllegalArgumentException if the weight is a partisan's, whose word decides nothing by its weight */
    public WeightReason {
        if (weight == Weight.PARTISAN) {
            throw new IllegalArgumentException("a partisan's word decides nothing by its weight");
        }
    }

    @Override
    public RuleOfEvidence rule() {
        return decided.rule;
    }
}
