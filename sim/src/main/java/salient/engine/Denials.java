package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.Camp;
import salient.reading.PlainReason;
import salient.reading.Reason;

/** Takes out of one place's evidence what is retracted, denied by a weightier source, or never was (rule E10). */
final class Denials {
    private final Dossier dossier;
    private final Timing timing;
    private final Ledger ledger;
    private final Positions positions;
    private final BiPredicate<Claim, Claim> kept;
    private final Set<ClaimId> removed = new HashSet<>();

    /** @param kept whether in this reading its first claim cannot take its second away */
    Denials(Dossier dossier, Timing timing, Ledger ledger, Positions positions, BiPredicate<Claim, Claim> kept) {
        this.kept = kept;
        this.dossier = dossier;
        this.timing = timing;
        this.ledger = ledger;
        this.positions = positions;
    }

    /** {@code claims} about one place without those that do not stand; their verdicts go to the ledger. */
    List<Claim> standing(List<Claim> claims) {
        if (claims.stream().noneMatch(Denials::takesAway)) {
            return List.copyOf(claims);
        }
        Map<ClaimId, Claim> byId = claims.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        for (Claim claim : claims) {
            if (claim.statement() instanceof Statement.Answer answer) {
                for (ClaimId id : answer.answered()) {
                    Optional.ofNullable(byId.get(id)).ifPresent(answered -> weigh(claim, answered, claims));
                }
            } else if (claim.statement() instanceof Statement.NeverHeld never) {
                claims.forEach(other -> neverHeld(claim, never, other));
            }
        }
        List<Claim> standing = new ArrayList<>(claims);
        standing.removeIf(c -> removed.contains(c.id()));
        return standing;
    }

    private static boolean takesAway(Claim claim) {
        return claim.statement() instanceof Statement.Answer || claim.statement() instanceof Statement.NeverHeld;
    }

    private void weigh(Claim answer, Claim answered, List<Claim> claims) {
        LocalDate day = timing.effect(answer);
        if (answer.kind() == Kind.RETRACT && answer.source().equals(answered.source())) {
            remove(answered, answer, day, PlainReason.TAKEN_BACK);
            return;
        }
        Camp denier = dossier.campOf(answer);
        Camp asserter = dossier.campOf(answered);
        if (kept.test(answer, answered) || !removes(denier, asserter)) {
            return;
        }
        Optional<Position> denied = positions.position(answered);
        boolean borneOut = claims.stream()
                .filter(c -> c.source().equals(answer.source()))
                .filter(c -> timing.effect(c).equals(timing.effect(answered)))
                .flatMap(c -> positions.position(c).stream())
                .anyMatch(p -> denied.isPresent() && p.agrees(denied.get()));
        if (borneOut) {
            return;
        }
        remove(answered, answer, day, PlainReason.DENIED);
    }

    /** Whether a denial takes the claim away, rather than making the place disputed. */
    static boolean removes(Camp denier, Camp asserter) {
        return asserter.role() == Camp.Role.PARTISAN
                && (denier.role() != Camp.Role.PARTISAN || denier.id().equals(asserter.id()));
    }

    private void neverHeld(Claim claim, Statement.NeverHeld never, Claim other) {
        boolean inside = claim.valid().contains(timing.effect(other));
        Optional<Position> position = positions.position(other);
        boolean says = position.filter(p -> p.control().heldBy(never.side())).isPresent();
        Camp camp = dossier.campOf(claim);
        if (inside
                && says
                && !kept.test(claim, other)
                && NeverHeld.outweighs(camp, never.side(), dossier.campOf(other))) {
            LocalDate day = timing.start(claim);
            remove(other, claim, day, PlainReason.DATED_WHILE_NEVER_HELD);
            ledger.decide(claim, day, PlainReason.CORRECTS_THE_PAST);
        }
    }

    private void remove(Claim lost, Claim by, LocalDate day, Reason reason) {
        removed.add(lost.id());
        ledger.overrule(lost, timing.effect(lost), reason, by);
        if (!ledger.knows(by)) {
            ledger.decide(by, day, PlainReason.TAKES_AWAY_WHAT_IT_ANSWERS);
        }
    }
}
