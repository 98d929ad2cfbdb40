package salient.reading;

import java.util.Optional;
import salient.account.ClaimId;

/**
 * What became of a claim, and why.
 *
 * @param beatenBy the claim that it lost to
 */
public record Fate(Outcome outcome, Reason reason, Optional<ClaimId> beatenBy) {
    public static Fate decisive(Reason reason) {
        return new Fate(Outcome.DECISIVE, reason, Optional.empty());
    }

    public static Fate corroborating(Reason reason) {
        return new Fate(Outcome.CORROBORATING, reason, Optional.empty());
    }

    public static Fate noted(Reason reason) {
        return new Fate(Outcome.NOTED, reason, Optional.empty());
    }

    public static Fate superseded(Reason reason, ClaimId by) {
        return new Fate(Outcome.SUPERSEDED, reason, Optional.of(by));
    }

    public static Fate overruled(Reason reason, ClaimId by) {
        return overruled(reason, Optional.of(by));
    }

    /** The fate of a claim that lost to {@code by}, or to no single claim. */
    public static Fate overruled(Reason reason, Optional<ClaimId> by) {
        return new Fate(Outcome.OVERRULED, reason, by);
    }

    public static Fate excluded(Reason reason) {
        return new Fate(Outcome.EXCLUDED, reason, Optional.empty());
    }

    /** Whether the claim had a say: it was admitted, not taken out by an answer to it, and not left aside unheard. */
    boolean heard() {
        return !leftAside() && !(outcome == Outcome.OVERRULED && reason.takesOut());
    }

    /** Whether the reading does not listen to it at all, so that it neither won nor lost. */
    boolean leftAside() {
        return outcome == Outcome.EXCLUDED || reason == PlainReason.NOT_HEARD;
    }
}
