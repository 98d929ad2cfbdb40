package salient.read;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.Casualties;
import salient.account.Dossier;
import salient.account.Incident;
import salient.geo.Theatre;
import salient.reading.Scenario;

/**
 * A campaign folder, read and checked.
 *
 * @param dossier what judging looks at
 * @param scenarios by id, inheritance resolved
 * @param broken ids of scenarios that cannot be replayed, because they have errors or hear an account that has
 * @param files every file read, in path order
 */
public record CampaignInputs(
        Dossier dossier,
        List<Casualties> casualties,
        List<Incident> incidents,
        Theatre theatre,
        Map<String, Scenario> scenarios,
        Set<String> broken,
        List<InputFile> files) {
    public CampaignInputs {
        casualties = List.copyOf(casualties);
        incidents = List.copyOf(incidents);
        scenarios = Collections.unmodifiableMap(new TreeMap<>(scenarios));
        broken = Collections.unmodifiableSet(new TreeSet<>(broken));
        files = files.stream().sorted().toList();
    }

    /** A campaign without a fault. */
    public CampaignInputs(
            Dossier dossier,
            List<Casualties> casualties,
            List<Incident> incidents,
            Theatre theatre,
            Map<String, Scenario> scenarios,
            List<InputFile> files) {
        this(dossier, casualties, incidents, theatre, scenarios, Set.of(), files);
    }
}
