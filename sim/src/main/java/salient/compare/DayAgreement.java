package salient.compare;

import java.time.LocalDate;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.campaign.SideId;

/**
 * How far two readings agree at the close of one day: a row of {@code agreement.csv}.
 *
 * @param agree places, and ground, on which both conclude the same, both knowing
 * @param disagree places, and ground, on which they part, both knowing
 * @param unknown places, and ground, on which one or both do not know
 * @param kappaSpoken Cohen's kappa over the places of which a claim admitted by either has spoken by then
 * @param kappaAll over all places
 * @param kappaArea over ground
 * @param jaccard for each side, ground that both give it, alone or with others, over ground that either gives it
 * @param frontMeanKm mean distance between the reported direct fronts, both ways, in kilometres
 * @param frontHausdorffKm largest distance from a point of one to the nearest of the other
 */
public record DayAgreement(
        LocalDate day,
        Extent agree,
        Extent disagree,
        Extent unknown,
        OptionalDouble kappaSpoken,
        OptionalDouble kappaAll,
        OptionalDouble kappaArea,
        SortedMap<SideId, OptionalDouble> jaccard,
        OptionalDouble frontMeanKm,
        OptionalDouble frontHausdorffKm) {
    /** A number of places and the ground of those that have any, in square kilometres. */
    public record Extent(int places, double areaKm2) {
        /** Both together. */
        Extent plus(Extent other) {
            return new Extent(places + other.places, areaKm2 + other.areaKm2);
        }
    }

    public DayAgreement {
        jaccard = Collections.unmodifiableSortedMap(new TreeMap<>(jaccard));
    }
}
