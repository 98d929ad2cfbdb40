package salient.telling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Dossier;
import salient.reading.Judgement;

/** Whose words a picture rests on: the accounts of which at least one claim was heard, in the campaign's order. */
public final class Credits {
    private final List<Account> accounts;
    private final String listedIn;

    /** @param listedIn where whoever wants them all finds them */
    public Credits(List<Account> accounts, String listedIn) {
        this.accounts = List.copyOf(accounts);
        this.listedIn = listedIn;
    }

    /** The accounts that any of {@code judgements}, which are of the claims of {@code dossier}, hears. */
    public static Credits of(Dossier dossier, Collection<Judgement> judgements) {
        Set<AccountId> heard = Heard.by(judgements).accounts();
        List<String> scenarios = judgements.stream()
                .map(judgement -> judgement.scenario().id())
                .distinct()
                .toList();
        List<Account> accounts = dossier.accounts().stream()
                .filter(account -> heard.contains(account.id()))
                .toList();
        return new Credits(accounts, files(dossier.campaign().id(), scenarios));
    }

    /** Where whoever wants them all finds them: the files of the readings. */
    private static String files(String campaign, List<String> scenarios) {
        String folder = "scenarios/" + campaign + "/";
        return scenarios.size() <= 2
                ? scenarios.stream().map(id -> folder + id + ".yaml").collect(Collectors.joining(" and "))
                : scenarios.size() + " files of " + folder;
    }

    /** All of them. */
    public List<Account> accounts() {
        return accounts;
    }

    /** How many there are. */
    public int size() {
        return accounts.size();
    }

    /** Their titles, the first {@code most} of them; the rest by count, and where they are listed. */
    public String titles(int most) {
        return listed(Account::title, most);
    }

    /** The same with publisher and date of publication, {@code date} in words. */
    public String citations(int most, Function<LocalDate, String> date) {
        return listed(account -> citation(account, date), most);
    }

    private String listed(Function<Account, String> name, int most) {
        int named = Math.max(0, Math.min(most, accounts.size()));
        int left = accounts.size() - named;
        String rest = named == 0
                ? (left == 1 ? "1 account" : left + " accounts") + ", listed in " + listedIn
                : "and " + (left == 1 ? "1 further account" : left + " further accounts") + ", listed in " + listedIn;
        return Stream.concat(accounts.stream().limit(named).map(name), left == 0 ? Stream.of() : Stream.of(rest))
                .collect(Collectors.joining("; "));
    }

    private static String citation(Account account, Function<LocalDate, String> date) {
        String publisher = account.publication().publisher().isBlank()
                        || account.title().contains(account.publication().publisher())
                ? ""
                : account.publication().publisher() + ", ";
        return account.title() + " (" + publisher
                + date.apply(account.publication().published()) + ")";
    }
}
