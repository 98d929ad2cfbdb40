package salient.coding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.account.Dossier;
import salient.account.Source;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.Side;

/** What an answer may name, each by its id, with its other names. */
final class KnownNames {
    private KnownNames() {}

    static Map<String, List<String>> sources(Dossier dossier) {
        Map<String, List<String>> names = new TreeMap<>();
        for (Source source : dossier.sources().values()) {
            names.put(source.id().value(), List.of(source.name()));
        }
        return names;
    }

    static Map<String, List<String>> sides(Campaign campaign) {
        Map<String, List<String>> names = new TreeMap<>();
        for (Side side : campaign.sides()) {
            names.put(side.id().value(), List.of(side.name(), side.label()));
        }
        return names;
    }

    static Map<String, List<String>> camps(Campaign campaign) {
        Map<String, List<String>> names = new TreeMap<>();
        for (Camp camp : campaign.camps()) {
            names.put(camp.id().value(), List.of(camp.name()));
        }
        return names;
    }
}
