package salient.gis.publish;

import java.util.ArrayList;
import java.util.List;
import salient.account.Dossier;
import salient.gis.layer.Layer;
import salient.gis.out.Dataset;
import salient.gis.style.Legend;
import salient.reading.Scenario;
import salient.run.Excerpt;
import salient.telling.Credits;

/** What is written of a run: its layers, with what they are and who is to be named for them. */
final class RunDataset {
    private RunDataset() {}

    /** The {@code layers} of {@code excerpt}; the rest is as {@link Dataset} has it. */
    static Dataset of(String name, Excerpt excerpt, int crs, List<Layer> layers, Legend legend) {
        Dossier dossier = excerpt.replay().inputs().dossier();
        Scenario scenario = excerpt.replay().judgement().scenario();
        Credits credits = Credits.of(dossier, List.of(excerpt.replay().judgement()));
        return new Dataset(
                name,
                excerpt.campaign().name() + ": " + scenario.title(),
                description(excerpt, scenario),
                attribution(excerpt, credits),
                crs,
                layers,
                legend);
    }

    /** Whom the campaign names, and the accounts that were heard, where there are any. */
    private static String attribution(Excerpt excerpt, Credits credits) {
        String named = excerpt.campaign().cartography().attribution();
        if (credits.size() == 0) {
            return named;
        }
        String accounts = "Accounts: " + credits.citations(credits.size(), Object::toString) + ".";
        return named.isEmpty() ? accounts : named + " " + accounts;
    }

    private static String description(Excerpt excerpt, Scenario scenario) {
        List<String> sentences = new ArrayList<>();
        if (!scenario.description().isBlank()) {
            sentences.add(scenario.description().strip());
        }
        sentences.add("Days " + excerpt.days().first() + " to " + excerpt.days().last()
                + ", each as of its close. Areas are control polygons around places, not surveyed lines.");
        return String.join(" ", sentences);
    }
}
