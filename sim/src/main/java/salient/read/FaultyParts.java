package salient.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import salient.account.AccountId;
import salient.problem.Problem;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Severity;
import salient.reading.Exclusion;
import salient.reading.Scenario;
import salient.workspace.CampaignFiles;

/**
 * The parts of a campaign that have errors and that others can do without: scenarios, and accounts.
 *
 * @param accounts the accounts with errors
 */
record FaultyParts(Set<AccountId> accounts) {
    /**
     * Those to which {@code problems} belong.
     *
     * @param before the errors in it that are not this campaign's
     * @return empty if an error belongs to something that everything needs
     */
    static Optional<FaultyParts> find(Problems problems, int before, CampaignFiles campaign) {
        if (problems.errors() == before) {
            return Optional.of(new FaultyParts(Set.of()));
        }
        // Of errors that are not kept nobody knows where they are.
        if (before > 0 || !problems.notKept().isEmpty()) {
            return Optional.empty();
        }
        Set<AccountId> accounts = new TreeSet<>();
        for (Problem problem : problems.sorted()) {
            if (problem.severity() == Severity.ERROR && !isOfScenario(problem, campaign)) {
                Optional<AccountId> account = account(problem, campaign);
                if (account.isEmpty()) {
                    return Optional.empty();
                }
                accounts.add(account.get());
            }
        }
        return Optional.of(new FaultyParts(accounts));
    }

    private static boolean isOfScenario(Problem problem, CampaignFiles campaign) {
        String file = problem.origin().file();
        return file.startsWith(campaign.scenariosFolder() + "/")
                || (file.equals(campaign.scenariosFolder()) && problem.code() == ProblemCode.INVALID_ID);
    }

    private static Optional<AccountId> account(Problem problem, CampaignFiles campaign) {
        String[] path = problem.origin().file().split("/");
        return problem.origin().file().startsWith(campaign.seedsFolder() + "/") && path.length > 3
                ? Optional.of(new AccountId(path[2]))
                : Optional.empty();
    }

    /** Those of {@code things} that belong to no account with errors. */
    <T> List<T> without(List<T> things, Function<T, AccountId> accountOf) {
        return things.stream()
                .filter(thing -> !accounts.contains(accountOf.apply(thing)))
                .toList();
    }

    /** Those of {@code scenarios} that hear no account with errors. */
    Map<String, Scenario> heard(Map<String, Scenario> scenarios) {
        Map<String, Scenario> heard = new TreeMap<>(scenarios);
        heard.values()
                .removeIf(scenario -> scenario.admissible().accounts().stream()
                        .anyMatch(account -> accounts.contains(account)
                                && !scenario.admissible()
                                        .without()
                                        .contains(new Exclusion(Exclusion.Kind.ACCOUNT, account.value()))));
        return heard;
    }
}
