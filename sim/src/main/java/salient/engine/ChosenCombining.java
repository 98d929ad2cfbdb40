package salient.engine;

import salient.account.Dossier;
import salient.reading.Scenario;

/** The way to combine sources that a scenario asks for (rules E17 to E19). */
final class ChosenCombining {
    private ChosenCombining() {}

    static Combining of(Dossier dossier, Scenario scenario) {
        return switch (scenario.rules().combination().combine()) {
            case RANKED ->
                scenario.rules()
                        .combination()
                        .believe()
                        .<Combining>map(camp -> new BelievedCombining(dossier, scenario, camp))
                        .orElseGet(() -> new RankedCombining(dossier, scenario));
            case CONSENSUS -> new ConsensusCombining(dossier, scenario);
            case VOTE -> new VoteCombining(dossier, scenario);
        };
    }
}
