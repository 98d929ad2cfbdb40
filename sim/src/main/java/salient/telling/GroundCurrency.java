package salient.telling;

import java.util.Collection;
import java.util.Locale;
import salient.ground.GroundKind;
import salient.ground.GroundShare;

/**
 * Ground by how current the word on it is, in square kilometres. Its base is the ground that has a cell: unassigned ground,
 * of which no finding is made, is left out everywhere.
 *
 * <p>How current the word on ground is and whether its control is known are two things: where what was said no longer stands,
 * ground is stale and its control unknown.
 *
 * @param freshKm2 ground spoken of within the fresh days
 * @param staleKm2 ground spoken of, but not within the fresh days
 * @param presumedKm2 ground whose finding rests on the baseline alone
 * @param unspokenKm2 ground of which nobody has said anything, not even the baseline
 * @param unknownKm2 of all of these, ground whose control is unknown
 */
public record GroundCurrency(
        double freshKm2, double staleKm2, double presumedKm2, double unspokenKm2, double unknownKm2) {
    /** What every share is a share of, in words. */
    public static final String BASE = "of the ground that has a cell";

    /** A square metre: what remains of a sum of rounded numbers is less, and is no ground. */
    private static final double LEAST_KM2 = 1e-6;

    /** The ground of one day; {@code shares} are its rows. */
    public static GroundCurrency of(Collection<GroundShare> shares) {
        double fresh = 0;
        double stale = 0;
        double presumed = 0;
        double unknown = 0;
        double all = 0;
        for (GroundShare share : shares) {
            if (share.kind() != GroundKind.UNASSIGNED) {
                fresh += share.standing().freshKm2();
                stale += share.standing().staleKm2();
                presumed += share.standing().presumedKm2();
                unknown += share.kind() == GroundKind.UNKNOWN ? share.areaKm2() : 0;
                all += share.areaKm2();
            }
        }
        double unspoken = all - fresh - stale - presumed;
        return new GroundCurrency(fresh, stale, presumed, unspoken < LEAST_KM2 ? 0 : unspoken, unknown);
    }

    /** All ground that has a cell, in square kilometres. */
    public double cellKm2() {
        return freshKm2 + staleKm2 + presumedKm2 + unspokenKm2;
    }

    /** Ground that was spoken of and whose control is unknown, since what was said no longer stands. */
    public double outlivedKm2() {
        double outlived = unknownKm2 - unspokenKm2;
        return outlived < LEAST_KM2 ? 0 : outlived;
    }

    /** {@code km2} as a share of all ground that has a cell, in words: {@code 62 %}, or {@code < 1 %} for a trace. */
    public String percent(double km2) {
        return percent(km2, cellKm2());
    }

    /** {@code km2} as a share of {@code allKm2}, in such words. */
    public static String percent(double km2, double allKm2) {
        double percent = allKm2 > 0 ? 100 * km2 / allKm2 : 0;
        return percent > 0 && percent < 1 ? "< 1 %" : String.format(Locale.ROOT, "%.0f %%", percent);
    }

    /** {@code 62 % of the ground that has a cell is presumed: no claim has settled it since the eve}, or that none is. */
    public String presumedInWords() {
        return presumedKm2 > 0
                ? percent(presumedKm2) + " " + BASE + " is presumed: no claim has settled it since the eve"
                : "none " + BASE + " is presumed";
    }
}
