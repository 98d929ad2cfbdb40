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
        Closes closes = new Closes(dossier, scenario);
        StandingEvidence stands = new Answering(dossier, timing, closes).standing(evidence, List.of(), camp -> true);
        PlaceJudge ranked = new PlaceJudge(dossier.campaign(), scenario.rules(), timing, closes, stands);
        PlaceJudgement agreed = new Consensus(
                        dossier.campaign(),
                        closes,
                        timing,
                        scenario.rules().patience().disputeDays())
                .judge(stands, ranked);
        return WordsApart.ofEachCamp(closes, agreed.findings()).told(agreed, stands.ledger(), evidence.named());
    }
}
