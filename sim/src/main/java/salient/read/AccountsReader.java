package salient.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.account.Account;
import salient.account.AccountId;
import salient.campaign.Ids;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Field;
import salient.text.Names;
import salient.workspace.CampaignFiles;

/** Reads the folders of all accounts of a campaign: their large tables beside each other, on as many threads as there are. */
final class AccountsReader {
    private static final List<String> FILES =
            List.of("account.yaml", "claims.csv", "panel.csv", "footnotes.csv", "areas.csv");

    private final FilesRead files;
    private final CampaignFiles campaign;
    private final Known known;
    private final ClaimNames names;
    private final List<FoundFolder> found = new ArrayList<>();
    private final List<AccountId> absent = new ArrayList<>();
    private List<AccountFolder> folders = List.of();

    private AccountsReader(FilesRead files, CampaignFiles campaign, Known known) {
        this.files = files;
        this.campaign = campaign;
        this.known = known;
        this.names = new ClaimNames(known.accounts());
    }

    /** The names of accounts that other files may use: those that {@code draft} lists. */
    static Names<AccountId> names(String campaignFile, CampaignDraft draft) {
        Names<AccountId> accounts = Names.listedIn(
                campaignFile,
                "account",
                "is not one of the campaign's",
                ProblemCode.UNKNOWN_ACCOUNT,
                "add a folder for it, and its name to");
        if (draft.accounts().isEmpty() && draft.campaign().isEmpty()) {
            accounts.open();
        }
        for (Field field : draft.accounts()) {
            if (accounts.has(field.text())) {
                String what = "account " + Quoted.text(field.text()) + " stands here a second time";
                field.error(ProblemCode.DUPLICATE_ID, what, "name it once in " + field.file());
            }
            field.id()
                    .map(AccountId::new)
                    .ifPresentOrElse(id -> accounts.add(id.value(), id), () -> accounts.tolerate(field.text()));
        }
        return accounts;
    }

    /** Opens the folders that {@code draft} names and files a problem for each that is missing or not named. */
    static AccountsReader open(FilesRead files, CampaignFiles campaign, CampaignDraft draft, Known known) {
        AccountsReader reader = new AccountsReader(files, campaign, known);
        List<String> present = files.names(campaign.seedsFolder()).stream()
                .filter(name -> !name.startsWith("."))
                .filter(name -> files.workspace().hasFolder(campaign.seedsFolder() + "/" + name))
                .toList();
        boolean unlisted = draft.campaign().isEmpty() && draft.accounts().isEmpty();
        for (String name : present) {
            if (!unlisted && !known.accounts().has(name)) {
                files.problems()
                        .warning(
                                ProblemCode.UNLISTED_ACCOUNT,
                                Origin.of(campaign.seedsFolder()),
                                "account folder " + Quoted.text(name)
                                        + " is not named in campaign.yaml and is left out",
                                "add it to accounts in " + campaign.data("campaign.yaml") + ", or move it away");
            }
        }
        if (unlisted) {
            present.stream().filter(Ids::isId).map(AccountId::new).forEach(reader::findFolder);
        }
        for (Field field : draft.accounts()) {
            known.accounts().value(field.text()).ifPresent(id -> reader.findListed(field, id));
        }
        reader.folders = reader.found.parallelStream()
                .map(folder -> AccountFolder.open(folder, known))
                .toList();
        return reader;
    }

    private void findListed(Field field, AccountId id) {
        String folder = campaign.accountFolder(id.value());
        if (found.stream().anyMatch(other -> other.id().equals(id))) {
            return;
        }
        if (files.has(folder)) {
            findFolder(id);
        } else {
            absent.add(id);
            field.error(
                    ProblemCode.UNKNOWN_ACCOUNT,
                    "account \"" + id + "\" has no folder",
                    "add the folder " + folder + " with an account.yaml, or take the name out of " + field.file());
        }
    }

    private void findFolder(AccountId id) {
        StrayFiles.check(files, campaign.accountFolder(id.value()), FILES);
        found.add(FoundFolder.find(id, files.beside(), campaign, known, names));
    }

    /** The accounts that are named and have no folder. */
    List<AccountId> absent() {
        return List.copyOf(absent);
    }

    /**
     * The accounts in their order, with their claims; those with errors in account.yaml are left out. What is wrong is told
     * by {@link #finish}.
     */
    List<Account> read() {
        List<Account> accounts = new ArrayList<>();
        ClaimLinks links = new ClaimLinks();
        List<Optional<Account>> read = folders.parallelStream()
                .map(folder -> folder.read(known, names))
                .toList();
        for (int i = 0; i < read.size(); i++) {
            AccountFolder folder = folders.get(i);
            Optional<Account> account = read.get(i);
            account.ifPresent(accounts::add);
            account.ifPresent(a -> a.claims().forEach(claim -> links.add(claim, folder)));
        }
        links.check(accounts);
        return accounts;
    }

    /** Checks what the footnotes of all accounts were coded as, and tells all that is wrong with the accounts. */
    void finish(Names<String> casualties, Names<String> incidents) {
        folders.forEach(folder -> folder.checkFootnotes(names, casualties, incidents));
        found.forEach(folder -> files.join(folder.files()));
    }
}
