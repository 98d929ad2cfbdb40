package salient.charts.publish;

import java.util.Set;
import salient.run.RunFolder;
import salient.run.RunOptions;

/** What becomes of the pictures that stand in a folder when something without pictures would take its place. */
public enum StandingPictures {
    /** They stay: the folder is not replaced. */
    KEPT,
    /** They go with the rest of the folder. */
    DISCARDED;

    /** Whether something with {@code extras} would take away pictures in {@code folder} that are to be kept. */
    boolean areAtRisk(RunFolder folder, Set<RunOptions.Extra> extras) {
        return this == KEPT && !extras.contains(RunOptions.Extra.MAPS) && folder.holdsPictures();
    }

    /** Refuses something with {@code extras} that would take away pictures in {@code folder} that are to be kept. */
    void check(RunFolder folder, Set<RunOptions.Extra> extras) throws PicturesAtRiskException {
        if (areAtRisk(folder, extras)) {
            throw new PicturesAtRiskException(folder.shown());
        }
    }
}
