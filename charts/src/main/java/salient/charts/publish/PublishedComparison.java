package salient.charts.publish;

import java.util.List;
import java.util.Optional;
import salient.run.ReplayPair;
import salient.run.RunFolder;
import salient.run.SharedGround;

/**
 * Readings that were compared, and where what was found stands.
 *
 * @param pairs every two of the readings: the first with each of the others, then the second with those after it, and so on
 * @param matrix where the pairs are set beside each other; absent for two readings
 * @param shared what was compared
 */
public record PublishedComparison(List<Pair> pairs, Optional<RunFolder> matrix, SharedGround shared) {
    /** Two readings, and the folder of their comparison. */
    public record Pair(ReplayPair readings, RunFolder folder) {}

    public PublishedComparison {
        pairs = List.copyOf(pairs);
    }
}
