package salient.engine;

import salient.account.Claim;

/**
 * A way to combine sources: all the evidence about one place in, a judgement out. {@link ChosenCombining} says which way a
 * scenario asks for. Safe for threads.
 */
interface Combining {
    PlaceJudgement judge(Evidence evidence);

    /** Whether a sentence about all gains at once is heard at all. */
    default boolean hears(Claim aggregate) {
        return true;
    }
}
