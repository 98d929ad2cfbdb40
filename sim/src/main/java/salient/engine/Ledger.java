package salient.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.place.PlaceId;
import salient.reading.Fate;
import salient.reading.Outcome;
import salient.reading.Reason;
import salient.reading.Verdict;

/** Collects the verdicts on the claims about one place. A claim that once decided stays decisive unless overruled. */
final class Ledger {
    private final PlaceId place;
    private final Map<ClaimId, Verdict> verdicts = new LinkedHashMap<>();

    Ledger(PlaceId place) {
        this.place = place;
    }

    PlaceId place() {
        return place;
    }

    void decide(Claim claim, LocalDate day, Reason reason) {
        put(claim, day, Fate.decisive(reason));
    }

    /** The same of a claim that is known already, from {@code day} or from its own on. */
    void decideFrom(Claim claim, LocalDate day, Reason reason) {
        LocalDate effect = verdicts.get(claim.id()).day();
        decide(claim, effect.isAfter(day) ? effect : day, reason);
    }

    void corroborate(Claim claim, LocalDate day, Reason reason) {
        putUnlessDecisive(claim, day, Fate.corroborating(reason));
    }

    void note(Claim claim, LocalDate day, Reason reason) {
        putUnlessDecisive(claim, day, Fate.noted(reason));
    }

    void supersede(Claim claim, LocalDate day, Reason reason, Claim by) {
        putUnlessDecisive(claim, day, Fate.superseded(reason, by.id()));
    }

    void overrule(Claim claim, LocalDate day, Reason reason, Claim by) {
        put(claim, day, Fate.overruled(reason, by.id()));
    }

    /** What seemed to decide on {@code day} does not: something else stands open beside it. */
    void decideNothing(Claim claim, LocalDate day, Fate instead) {
        Verdict known = verdicts.get(claim.id());
        if (known != null
                && known.outcome() == Outcome.DECISIVE
                && known.since().equals(day)
                && known.earlier().isEmpty()) {
            verdicts.remove(claim.id());
            put(claim, day, instead);
        }
    }

    /** Takes the verdict on {@code claim} back: what it decided is undone before the day closes. */
    void forget(Claim claim) {
        verdicts.remove(claim.id());
    }

    private void putUnlessDecisive(Claim claim, LocalDate day, Fate fate) {
        Verdict known = verdicts.get(claim.id());
        if (known == null || known.outcome() != Outcome.DECISIVE) {
            put(claim, day, fate);
        }
    }

    private void put(Claim claim, LocalDate day, Fate fate) {
        Verdict known = verdicts.get(claim.id());
        // A claim that speaks day after day keeps the weightiest of what became of it, and the first day of that.
        if (claim.throughout() && known != null && known.outcome().compareTo(fate.outcome()) <= 0) {
            return;
        }
        LocalDate effect = known == null ? day : known.day();
        Optional<Verdict> earlier =
                Optional.ofNullable(known).filter(k -> k.since().isBefore(day));
        verdicts.put(claim.id(), new Verdict(claim.id(), claim.source(), place, effect, fate, day, earlier));
    }

    boolean knows(Claim claim) {
        return verdicts.containsKey(claim.id());
    }

    Collection<Verdict> verdicts() {
        return verdicts.values();
    }
}
