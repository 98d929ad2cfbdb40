package salient.ground;

import java.util.Optional;
import salient.campaign.Holder;

/**
 * The ground of one finding on one day: a row of {@code daily.csv}. Areas in square kilometres, on an equal-area plane.
 *
 * @param kind what it is counted as
 * @param holder who holds it; absent for ground that nobody holds
 * @param places how many places share the finding, those without a cell included
 * @param areaKm2 all of it
 * @param standing of it, how much is how current
 * @param aggregateKm2 of it, ground whose finding rests on one sentence about many places
 * @param estimatedKm2 of it, cells of places whose point is estimated
 */
public record GroundShare(
        GroundKind kind,
        Optional<Holder> holder,
        int places,
        double areaKm2,
        ByStanding standing,
        double aggregateKm2,
        double estimatedKm2) {
    /**
     * Ground by how current the word on it is, in square kilometres.
     *
     * @param freshKm2 spoken of within the fresh days
     * @param staleKm2 spoken of, but not within the fresh days
     * @param presumedKm2 its finding rests on the baseline alone
     */
    public record ByStanding(double freshKm2, double staleKm2, double presumedKm2) {
        /** Of which nobody has said anything. */
        public static final ByStanding NONE = new ByStanding(0, 0, 0);
    }
}
