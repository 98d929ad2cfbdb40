package salient.engine;

import salient.reading.Evidence;

/** Every source is heard, by its weight and by what is newest (rules E2 and E3). */
final class RankedCombining implements Combining {
    private final AllHeard heard;

    RankedCombining(AllHeard heard) {
        this.heard = heard;
    }

    @Override
    public PlaceJudgement judge(Evidence evidence) {
        return heard.of(evidence, (by, of) -> false).judge().judge();
    }
}
