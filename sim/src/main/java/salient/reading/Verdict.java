package salient.reading;

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
 * @param rule the rule that decided
 * @param reason in words, without a full stop
 * @param beatenBy the claim that it lost to
 * @param since the first day at whose close this is so of it; the day of its effect or a later one
 * @param earlier what had become of it until then
 */
public record Verdict(
        ClaimId claim,
        PlaceId place,
        LocalDate day,
        SourceId source,
        Outcome outcome,
        RuleOfEvidence rule,
        String reason,
        Optional<ClaimId> beatenBy,
        LocalDate since,
        Optional<Verdict> earlier)
        implements Comparable<Verdict> {
    /** What became of a claim once and for all. */
    public Verdict(
            ClaimId claim,
            PlaceId place,
            LocalDate day,
            SourceId source,
            Outcome outcome,
            RuleOfEvidence rule,
            String reason,
            Optional<ClaimId> beatenBy) {
        this(claim, place, day, source, outcome, rule, reason, beatenBy, day, Optional.empty());
    }

    /** What had become of the claim at the close of {@code on}: what came later is not known there. */
    public Verdict asOf(LocalDate on) {
        return earlier.isPresent() && since.isAfter(on) ? earlier.get().asOf(on) : this;
    }

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
    public static final String UNHEARD = "the opposing camp's word in its own favour is not heard in this reading";

    /** What the reason of rule E10 says of a claim that was heard, and fell to a later denial. */
    public static final String STOOD = "it stood until ";

    /** The reason of rule never-held for a claim inside the days in which its side never held the place. */
    public static final String NEVER = "the side never held the place in those days";

    private static final Comparator<Verdict> ORDER =
            Comparator.comparing(Verdict::claim).thenComparing(Verdict::place);

    /** The same fate for another reason. */
    public Verdict because(RuleOfEvidence otherRule, String otherReason) {
        return new Verdict(claim, place, day, source, outcome, otherRule, otherReason, beatenBy, since, earlier);
    }

    /** The same, where {@code other} had become of the claim until then. */
    public Verdict after(Verdict other) {
        return new Verdict(claim, place, day, source, outcome, rule, reason, beatenBy, since, Optional.of(other));
    }

    /** Whether the claim had a say: it was admitted, not taken out by an answer to it, and not left aside unheard. */
    public boolean heard() {
        boolean answered = rule == RuleOfEvidence.DENIAL && !reason.contains(STOOD);
        boolean removed = outcome == Outcome.OVERRULED && (answered || reason.equals(NEVER));
        return !leftAside() && !removed;
    }

    /** Whether the reading does not listen to it at all, so that it neither won nor lost. */
    public boolean leftAside() {
        return outcome == Outcome.EXCLUDED || reason.equals(UNHEARD);
    }

    @Override
    public int compareTo(Verdict other) {
        return ORDER.compare(this, other);
    }
}
