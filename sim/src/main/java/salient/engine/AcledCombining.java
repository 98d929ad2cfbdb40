package salient.engine;

import java.util.Optional;
import salient.account.Claim;
import salient.reading.Evidence;
import salient.reading.Fate;
import salient.reading.PlainReason;

/** Events are counted for the sides that did them (rule E20). */
final class AcledCombining implements Combining {
    private final AllHeard heard;

    AcledCombining(AllHeard heard) {
        this.heard = heard;
    }

    @Override
    public PlaceJudgement judge(Evidence evidence) {
        AllHeard.OfPlace place = heard.of(evidence, (by, of) -> false);
        int days = heard.rules().combination().eventDays();
        return new EventsCounted(heard.campaign(), heard.timing(), days).judge(place.stands());
    }

    @Override
    public Optional<Fate> unheard(Claim aggregate) {
        return Optional.of(Fate.noted(PlainReason.TELLS_OF_NO_EVENT));
    }
}
