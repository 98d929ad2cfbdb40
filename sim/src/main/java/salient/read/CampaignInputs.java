package salient.read;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.account.Casualties;
import salient.account.Incident;
import salient.engine.Dossier;
import salient.engine.Scenario;
import salient.geo.Theatre;

/**
 * A campaign folder, read and checked.
 *
 * @param dossier what judging looks at
 * @param scenarios by id, inheritance resolved
 * @param files every file read, in path order
 */
public record CampaignInputs(
        Dossier dossier,
        List<Casualties> casualties,
        List<Incident> incidents,
        Theatre theatre,
        Map<String, Scenario> scenarios,
        List<InputFile> files) {
    public CampaignInputs {
        casualties = List.copyOf(casualties);
        incidents = List.copyOf(incidents);
        scenarios = Collections.unmodifiableMap(new TreeMap<>(scenarios));
        files = files.stream().sorted().toList();
    }
}
