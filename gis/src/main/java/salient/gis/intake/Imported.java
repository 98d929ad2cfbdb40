package salient.gis.intake;

import java.util.List;
import java.util.Optional;
import salient.account.Dossier;
import salient.geo.Theatre;
import salient.reading.Scenario;

/**
 * What an importer made of its files: a campaign as it is read from its folders. Claims that speak throughout their days
 * are rows of a panel, the others of a table of claims.
 *
 * @param dossier campaign, places, sources, and accounts with their claims; of an account for a campaign that is there,
 *     the sources and accounts that are new
 * @param theatre the study area and the land in it; empty = the hull of the places, and land all of it
 * @param scenarios readings of it, the campaign's default among them
 * @param report what was read, folded, guessed and left out
 */
public record Imported(Dossier dossier, Optional<Theatre> theatre, List<Scenario> scenarios, ImportReport report) {
    public Imported {
        scenarios = List.copyOf(scenarios);
    }
}
