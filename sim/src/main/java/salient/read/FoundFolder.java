package salient.read;

import java.util.Optional;
import salient.account.AccountId;
import salient.account.ClaimId;
import salient.text.Names;
import salient.text.Skeletons;
import salient.text.TableFile;
import salient.time.DaySpan;
import salient.workspace.CampaignFiles;

/**
 * The folder of an account whose tables were looked over, and of which the large ones are not read yet.
 *
 * @param files reads its files, beside those of other accounts, and gets what is wrong with them
 * @param names gets the ids of its claims
 * @param claims its {@code claims.csv}, if there is one that can be read
 * @param footnotes its {@code footnotes.csv}, if there is one that can be read
 */
record FoundFolder(
        AccountId id,
        CampaignFiles campaign,
        FilesRead files,
        AccountYaml yaml,
        Names<ClaimId> names,
        Optional<TableFile> claims,
        Optional<TableFile> footnotes) {

    /** Looks over the files of {@code id}, of which {@code files} are to get what is wrong. */
    static FoundFolder find(AccountId id, FilesRead files, CampaignFiles campaign, Known known, ClaimNames names) {
        String about = campaign.account(id.value(), "account.yaml");
        AccountYaml yaml = files.yaml(
                        about,
                        () -> Skeletons.account(
                                about,
                                known.period().map(DaySpan::last),
                                known.sources().first()))
                .map(top -> AccountYaml.read(id, top, known.sources()))
                .orElse(AccountYaml.UNREADABLE);
        String claims = campaign.account(id.value(), "claims.csv");
        return new FoundFolder(
                id,
                campaign,
                files,
                yaml,
                names.of(id, claims),
                files.fitting(claims),
                files.fitting(campaign.account(id.value(), "footnotes.csv")));
    }

    /** Whether there is a {@code claims.csv}, readable or not. */
    boolean hasClaims() {
        return files.has(campaign.account(id.value(), "claims.csv"));
    }

    /** Where its {@code panel.csv} is, if there is one. */
    String panel() {
        return campaign.account(id.value(), "panel.csv");
    }
}
