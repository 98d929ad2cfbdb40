package salient.engine;

import salient.reading.Evidence;

/** All camps must agree (rule E18): no other camp's denial takes a claim away. */
final class ConsensusCombining implements Combining {
    private final AllHeard heard;

    ConsensusCombining(AllHeard heard) {
        this.heard = heard;
    }

    @Override
    public PlaceJudgement judge(Evidence evidence) {
        AllHeard.OfPlace place = heard.of(evidence, heard::ofOtherCamps);
        PlaceJudgement agreed = new Consensus(
                        heard.campaign(),
                        place.positions(),
                        heard.timing(),
                        heard.rules().patience().disputeDays())
                .judge(place.stands(), place.judge());
        return WordsApart.ofEachCamp(place.positions(), agreed.findings())
                .told(agreed, place.stands().ledger(), evidence.named());
    }
}
