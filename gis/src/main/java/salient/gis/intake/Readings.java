package salient.gis.intake;

import java.util.ArrayList;
import java.util.List;
import salient.account.Account;
import salient.account.AccountId;
import salient.reading.Admissible;
import salient.reading.Rules;
import salient.reading.Scenario;

/** The scenarios that come with imported accounts: everybody together, and each alone. */
public final class Readings {
    /** The id of the scenario that hears everybody, the default of an imported campaign. */
    public static final String EVERYBODY = "all";

    private Readings() {}

    /** A scenario that hears all of {@code accounts} and, if there are several, one for each, under its id. */
    public static List<Scenario> of(List<Account> accounts) {
        List<AccountId> ids = accounts.stream().map(Account::id).toList();
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(new Scenario(
                EVERYBODY, "All accounts", "By weight and newest word.", Admissible.all(ids), Rules.DEFAULTS));
        if (accounts.size() > 1) {
            accounts.forEach(account -> scenarios.add(alone(account)));
        }
        return List.copyOf(scenarios);
    }

    /** A scenario that hears {@code account} and nobody else, under its id. */
    public static Scenario alone(Account account) {
        return new Scenario(
                account.id().value(),
                account.title(),
                "This account alone.",
                Admissible.all(List.of(account.id())),
                Rules.DEFAULTS);
    }
}
