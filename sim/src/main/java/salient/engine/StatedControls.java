package salient.engine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Kind;
import salient.account.Statement;
import salient.place.Control;
import salient.place.Place;
import salient.reading.Admission;
import salient.reading.Scenario;
import salient.time.DaySpan;

/**
 * What claims say is so, and on which days, as judging takes them: for those that combine them in ways of their own. Claims
 * that only press, approach or answer say nothing of control, and those that their own source took back are not heard.
 */
public final class StatedControls {
    /**
     * What a claim says is so.
     *
     * @param days the day of its effect; if it speaks throughout, all of its days
     */
    public record Stated(Claim claim, Control control, DaySpan days) {}

    private final Dossier dossier;
    private final Timing timing;
    private final AdmittedEvidence evidence;
    private final Set<ClaimId> takenBack = new HashSet<>();

    /** What the claims of {@code dossier} say that {@code scenario} admits. */
    public StatedControls(Dossier dossier, Scenario scenario) {
        this.dossier = dossier;
        this.timing = new Timing(scenario.rules(), dossier.campaign().period());
        List<Claim> admitted = new Admission(dossier, scenario).admitted();
        this.evidence = new AdmittedEvidence(dossier.gazetteer(), admitted);
        for (Claim claim : admitted) {
            if (claim.kind() == Kind.RETRACT && claim.statement() instanceof Statement.Answer answer) {
                answer.answered().stream()
                        .filter(id -> dossier.findClaim(id)
                                .filter(c -> c.source().equals(claim.source()))
                                .isPresent())
                        .forEach(takenBack::add);
            }
        }
    }

    /** What is said of {@code place} by name in the period, account by account; without the baseline. */
    public List<Stated> of(Place place) {
        return evidence.about(place).named().stream()
                .filter(claim -> !takenBack.contains(claim.id()))
                .flatMap(claim -> stated(claim).stream())
                .toList();
    }

    private Optional<Stated> stated(Claim claim) {
        LocalDate day = timing.effect(claim);
        return dossier.campaign().period().contains(day)
                ? Position.of(claim, dossier.campOf(claim), dossier.campaign(), true)
                        .map(position -> new Stated(claim, position.control(), timing.days(claim)))
                : Optional.empty();
    }

    /** Control on the eve as the baseline has it, of the place itself or else of the nearest region in which it lies. */
    public Optional<Control> onTheEve(Place place) {
        return evidence.about(place)
                .baseline()
                .map(claim -> ((Statement.State) claim.statement()).control())
                .filter(control -> control.kind() != Control.Kind.UNKNOWN);
    }
}
