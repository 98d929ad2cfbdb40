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
 * @param kappa how much more they agree than chance would have it
 * @param jaccard for each side, ground that both give it, alone or with others, over ground that either gives it
 * @param front how far the reported direct fronts lie apart
 */
public record DayAgreement(
        LocalDate day,
        Extent agree,
        Extent disagree,
        Extent unknown,
        Kappa kappa,
        SortedMap<SideId, OptionalDouble> jaccard,
        FrontGap front) {
    /**
     * Cohen's kappa.
     *
     * @param spoken over the places of which a claim admitted by either has spoken by then
     * @param all over all places
     * @param area over ground
     */
    public record Kappa(OptionalDouble spoken, OptionalDouble all, OptionalDouble area) {}

    /**
     * A distance between two fronts; absent where one of them is missing.
     *
     * @param meanKm mean distance, both ways, in kilometres
     * @param hausdorffKm largest distance from a point of one to the nearest of the other, in kilometres
     */
    public record FrontGap(OptionalDouble meanKm, OptionalDouble hausdorffKm) {}

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
