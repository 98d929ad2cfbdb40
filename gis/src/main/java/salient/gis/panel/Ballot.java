package salient.gis.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salient.account.AccountId;
import salient.account.SourceId;
import salient.reading.Admissible;
import salient.reading.Rules;
import salient.reading.Scenario;

/**
 * The columns of a panel that vote (rule E19).
 *
 * @param voters their numbers, two or more
 * @param tieBreak the number of the one whose answer is taken where votes are even
 * @param published the number of the column that is to come of it
 */
record Ballot(StatedPanel panel, List<Integer> voters, Optional<Integer> tieBreak, Optional<Integer> published) {
    Ballot {
        voters = List.copyOf(voters);
    }

    /** The vote of those columns of {@code panel} that are asked for; absent if there are not two of them. */
    static Optional<Ballot> of(StatedPanel panel, PanelOptions.Voting asked) {
        List<Integer> voters = asked.voters().stream()
                .flatMap(column -> panel.find(column).stream())
                .filter(panel.stating()::contains)
                .toList();
        return voters.size() < 2
                ? Optional.empty()
                : Optional.of(new Ballot(
                        panel,
                        voters,
                        asked.tieBreak().flatMap(panel::find).filter(voters::contains),
                        panel.find(asked.published()).filter(column -> !voters.contains(column))));
    }

    /** The scenario, where {@code accounts} are made of the columns. */
    Scenario scenario(PanelAccounts accounts) {
        List<AccountId> heard = voters.stream()
                .map(column -> new AccountId(accounts.id(name(column))))
                .toList();
        Rules.Combination vote =
                Rules.Combination.voting(tieBreak.map(column -> new SourceId(accounts.id(name(column)))));
        String title = "Vote of " + heard.stream().map(AccountId::value).collect(Collectors.joining(", "));
        return new Scenario(
                accounts.vote(),
                title,
                "One vote for each column"
                        + tieBreak.map(column -> "; where votes are even, " + name(column) + " decides")
                                .orElse("")
                        + ".",
                Admissible.all(heard),
                Rules.DEFAULTS.with(vote));
    }

    private String name(int column) {
        return panel.columns().get(column);
    }
}
