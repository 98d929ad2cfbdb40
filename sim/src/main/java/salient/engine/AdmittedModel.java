package salient.engine;

import java.util.List;
import salient.account.Dossier;
import salient.model.Model;
import salient.place.Neighbours;
import salient.reading.ModelSettings;
import salient.reading.Scenario;
import salient.reading.Supposed;

/** The model of what a scenario admits, whichever way it combines what it admits (rule E21). */
public final class AdmittedModel {
    private AdmittedModel() {}

    /** The model of {@code dossier} as {@code scenario} admits it, on the ground of {@code neighbours}, with other settings than its own. */
    public static Model of(Dossier dossier, Scenario scenario, Neighbours neighbours, ModelSettings settings) {
        return of(dossier, scenario, neighbours, settings, List.of());
    }

    /** The same, if it is taken for so what {@code supposed} says. */
    public static Model of(
            Dossier dossier,
            Scenario scenario,
            Neighbours neighbours,
            ModelSettings settings,
            List<Supposed> supposed) {
        PlaceByPlace places = new PlaceByPlace(dossier, scenario, ChosenCombining.of(dossier, scenario));
        return new Model(dossier, places.all().stream().map(places::about).toList(), neighbours, settings, supposed);
    }
}
