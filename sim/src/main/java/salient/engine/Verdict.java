package salient.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.place.PlaceId;

/**
 * What became of a claim under a scenario.
 *
 * @param place of which the verdict speaks; a claim on a region has a verdict for each place it was applied to
 * @param day when the claim took effect
 * @param rule name of the rule that decided, e.g. "E2"
 * @param reason in words, without a full stop
 * @param beatenBy the claim that it lost to
 */
public record Verdict(
        ClaimId claim,
        PlaceId place,
        LocalDate day,
        SourceId source,
        Outcome outcome,
        String rule,
        String reason,
        Optional<ClaimId> beatenBy)
        implements Comparable<Verdict> {
    /** The fates a claim can have. */
    public enum Outcome {
        /** It decided a finding. */
        DECISIVE,
        /** It agrees with a finding that stands without it. */
        CORROBORATING,
        /** True but changes nothing. */
        NOTED,
        /** Another claim was believed instead. */
        OVERRULED,
        /** A later word of the same day took its place. */
        SUPERSEDED,
        /** The scenario does not admit it. */
        EXCLUDED;

        /** The word for it in tables. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The reason of rule E17 for a claim that a partisan reading leaves aside. */
    static final String UNHEARD = "the opposing camp's word in its own favour is not heard in this reading";

    /** What the reason of rule E10 says of a claim that was heard, and fell to a later denial. */
    static final String STOOD = "it stood until ";

    private static final Comparator<Verdict> ORDER =
            Comparator.comparing(Verdict::claim).thenComparing(Verdict::place);

    /** Whether the claim had a say: it was admitted, not taken out by an answer to it, and not left aside unheard. */
    public boolean heard() {
        boolean removed = outcome == Outcome.OVERRULED && rule.equals("E10") && !reason.contains(STOOD);
        return outcome != Outcome.EXCLUDED && !removed && !reason.equals(UNHEARD);
    }

    @Override
    public int compareTo(Verdict other) {
        return ORDER.compare(this, other);
    }
}
