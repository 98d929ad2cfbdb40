package salient.calibrate;

import java.util.Optional;
import salient.account.SourceId;
import salient.score.Forecaster;
import salient.score.Scores;

/**
 * How well one forecaster foretold what a source says, from what the others say.
 *
 * @param source whose claims were hidden; absent in the sum over all
 */
public record HeldOut(Optional<SourceId> source, Forecaster method, Scores scores) {
    /** The word for the sum over all sources, which no source has for its id. */
    public static final String ALL = "all sources";
}
