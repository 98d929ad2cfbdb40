package salient.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import salient.account.Account;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.SourceId;
import salient.campaign.Camp;
import salient.reading.Scenario;

/** What each claim about a place says is so, and who says it. Not for sharing between threads. */
final class Positions {
    private final Dossier dossier;
    private final DayOrder order;
    private final Set<SourceId> ownVoices;
    private final Map<ClaimId, Position> met = new HashMap<>();

    Positions(Dossier dossier, Scenario scenario) {
        this(
                dossier,
                scenario,
                dossier.accounts().stream().map(Account::source).collect(Collectors.toUnmodifiableSet()));
    }

    private Positions(Dossier dossier, Scenario scenario, Set<SourceId> ownVoices) {
        this.dossier = dossier;
        this.order = new DayOrder(scenario.admissible().accounts());
        this.ownVoices = ownVoices;
    }

    /** The same for a camp that is believed whatever is cited for it: nobody's word counts as better attributed. */
    static Positions trusting(Dossier dossier, Scenario scenario) {
        return new Positions(dossier, scenario, dossier.sources().keySet());
    }

    /** {@code claims} of one day, first to last (rule E13). */
    List<Claim> sort(List<Claim> claims) {
        return order.sort(claims);
    }

    Camp camp(Claim claim) {
        return dossier.campOf(claim);
    }

    /** What {@code claim} says is so; absent for kinds that only press, approach or answer. */
    Optional<Position> position(Claim claim) {
        Optional<Position> position = Optional.ofNullable(met.get(claim.id()));
        if (position.isEmpty()) {
            position = Position.of(claim, dossier.campOf(claim), dossier.campaign(), attributed(claim));
            position.ifPresent(p -> met.put(claim.id(), p));
        }
        return position;
    }

    /** Whether a stated source says so, and not the account in its own voice. */
    boolean attributed(Claim claim) {
        return !ownVoices.contains(claim.source());
    }

    boolean speaks(Claim claim) {
        return position(claim).isPresent();
    }

    /** The position of a claim met before. */
    Optional<Position> find(ClaimId id) {
        return Optional.ofNullable(met.get(id));
    }
}
