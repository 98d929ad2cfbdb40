package salient.reading;

import java.time.LocalDate;
import java.util.Optional;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.place.PlaceId;

/**
 * What became of a claim under a scenario.
 *
 * @param place of which the verdict speaks; a claim on a region has a verdict for each place it was applied to
 * @param day when the claim took effect
 * @param since the first day at whose close this is so of it; the day of its effect or a later one
 * @param earlier what had become of it until then
 */
public record Verdict(
        ClaimId claim,
        SourceId source,
        PlaceId place,
        LocalDate day,
        Fate fate,
        LocalDate since,
        Optional<Verdict> earlier)
        implements Comparable<Verdict> {
    /** What became of a claim once and for all. */
    public Verdict(ClaimId claim, SourceId source, PlaceId place, LocalDate day, Fate fate) {
        this(claim, source, place, day, fate, day, Optional.empty());
    }

    /** What became of {@code claim}, which took effect on {@code day}, once and for all. */
    public static Verdict on(Claim claim, PlaceId place, LocalDate day, Fate fate) {
        return new Verdict(claim.id(), claim.source(), place, day, fate);
    }

    public Outcome outcome() {
        return fate.outcome();
    }

    public Reason reason() {
        return fate.reason();
    }

    /** The rule of evidence that decided. */
    public RuleOfEvidence rule() {
        return reason().rule();
    }

    /** The claim that it lost to. */
    public Optional<ClaimId> beatenBy() {
        return fate.beatenBy();
    }

    /** What had become of the claim at the close of {@code on}: what came later is not known there. */
    public Verdict asOf(LocalDate on) {
        return earlier.isPresent() && since.isAfter(on) ? earlier.get().asOf(on) : this;
    }

    /** The same fate for another reason. */
    public Verdict because(Reason other) {
        Fate same = new Fate(outcome(), other, beatenBy());
        return new Verdict(claim, source, place, day, same, since, earlier);
    }

    /** The same, where {@code other} had become of the claim until then. */
    public Verdict after(Verdict other) {
        return new Verdict(claim, source, place, day, fate, since, Optional.of(other));
    }

    /** Whether the scenario admits the claim. */
    public boolean admitted() {
        return outcome() != Outcome.EXCLUDED;
    }

    /** Whether the claim had a say: it was admitted, not taken out by an answer to it, and not left aside unheard. */
    public boolean heard() {
        return fate.heard();
    }

    /** Whether the reading does not listen to it at all, so that it neither won nor lost. */
    public boolean leftAside() {
        return fate.leftAside();
    }

    @Override
    public int compareTo(Verdict other) {
        int byClaim = claim.compareTo(other.claim);
        return byClaim != 0 ? byClaim : place.compareTo(other.place);
    }
}
