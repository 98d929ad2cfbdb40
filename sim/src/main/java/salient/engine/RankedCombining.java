package salient.engine;

import java.util.List;
import salient.account.Dossier;
import salient.reading.Scenario;

/** Every source is heard, by its weight and by what is newest (rules E2 and E3). */
final class RankedCombining implements Combining {
    private final Dossier dossier;
    private final Scenario scenario;
    private final Timing timing;

    RankedCombining(Dossier dossier, Scenario scenario) {
        this.dossier = dossier;
        this.scenario = scenario;
        this.timing = new Timing(scenario.rules(), dossier.campaign().period());
    }

    @Override
    public PlaceJudgement judge(Evidence evidence) {
        Positions positions = new Positions(dossier, scenario);
        StandingEvidence stands =
                new Answering(dossier, timing, positions).standing(evidence, List.of(), (by, of) -> false);
        return new PlaceJudge(dossier.campaign(), scenario.rules(), timing, positions, stands).judge();
    }
}
