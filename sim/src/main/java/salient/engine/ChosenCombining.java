package salient.engine;

import salient.account.Dossier;
import salient.reading.Scenario;

/** The way to combine sources that a scenario asks for (rules E17 to E20). */
final class ChosenCombining {
    private ChosenCombining() {}

    static Combining of(Dossier dossier, Scenario scenario) {
        AllHeard heard = new AllHeard(dossier, scenario);
        return switch (scenario.rules().combination().combine()) {
            case RANKED ->
                scenario.rules()
                        .combination()
                        .believe()
                        .<Combining>map(camp -> new BelievedCombining(dossier, scenario, camp))
                        .orElseGet(() -> new RankedCombining(heard));
            case CONSENSUS -> new ConsensusCombining(heard);
            case VOTE -> new VoteCombining(heard);
            case ACLED -> new AcledCombining(heard);
        };
    }
}
