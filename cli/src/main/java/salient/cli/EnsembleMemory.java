package salient.cli;

import java.util.Optional;
import salient.ensemble.EnsembleRequest;
import salient.ensemble.EnsembleSize;
import salient.problem.MoreMemory;
import salient.wording.Amounts;

/**
 * Whether ensembles fit into memory.
 *
 * @param heapBytes what Java may use
 */
record EnsembleMemory(long heapBytes) {
    /** The share of it that ensembles may take. */
    private static final double SHARE = 0.7;

    private static final long MIB = 1024 * 1024;

    /**
     * Why they do not fit, and what to do about it; empty if they do.
     *
     * @param members how many each has
     * @param ensembles how many stand in memory at once
     */
    Optional<String> refusal(int members, int ensembles, long places, long days, long sides) {
        long room = (long) (SHARE * heapBytes);
        long bytes = ensembles * EnsembleSize.bytes(members, places, days, sides);
        if (bytes <= room) {
            return Optional.empty();
        }
        long most = EnsembleSize.most(room / ensembles, places, days, sides);
        return Optional.of("--members " + members + " of " + Amounts.count(places, "place") + " and "
                + Amounts.count(days, "day") + " take some " + bytes / MIB + " MB, and there are " + room / MIB
                + " MB for them; "
                + (most < EnsembleRequest.LEAST_MEMBERS ? "" : "ask for " + most + " at most, or ")
                + MoreMemory.allow((long) (bytes / SHARE)));
    }
}
