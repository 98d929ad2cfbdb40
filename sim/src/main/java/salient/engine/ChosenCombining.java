package salient.engine;

import java.util.Optional;
import salient.account.Dossier;
import salient.reading.Rules;
import salient.reading.Scenario;

/** The way to combine sources that a scenario asks for (rules E17 to E21). */
final class ChosenCombining {
    private ChosenCombining() {}

    /** The way to judge one place; where all are seen at once, what a place would be by itself. */
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
            case POSTERIOR -> new RankedCombining(heard);
        };
    }

    /** The way that sees all places at once, if the scenario asks for one (rule E21). */
    static Optional<JointCombining> jointly(Dossier dossier, Scenario scenario) {
        return scenario.rules().combination().combine() == Rules.Combining.POSTERIOR
                ? Optional.of(new PosteriorCombining(dossier, scenario))
                : Optional.empty();
    }
}
