package salient.peer;

import java.util.List;
import salient.score.Forecaster;

/** All of them. */
public final class Peers {
    private Peers() {}

    /** The simple methods, from the simplest on. */
    public static List<Forecaster> all() {
        return List.of(
                new LatestClaim(),
                new RecentVote(),
                new DawidSkene(),
                new PlaceChains(),
                new Anders2020(Anders2020.Scale.PAPER),
                new Anders2020(Anders2020.Scale.RECORD));
    }
}
