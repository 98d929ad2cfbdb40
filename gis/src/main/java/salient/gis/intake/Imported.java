package salient.gis.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import salient.account.Dossier;
import salient.geo.Theatre;
import salient.reading.Scenario;
import salient.table.Cell;
import salient.workspace.CampaignFiles;
import salient.write.WorkspaceFiles;

/**
 * What an importer made of its files: a campaign as it is read from its folders. Claims that speak throughout their days
 * are rows of a panel, the others of a table of claims.
 *
 * @param dossier campaign, places, sources, and accounts with their claims; of an account for a campaign that is there,
 *     the sources and accounts that are new
 * @param theatre the study area and the land in it; empty = the hull of the places, and land all of it
 * @param scenarios readings of it, the campaign's default among them
 * @param report what was read, folded, guessed and left out
 * @param tables what is kept beside the claims of accounts
 */
public record Imported(
        Dossier dossier,
        Optional<Theatre> theatre,
        List<Scenario> scenarios,
        ImportReport report,
        List<AccountTable> tables) {
    public Imported {
        scenarios = List.copyOf(scenarios);
        tables = List.copyOf(tables);
    }

    /** What was made, with nothing beside the claims. */
    public Imported(Dossier dossier, Optional<Theatre> theatre, List<Scenario> scenarios, ImportReport report) {
        this(dossier, theatre, scenarios, report, List.of());
    }

    /** Writes the tables below {@code folder}, where {@code names} says. */
    void writeTables(Path folder, CampaignFiles names) throws IOException {
        WorkspaceFiles files = new WorkspaceFiles(folder);
        for (AccountTable table : tables) {
            files.table(names.account(table.account().value(), table.file()), table.columns(), rows -> {
                for (List<Cell> row : table.rows()) {
                    rows.add(row.toArray(Cell[]::new));
                }
            });
        }
    }
}
