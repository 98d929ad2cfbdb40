package salient.workspace;

import salient.campaign.Ids;

/**
 * The names of a campaign's files and folders, relative to the workspace, with forward slashes. Names only: whether
 * they are there is for {@link Workspace} to say.
 *
 * @param campaign id of the campaign
 */
public record CampaignFiles(String campaign) {
    public CampaignFiles {
        Ids.check("campaign", campaign);
    }

    /** The folder of the campaign itself: period, theatre, gazetteer. */
    public String dataFolder() {
        return Workspace.DATA + "/" + campaign;
    }

    /** The folder of the coded accounts. */
    public String seedsFolder() {
        return Workspace.SEEDS + "/" + campaign;
    }

    /** The folder of the scenarios. */
    public String scenariosFolder() {
        return Workspace.SCENARIOS + "/" + campaign;
    }

    /** A file in the campaign's own folder, e.g. {@code places.csv}. */
    public String data(String file) {
        return dataFolder() + "/" + file;
    }

    /** The table of sources. */
    public String sources() {
        return seedsFolder() + "/sources.yaml";
    }

    /** The folder of {@code account}. */
    public String accountFolder(String account) {
        return seedsFolder() + "/" + Ids.check("account", account);
    }

    /** A file of {@code account}, e.g. {@code claims.csv}. */
    public String account(String account, String file) {
        return accountFolder(account) + "/" + file;
    }

    /** The file of {@code scenario}. */
    public String scenario(String scenario) {
        return scenariosFolder() + "/" + Ids.check("scenario", scenario) + ".yaml";
    }
}
