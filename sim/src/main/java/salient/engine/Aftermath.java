package salient.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Kind;
import salient.account.SourceId;
import salient.account.Statement;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.place.Part;
import salient.reading.PlainReason;
import salient.reading.Reason;

/** What attacks, advances and denials of a day do once its words are heard (rules E5, E6, E10 and E11). */
final class Aftermath {
    private final Campaign campaign;
    private final Ledger ledger;
    private final Positions positions;
    private final PlaceState state;
    private final Set<ClaimId> heard;

    /** @param heard the claims about the place that stand */
    Aftermath(Campaign campaign, Ledger ledger, Positions positions, PlaceState state, Set<ClaimId> heard) {
        this.campaign = campaign;
        this.ledger = ledger;
        this.positions = positions;
        this.state = state;
        this.heard = heard;
    }

    /**
     * Takes the day's claims that assert no position.
     *
     * @param settledBy the word that settled the place last that day
     */
    void follow(LocalDate day, List<Claim> claims, DayWord settledBy) {
        Map<SourceId, Optional<Position>> ownWords = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.statement() instanceof Statement.Act act) {
                boolean earlier = !settledBy.isSilent() && !settledBy.isBefore(claim);
                switch (act.kind()) {
                    case ATTACK -> fight(claim, act, day, earlier);
                    case CONTEST -> {
                        if (claim.part().edge()) {
                            fight(claim, act, day, earlier);
                        }
                    }
                    case ADVANCE -> advance(claim, act, day, earlier);
                    default -> {}
                }
            } else if (claim.statement() instanceof Statement.Answer answer) {
                deny(
                        claim,
                        answer,
                        () -> ownWords.computeIfAbsent(claim.source(), source -> ownWord(source, claims)),
                        day);
            }
        }
    }

    private void fight(Claim claim, Statement.Act act, LocalDate day, boolean earlier) {
        boolean edge = claim.part().edge();
        Finding stands = state.now();
        boolean open = stands.kind() == Finding.Kind.VACANT || stands.kind() == Finding.Kind.UNKNOWN;
        if (open && !earlier && sumsUp(claim)) {
            ledger.note(claim, day, PlainReason.SUMS_UP_AGAINST_A_DATED_CLAIM);
        } else if (open && !earlier) {
            state.whole().fight(claim, Position.withOpponents(act, claim.valid(), campaign), day);
            ledger.decide(
                    claim, day, edge ? PlainReason.EDGE_FIGHT_FOR_OPEN_GROUND : PlainReason.FIGHT_FOR_OPEN_GROUND);
        } else if (stands.kind() == Finding.Kind.CONTESTED) {
            ledger.corroborate(claim, day, edge ? PlainReason.EDGE_FIGHTING_GOES_ON : PlainReason.FIGHTING_GOES_ON);
        } else {
            ledger.note(claim, day, edge ? PlainReason.EDGE_FIGHTING_DOES_NOT_DECIDE : PlainReason.FIGHTING_NOT_INSIDE);
        }
    }

    /** Whether {@code claim} is dated by an interval inside which a word that stands is dated (rule E13). */
    private boolean sumsUp(Claim claim) {
        return DayOrder.isInterval(claim)
                && state.standing().stream().anyMatch(p -> DayOrder.datedInside(p.claim(), claim));
    }

    private void advance(Claim claim, Statement.Act act, LocalDate day, boolean earlier) {
        Camp camp = positions.camp(claim);
        for (SideId side : act.actors()) {
            if (camp.favours(side) && !claim.part().edge() && !earlier && !sumsUp(claim)) {
                state.whole().retire(side, camp.id(), claim, day);
            }
        }
        ledger.note(claim, day, PlainReason.ON_THE_WAY);
    }

    private void deny(Claim claim, Statement.Answer answer, Supplier<Optional<Position>> ownWord, LocalDate day) {
        for (ClaimId id : answer.answered()) {
            Optional<Position> denied = positions.find(id);
            if (denied.isEmpty() || claim.kind() == Kind.RETRACT) {
                continue;
            }
            if (Denials.removes(positions.camp(claim), denied.get().camp())) {
                Claim stoodUntil = denied.get().claim();
                if (heard.contains(stoodUntil.id())) {
                    ledger.overrule(stoodUntil, day, new Reason.StoodUntil(day.minusDays(1)), claim);
                    ledger.decide(claim, day, PlainReason.ENDS_WHAT_IT_ANSWERS);
                }
                continue;
            }
            state.whole().deny(claim, denied.get().claim(), denied.get().control(), ownWord.get(), day);
        }
        ledger.note(claim, day, PlainReason.DENIES_WHAT_DOES_NOT_STAND);
    }

    /** What {@code source} says last of the whole place. */
    private Optional<Position> ownWord(SourceId source, List<Claim> claims) {
        return claims.stream()
                .filter(c -> c.source().equals(source) && c.part() == Part.WHOLE && positions.speaks(c))
                .reduce((earlier, later) -> later)
                .flatMap(last -> positions.find(last.id()));
    }
}
