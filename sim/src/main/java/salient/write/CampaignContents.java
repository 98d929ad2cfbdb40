package salient.write;

import java.util.List;
import salient.account.Casualties;
import salient.account.Dossier;
import salient.account.Incident;
import salient.geo.Theatre;
import salient.read.CampaignInputs;
import salient.reading.Scenario;

/**
 * All that the folders of a campaign hold.
 *
 * @param theatre the study area and the land in it
 * @param scenarios readings of it, the campaign's default among them
 */
public record CampaignContents(
        Dossier dossier,
        List<Casualties> casualties,
        List<Incident> incidents,
        Theatre theatre,
        List<Scenario> scenarios) {
    public CampaignContents {
        casualties = List.copyOf(casualties);
        incidents = List.copyOf(incidents);
        scenarios = List.copyOf(scenarios);
    }

    /** What was read of a campaign. */
    public static CampaignContents of(CampaignInputs inputs) {
        return new CampaignContents(
                inputs.dossier(),
                inputs.casualties(),
                inputs.incidents(),
                inputs.theatre(),
                List.copyOf(inputs.scenarios().values()));
    }
}
