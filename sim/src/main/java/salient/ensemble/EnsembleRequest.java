package salient.ensemble;

import java.util.List;
import salient.place.PlaceId;

/**
 * What is asked of an ensemble.
 *
 * @param members how many histories it has
 * @param seed what chance depends on
 * @param pairs of places of which it is asked which fell first
 */
public record EnsembleRequest(int members, int seed, List<Pair> pairs) {
    /** The fewest members of which bands can be told. */
    public static final int LEAST_MEMBERS = 20;

    /** More would tell nothing that fewer do not. */
    public static final int MOST_MEMBERS = 100_000;

    /** Two places, of which the first may have fallen before the second. */
    public record Pair(PlaceId first, PlaceId second) {}

    public EnsembleRequest {
        if (members < LEAST_MEMBERS || members > MOST_MEMBERS) {
            throw new IllegalArgumentException("members are from " + LEAST_MEMBERS + " to " + MOST_MEMBERS);
        }
        pairs = List.copyOf(pairs);
    }
}
