package salient.engine;

import java.util.Optional;
import salient.account.Claim;
import salient.reading.Evidence;
import salient.reading.Fate;

/**
 * A way to combine sources: all the evidence about one place in, a judgement out. {@link ChosenCombining} says which way a
 * scenario asks for. Safe for threads.
 */
interface Combining {
    PlaceJudgement judge(Evidence evidence);

    /** What becomes of a sentence about all gains at once that is not heard at all; empty if it is. */
    default Optional<Fate> unheard(Claim aggregate) {
        return Optional.empty();
    }
}
