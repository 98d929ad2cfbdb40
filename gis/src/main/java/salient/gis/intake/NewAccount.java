package salient.gis.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Source;
import salient.coding.CampaignCopy;
import salient.coding.ListedAccounts;
import salient.coding.ListedSources;
import salient.folder.DraftFolder;
import salient.folder.FolderTree;
import salient.folder.WriteFailure;
import salient.gis.intake.ImportReport.Chapter;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.reading.Scenario;
import salient.text.SourceFile;
import salient.text.SourceText;
import salient.workspace.CampaignFiles;
import salient.workspace.Workspace;
import salient.write.CampaignWriter;
import salient.write.WorkspaceFiles;

/**
 * Adds imported accounts to a campaign that is there, all or none: their folders, their sources at the end of {@code
 * sources.yaml}, their scenarios, and their ids in {@code campaign.yaml}, which is the last to be replaced. Whatever else
 * stands in those two files, comments and order included, stays as it is. The campaign as it would be is read before
 * anything takes its place.
 */
public final class NewAccount {
    private final Workspace workspace;
    private final CampaignFiles names;

    /** Adds to the campaign {@code id} of {@code workspace}. */
    public NewAccount(Workspace workspace, String id) {
        this.workspace = workspace;
        this.names = new CampaignFiles(id);
    }

    /** Whether nothing stands where the folder of {@code account} is to be written; if something does, files a problem. */
    public boolean isFree(AccountId account, Problems problems) {
        String folder = names.accountFolder(account.value());
        if (!FolderTree.isThere(workspace.root().resolve(folder))) {
            return true;
        }
        problems.error(
                ProblemCode.UNWRITABLE_OUTPUT,
                Origin.of(folder),
                "something stands here, and an import replaces nothing",
                "name another account with --into, or take this one out of the campaign and move " + folder + " away");
        return false;
    }

    /**
     * Adds the accounts of {@code imported} to {@code into}, with its report as {@code import.md} in the folder of the
     * first.
     *
     * @return the files of it that people look at first, relative to the workspace; if nothing was written, problems say
     *     why
     */
    public Optional<List<String>> write(Imported imported, CampaignInputs into, Problems problems) {
        List<Account> accounts = imported.dossier().accounts();
        if (!accounts.stream().allMatch(account -> isFree(account.id(), problems))) {
            return Optional.empty();
        }
        List<Source> sources = imported.dossier().sources().values().stream()
                .filter(source -> !into.dossier().sources().containsKey(source.id()))
                .toList();
        List<Scenario> scenarios = imported.scenarios().stream()
                .filter(scenario -> isNew(scenario, into, imported.report()))
                .toList();
        Optional<String> campaign = edited(names.data("campaign.yaml"), problems)
                .flatMap(text -> new ListedAccounts(names.data("campaign.yaml"), text)
                        .with(accounts.stream().map(Account::id).toList(), problems));
        Optional<String> listed = edited(names.sources(), problems)
                .flatMap(text -> new ListedSources(names.sources(), text).with(sources, problems));
        if (campaign.isEmpty() || listed.isEmpty()) {
            return Optional.empty();
        }
        NewCampaign.tellOfGrades(imported.dossier(), imported.report(), names.sources());
        String report = names.account(accounts.get(0).id().value(), ReportText.FILE);
        try (DraftFolder draft = DraftFolder.begin(workspace.root().resolve(names.campaign()))) {
            boolean written = draft.whileOpen(() -> {
                Path fresh = draft.fresh("");
                CampaignCopy.make(workspace, names, fresh);
                CampaignWriter writer = new CampaignWriter(fresh, names.campaign());
                for (Account account : accounts) {
                    writer.account(account, into.dossier().campaign());
                }
                writer.scenarios(scenarios);
                imported.writeTables(fresh, names);
                WorkspaceFiles files = new WorkspaceFiles(fresh);
                files.text(report, ReportText.lines("Import into " + names.campaign(), imported.report()));
                Files.writeString(fresh.resolve(names.data("campaign.yaml")), campaign.get());
                Files.writeString(fresh.resolve(names.sources()), listed.get());
                if (DraftCheck.isSound(fresh, names.campaign(), problems)) {
                    draft.publish(places(accounts, scenarios));
                }
            });
            return written && !problems.hasErrors()
                    ? Optional.of(
                            List.of(names.accountFolder(accounts.get(0).id().value()), report))
                    : Optional.empty();
        } catch (IOException e) {
            problems.error(
                    ProblemCode.UNWRITABLE_OUTPUT,
                    Origin.of(names.seedsFolder()),
                    "the account cannot be written: " + WriteFailure.reason(e),
                    "make the workspace a folder that can be written to");
            return Optional.empty();
        }
    }

    private List<String> places(List<Account> accounts, List<Scenario> scenarios) {
        List<String> places = new ArrayList<>();
        accounts.forEach(account -> places.add(names.accountFolder(account.id().value())));
        scenarios.forEach(scenario -> places.add(names.scenario(scenario.id())));
        places.add(names.sources());
        places.add(names.data("campaign.yaml"));
        return places;
    }

    private boolean isNew(Scenario scenario, CampaignInputs into, ImportReport report) {
        String file = names.scenario(scenario.id());
        boolean free = !into.scenarios().containsKey(scenario.id())
                && !FolderTree.isThere(workspace.root().resolve(file));
        if (!free) {
            report.add(Chapter.LEFT_OUT, "the scenario " + scenario.id() + ", because " + file + " is there already");
        }
        return free;
    }

    private Optional<String> edited(String file, Problems problems) {
        return SourceFile.read(workspace, file, problems)
                .filter(source -> SourceText.decode(source, problems).isPresent())
                .map(SourceFile::text);
    }
}
