package salient.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import salient.account.Account;
import salient.account.Claim;
import salient.account.Dossier;
import salient.campaign.Campaign;
import salient.read.ScenarioText;
import salient.reading.Scenario;
import salient.workspace.CampaignFiles;

/**
 * Writes a campaign as its three folders, so that {@link salient.read.CampaignReader} reads from them what was written:
 * equal but for the lines on which its claims stand. The same contents give the same bytes.
 */
public final class CampaignWriter {
    private final WorkspaceFiles files;
    private final CampaignFiles names;

    /** Writes the campaign {@code id} below {@code workspace}, a folder. */
    public CampaignWriter(Path workspace, String id) {
        this.files = new WorkspaceFiles(workspace);
        this.names = new CampaignFiles(id);
    }

    /**
     * Writes all of {@code contents}.
     *
     * @throws IllegalArgumentException if there is a claim that no table can state
     */
    public void write(CampaignContents contents) throws IOException {
        Dossier dossier = contents.dossier();
        Campaign campaign = dossier.campaign();
        files.text(
                names.data("campaign.yaml"),
                CampaignText.lines(campaign, contents.theatre().bridgeKm()));
        files.table(
                names.data("places.csv"),
                PlaceRows.COLUMNS,
                rows -> PlaceRows.add(dossier.gazetteer().all(), rows));
        OutlineText outlines = new OutlineText(contents.theatre());
        files.text(names.data("theatre.geojson"), outlines.area());
        files.text(names.data("land.geojson"), outlines.land());
        if (contents.theatre().region().isPresent()) {
            files.text(names.data("region.geojson"), outlines.region());
        }
        if (contents.theatre().givesCells()) {
            files.text(names.data("cells.geojson"), outlines.cells());
        }
        if (!contents.casualties().isEmpty()) {
            files.table(
                    names.data("casualties.csv"),
                    CasualtyRows.COLUMNS,
                    rows -> CasualtyRows.add(contents.casualties(), rows));
        }
        if (!contents.incidents().isEmpty()) {
            IncidentRows incidents = new IncidentRows(campaign.zone());
            files.table(
                    names.data("incidents.csv"),
                    IncidentRows.COLUMNS,
                    rows -> incidents.add(contents.incidents(), rows));
        }
        files.text(names.sources(), SourceText.lines(dossier.sources().values()));
        for (Account account : dossier.accounts()) {
            account(account, campaign);
        }
        scenarios(contents.scenarios());
    }

    /**
     * Writes the folder of {@code account} in {@code campaign}.
     *
     * @throws IllegalArgumentException if there is a claim that no table can state
     */
    public void account(Account account, Campaign campaign) throws IOException {
        String id = account.id().value();
        files.text(names.account(id, "account.yaml"), AccountText.lines(account));
        List<Claim> claims =
                account.claims().stream().filter(claim -> !claim.throughout()).toList();
        if (!claims.isEmpty() || account.claims().isEmpty()) {
            ClaimRows table = new ClaimRows(account, campaign.zone());
            files.table(names.account(id, "claims.csv"), ClaimRows.COLUMNS, rows -> table.add(claims, rows));
        }
        if (claims.size() < account.claims().size()) {
            PanelRows panel = new PanelRows(account, names.account(id, "panel.csv"));
            files.table(names.account(id, "panel.csv"), PanelRows.COLUMNS, panel::add);
        }
    }

    /** Writes the file of each of {@code scenarios}. */
    public void scenarios(Collection<Scenario> scenarios) throws IOException {
        for (Scenario scenario : scenarios) {
            files.text(names.scenario(scenario.id()), ScenarioText.of(scenario).stripTrailing());
        }
    }
}
