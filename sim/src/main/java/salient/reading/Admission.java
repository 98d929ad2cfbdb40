package salient.reading;

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
import salient.reading.Verdict.Outcome;

/** Which claims a scenario admits (rules E4 and E16), and why it leaves the others out. */
public final class Admission {
    private static final int MOST_TOLD = 3;

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
        return new Verdict(
                claim.id(),
                claim.place(),
                claim.throughout() ? claim.valid().first() : claim.valid().last(),
                claim.source(),
                Outcome.EXCLUDED,
                reason.rule,
                reason.words,
                Optional.empty());
    }

    private record Reason(RuleOfEvidence rule, String words) {}

    private Optional<Reason> reasonToExclude(Claim claim) {
        if (!admittedAccounts.contains(claim.id().account())) {
            return Optional.of(new Reason(
                    RuleOfEvidence.SCENARIO,
                    "the scenario does not admit account " + claim.id().account()));
        }
        Optional<Exclusion> leftOut = scenario.admissible().without().stream()
                .filter(exclusion -> exclusion.covers(claim, dossier.campOf(claim)))
                .findFirst();
        if (leftOut.isPresent()) {
            return Optional.of(new Reason(
                    RuleOfEvidence.SCENARIO,
                    "the scenario leaves out " + leftOut.get().words()));
        }
        if (!isAmongOnly(claim)) {
            return Optional.of(new Reason(RuleOfEvidence.SCENARIO, "the scenario hears only " + only()));
        }
        Source source = dossier.sourceOf(claim);
        if (!scenario.admissible().reliability().contains(source.reliability())) {
            return Optional.of(new Reason(
                    RuleOfEvidence.SCENARIO,
                    "the scenario does not admit sources of reliability " + source.reliability()));
        }
        if (!scenario.admissible().credibility().contains(claim.provenance().credibility())) {
            return Optional.of(new Reason(
                    RuleOfEvidence.SCENARIO,
                    "the scenario does not admit claims of credibility "
                            + claim.provenance().credibility().grade()));
        }
        if (claim.basis() == Basis.AGGREGATE && !scenario.rules().aggregates()) {
            return Optional.of(new Reason(
                    RuleOfEvidence.AGGREGATES, "the scenario does not admit sentences about all gains at once"));
        }
        if (claim.basis() != Basis.BASELINE
                && scenario.admissible()
                        .asKnownOn()
                        .filter(day -> claim.reported().last().isAfter(day))
                        .isPresent()) {
            return Optional.of(new Reason(
                    RuleOfEvidence.TWO_CLOCKS,
                    "reported on " + claim.reported().last() + ", after "
                            + scenario.admissible().asKnownOn().orElseThrow()));
        }
        return Optional.empty();
    }

    /** The baseline, which the scenario was given to begin with, is heard with whatever is heard alone. */
    private boolean isAmongOnly(Claim claim) {
        return scenario.admissible().only().isEmpty()
                || claim.basis() == Basis.BASELINE
                || scenario.admissible().only().stream().anyMatch(each -> each.covers(claim, dossier.campOf(claim)));
    }

    private String only() {
        List<String> words = scenario.admissible().only().stream()
                .map(Exclusion::words)
                .limit(MOST_TOLD)
                .toList();
        int more = scenario.admissible().only().size() - words.size();
        return String.join(", ", words) + (more == 0 ? "" : " and " + more + " more");
    }

    public List<Claim> admitted() {
        return admitted;
    }

    public List<Verdict> excluded() {
        return excluded;
    }
}
