package salient.read;

import java.util.Collection;
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
 * The parts of a campaign that have errors and that others can do without: scenarios, accounts, and tables and outlines
 * that no reading rests on.
 *
 * @param accounts the accounts with errors, and those that are not there
 * @param spared the files with errors that no reading rests on, as the folder of data names them
 */
record FaultyParts(Set<AccountId> accounts, Set<String> spared) {
    /** Files that may be left out whole, as the folder of data names them. */
    static final List<String> SPARED = List.of("casualties.csv", "incidents.csv", "region.geojson");

    /**
     * Those to which {@code problems} belong.
     *
     * @param before the errors in it that are not this campaign's
     * @param absent accounts that the campaign names and that have no folder
     * @return empty if an error belongs to something that everything needs
     */
    static Optional<FaultyParts> find(
            Problems problems, int before, CampaignFiles campaign, Collection<AccountId> absent) {
        if (problems.errors() == before) {
            return Optional.of(new FaultyParts(Set.of(), Set.of()));
        }
        // Of errors that are not kept nobody knows where they are.
        if (before > 0 || !problems.notKept().isEmpty()) {
            return Optional.empty();
        }
        Set<AccountId> accounts = new TreeSet<>(absent);
        Set<String> spared = new TreeSet<>();
        for (Problem problem : problems.sorted()) {
            boolean elsewhere = isOfScenario(problem, campaign) || isOfName(problem, campaign);
            if (problem.severity() == Severity.ERROR && !elsewhere) {
                Optional<AccountId> account = account(problem, campaign);
                Optional<String> file = SPARED.stream()
                        .filter(name -> problem.origin().file().equals(campaign.data(name)))
                        .findFirst();
                if (account.isEmpty() && file.isEmpty()) {
                    return Optional.empty();
                }
                account.ifPresent(accounts::add);
                file.ifPresent(spared::add);
            }
        }
        return Optional.of(new FaultyParts(accounts, spared));
    }

    /** An account that has no folder, or a default scenario that is not there. */
    private static boolean isOfName(Problem problem, CampaignFiles campaign) {
        boolean missing =
                problem.code() == ProblemCode.UNKNOWN_ACCOUNT || problem.code() == ProblemCode.UNKNOWN_SCENARIO;
        return missing && problem.origin().file().equals(campaign.data("campaign.yaml"));
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

    /** {@code things} that {@code file} holds; none if it has errors. */
    <T> List<T> unlessFaulty(String file, List<T> things) {
        return spared.contains(file) ? List.of() : things;
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
