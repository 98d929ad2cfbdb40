package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import salient.account.Claim;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.reading.PlainReason;
import salient.time.DaySpan;

/**
 * Control on the eve: the baseline, or what a place's first mention presumes, without what a claim that a side never held
 * the place contradicts (rule E15).
 */
final class Opening {
    private final Campaign campaign;
    private final Optional<Claim> baseline;
    private final Ledger ledger;

    Opening(Campaign campaign, Optional<Claim> baseline, Ledger ledger) {
        this.campaign = campaign;
        this.baseline = baseline;
        this.ledger = ledger;
    }

    /**
     * The finding with which the place enters the period.
     *
     * @param standing what stands of the claims about it
     * @param mentions all in which it is mentioned, in the order of effect; asked for where there is no baseline
     */
    Finding of(List<Claim> standing, Supplier<List<Claim>> mentions) {
        LocalDate day = campaign.period().first();
        Finding opened = opened(mentions, day);
        List<Claim> correcting = NeverHeld.correcting(opened, standing, day);
        if (correcting.isEmpty()) {
            return opened;
        }
        baseline.filter(c -> opened.claims().contains(c.id()))
                .ifPresent(c -> ledger.overrule(c, day, PlainReason.CARRIED_UNTIL_NEVER_HELD, correcting.get(0)));
        correcting.forEach(c -> ledger.decide(c, day, PlainReason.CORRECTS_THE_EVE));
        return NeverHeld.unknown(correcting, day);
    }

    private Finding opened(Supplier<List<Claim>> mentions, LocalDate day) {
        if (baseline.isPresent()) {
            Claim said = baseline.get();
            ledger.decide(said, day, PlainReason.CONTROL_ON_THE_EVE);
            return presumed(((Statement.State) said.statement()).control(), said, day);
        }
        return mentions.get().stream()
                .flatMap(c -> presumption(c).stream().map(control -> presumed(control, c, day)))
                .findFirst()
                .orElseGet(() -> Findings.unknown(day));
    }

    private static Finding presumed(Control control, Claim claim, LocalDate day) {
        if (control.equals(Control.unknown())) {
            return Findings.unknown(day);
        }
        return new Finding.Settled(control, Grounds.PRESUMED, new TreeSet<>(Set.of(claim.id())), DaySpan.ofDay(day));
    }

    /** What a first mention says of the time before it; empty where it says nothing. */
    private Optional<Control> presumption(Claim claim) {
        if (!(claim.statement() instanceof Statement.Act act)
                || claim.part().edge()
                || act.actors().isEmpty()) {
            return Optional.empty();
        }
        return switch (act.kind()) {
            case CAPTURE, RECAPTURE, ATTACK, FAIL, DISLODGE -> theOne(Position.driven(act, claim.valid(), campaign));
            case REPEL, WITHDRAW -> theOne(act.actors());
            case HOLD, CONTEST, ADVANCE, PRESENCE, SHELL, STRIKE, REINFORCE, DENY, RETRACT, NEVER_HELD, STATE ->
                act.kind() == Kind.HOLD || act.kind() == Kind.CONTEST
                        ? Optional.of(Control.unknown())
                        : Optional.empty();
        };
    }

    private static Optional<Control> theOne(SortedSet<SideId> sides) {
        return sides.size() == 1 ? Optional.of(Control.held(sides.first())) : Optional.of(Control.unknown());
    }
}
