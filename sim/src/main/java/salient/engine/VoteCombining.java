package salient.engine;

import salient.reading.Evidence;

/** Each source has a vote (rule E19): no other source's denial takes a claim away. */
final class VoteCombining implements Combining {
    private final AllHeard heard;

    VoteCombining(AllHeard heard) {
        this.heard = heard;
    }

    @Override
    public PlaceJudgement judge(Evidence evidence) {
        AllHeard.OfPlace place = heard.of(evidence, (by, of) -> !by.source().equals(of.source()));
        return new Vote(heard.campaign(), heard.rules(), place.positions(), heard.timing())
                .judge(place.stands(), place.judge());
    }
}
