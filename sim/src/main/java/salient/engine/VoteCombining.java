package salient.engine;

import java.util.List;
import salient.account.Dossier;
import salient.reading.Scenario;

/** Each source has a vote (rule E19): no other source's denial takes a claim away. */
final class VoteCombining implements Combining {
    private final Dossier dossier;
    private final Scenario scenario;
    private final Timing timing;

    VoteCombining(Dossier dossier, Scenario scenario) {
        this.dossier = dossier;
        this.scenario = scenario;
        this.timing = new Timing(scenario.rules(), dossier.campaign().period());
    }

    @Override
    public PlaceJudgement judge(Evidence evidence) {
        Positions positions = new Positions(dossier, scenario);
        StandingEvidence stands = new Answering(dossier, timing, positions)
                .standing(evidence, List.of(), (by, of) -> !by.source().equals(of.source()));
        PlaceJudge alone = new PlaceJudge(dossier.campaign(), scenario.rules(), timing, positions, stands);
        return new Vote(dossier.campaign(), scenario.rules(), positions, timing).judge(stands, alone);
    }
}
