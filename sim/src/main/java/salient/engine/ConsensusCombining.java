package salient.engine;

import java.util.List;
import salient.account.Dossier;
import salient.reading.Scenario;

/** All camps must agree (rule E18): no other camp's denial takes a claim away. */
final class ConsensusCombining implements Combining {
    private final Dossier dossier;
    private final Scenario scenario;
    private final Timing timing;

    ConsensusCombining(Dossier dossier, Scenario scenario) {
        this.dossier = dossier;
        this.scenario = scenario;
        this.timing = new Timing(scenario.rules(), dossier.campaign().period());
    }

    @Override
    public PlaceJudgement judge(Evidence evidence) {
        Positions positions = new Positions(dossier, scenario);
        StandingEvidence stands = new Answering(dossier, timing, positions)
                .standing(evidence, List.of(), (by, of) -> !positions.camp(by).equals(positions.camp(of)));
        PlaceJudge ranked = new PlaceJudge(dossier.campaign(), scenario.rules(), timing, positions, stands);
        PlaceJudgement agreed = new Consensus(
                        dossier.campaign(),
                        positions,
                        timing,
                        scenario.rules().patience().disputeDays())
                .judge(stands, ranked);
        return WordsApart.ofEachCamp(positions, agreed.findings()).told(agreed, stands.ledger(), evidence.named());
    }
}
