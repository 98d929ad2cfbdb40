package salient.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceId;
import salient.reading.RuleOfEvidence;
import salient.time.DaySpan;

/** Control on the eve: the baseline, or what a place's first mention presumes (rule E15). */
final class Opening {
    private static final Comparator<Claim> LATEST =
            Comparator.comparing((Claim c) -> c.valid().last()).thenComparing(Claim::id);

    private final Campaign campaign;
    private final Gazetteer gazetteer;
    private final Map<PlaceId, Claim> baseline = new HashMap<>();

    Opening(Campaign campaign, Gazetteer gazetteer, List<Claim> admitted) {
        this.campaign = campaign;
        this.gazetteer = gazetteer;
        admitted.stream()
                .filter(c -> c.basis() == Basis.BASELINE && c.statement() instanceof Statement.State)
                .forEach(c -> baseline.merge(c.place(), c, BinaryOperator.maxBy(LATEST)));
    }

    /**
     * The finding with which {@code place} enters the period.
     *
     * @param evidence what is claimed of it, in the order of effect
     */
    Finding of(Place place, List<Claim> evidence, Ledger ledger) {
        LocalDate day = campaign.period().first();
        Optional<Claim> said = baselineOf(place);
        if (said.isPresent()) {
            ledger.decide(said.get(), day, RuleOfEvidence.PRESUMED, "control on the eve");
            return presumed(((Statement.State) said.get().statement()).control(), said.get(), day);
        }
        return evidence.stream()
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

    /** The baseline claim on the place itself, else on the nearest region it lies in; the latest where several. */
    private Optional<Claim> baselineOf(Place place) {
        Optional<PlaceId> area = Optional.of(place.id());
        while (area.isPresent()) {
            Claim found = baseline.get(area.get());
            if (found != null) {
                return Optional.of(found);
            }
            area = gazetteer.find(area.get()).flatMap(Place::region);
        }
        return Optional.empty();
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
