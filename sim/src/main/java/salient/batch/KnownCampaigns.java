package salient.batch;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import salient.read.CampaignInputs;
import salient.reading.Scenario;
import salient.text.Field;

/** The campaigns that were read for a plan, by id. */
final class KnownCampaigns {
    private final Map<String, CampaignInputs> byId = new TreeMap<>();

    KnownCampaigns(Collection<CampaignInputs> campaigns) {
        campaigns.forEach(inputs -> byId.put(inputs.dossier().campaign().id(), inputs));
    }

    Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    /** The campaign that a plan has chosen. */
    CampaignInputs of(Plan.Chosen chosen) {
        CampaignInputs inputs = byId.get(chosen.campaign().text());
        if (inputs == null) {
            throw new IllegalArgumentException(chosen.campaign().text() + " was not read");
        }
        return inputs;
    }

    /** The scenario {@code id}, which is known to be there. */
    static Scenario scenario(CampaignInputs inputs, Field id) {
        Scenario scenario = inputs.scenarios().get(id.text());
        if (scenario == null) {
            throw new IllegalArgumentException(id.text() + " was not read");
        }
        return scenario;
    }
}
