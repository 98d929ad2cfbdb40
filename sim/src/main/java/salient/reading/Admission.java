package salient.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Dossier;
import salient.account.Source;

/** Which claims a scenario admits (rules E4 and E16), and why it leaves the others out. */
public final class Admission {
    private final Dossier dossier;
    private final Scenario scenario;
    private final Set<AccountId> admittedAccounts;
    private final List<Claim> admitted = new ArrayList<>();
    private final List<Verdict> excluded = new ArrayList<>();

    public Admission(Dossier dossier, Scenario scenario) {
        this(dossier, scenario, dossier.accounts());
    }

    private Admission(Dossier dossier, Scenario scenario, List<Account> accounts) {
        this.dossier = dossier;
        this.scenario = scenario;
        this.admittedAccounts = Set.copyOf(scenario.admissible().accounts());
        for (Account account : accounts) {
            for (Claim claim : account.claims()) {
                reasonToExclude(claim)
                        .ifPresentOrElse(reason -> excluded.add(excluded(claim, reason)), () -> admitted.add(claim));
            }
        }
    }

    /** Whether {@code scenario} admits any claim on the period itself, and not on its eve alone. */
    public static boolean hearsAnybody(Dossier dossier, Scenario scenario) {
        Admission none = new Admission(dossier, scenario, List.of());
        return dossier.accounts().stream()
                .flatMap(account -> account.claims().stream())
                .anyMatch(claim -> claim.basis() != Basis.BASELINE
                        && none.reasonToExclude(claim).isEmpty());
    }

    private Verdict excluded(Claim claim, Reason reason) {
        LocalDate day =
                claim.throughout() ? claim.valid().first() : claim.valid().last();
        return Verdict.on(claim, claim.place(), day, Fate.excluded(reason));
    }

    private Optional<Reason> reasonToExclude(Claim claim) {
        if (!admittedAccounts.contains(claim.id().account())) {
            return Optional.of(new AdmissionReason.OtherAccount(claim.id().account()));
        }
        Optional<Exclusion> leftOut = scenario.admissible().without().stream()
                .filter(exclusion -> exclusion.covers(claim, dossier.campOf(claim)))
                .findFirst();
        if (leftOut.isPresent()) {
            return leftOut.map(AdmissionReason.LeftOut::new);
        }
        if (!isAmongOnly(claim)) {
            return Optional.of(AdmissionReason.NotAmong.of(scenario.admissible().only()));
        }
        Source source = dossier.sourceOf(claim);
        if (!scenario.admissible().reliability().contains(source.reliability())) {
            return Optional.of(new AdmissionReason.SourceGrade(source.reliability()));
        }
        if (!scenario.admissible().credibility().contains(claim.provenance().credibility())) {
            return Optional.of(new AdmissionReason.ClaimGrade(claim.provenance().credibility()));
        }
        if (claim.basis() == Basis.AGGREGATE && !scenario.rules().aggregates()) {
            return Optional.of(PlainReason.AGGREGATES_NOT_ADMITTED);
        }
        return claim.basis() == Basis.BASELINE
                ? Optional.empty()
                : scenario.admissible()
                        .asKnownOn()
                        .filter(day -> claim.reported().last().isAfter(day))
                        .map(day -> new AdmissionReason.ReportedLater(
                                claim.reported().last(), day));
    }

    /** The baseline, which the scenario was given to begin with, is heard with whatever is heard alone. */
    private boolean isAmongOnly(Claim claim) {
        return scenario.admissible().only().isEmpty()
                || claim.basis() == Basis.BASELINE
                || scenario.admissible().only().stream().anyMatch(each -> each.covers(claim, dossier.campOf(claim)));
    }

    public List<Claim> admitted() {
        return admitted;
    }

    public List<Verdict> excluded() {
        return excluded;
    }
}
