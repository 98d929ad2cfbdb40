package salient.telling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import salient.account.ClaimId;
import salient.campaign.CampId;
import salient.control.ModelledControl;
import salient.control.ModelledControl.Bounds;
import salient.place.Control;
import salient.place.PlaceId;
import salient.set.SortedSets;

/**
 * What a model says of a place on a day, and what makes it say so.
 *
 * @param shares how likely each control is, in the order of kinds
 * @param likeliest that of them for which claims are weighed
 * @param weights what each claim weighs for it, the heaviest first
 * @param camps whose words bear on the place up to the day
 */
public record ModelledCase(List<Share> shares, Share likeliest, List<Weight> weights, SortedSet<CampId> camps) {
    /** A control, how likely it is, and between what bounds. */
    public record Share(Control control, double probability, Bounds bounds) {}

    /** By how many bits a claim makes a control more likely; less if under 0. */
    public record Weight(ClaimId claim, double bits) {}

    public ModelledCase {
        shares = List.copyOf(shares);
        weights = List.copyOf(weights);
        camps = SortedSets.copyOf(camps);
    }

    /** What {@code model} says of {@code place} on {@code day}. Claims are weighed anew, which takes as long as judging. */
    public static ModelledCase of(ModelledControl model, PlaceId place, LocalDate day) {
        List<Share> shares = model.at(place, day).shares().entrySet().stream()
                .map(share -> new Share(share.getKey(), share.getValue(), model.bounds(place, day, share.getKey())))
                .toList();
        Control control = model.at(place, day).likeliest().orElseThrow().control();
        Share likeliest = shares.stream()
                .filter(share -> share.control().equals(control))
                .findFirst()
                .orElseThrow();
        List<Weight> weights = model.bits(place, day, control).entrySet().stream()
                .sorted(Comparator.<Map.Entry<ClaimId, Double>>comparingDouble(each -> -Math.abs(each.getValue()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> new Weight(each.getKey(), each.getValue()))
                .toList();
        return new ModelledCase(shares, likeliest, weights, model.camps(place, day));
    }

    /** The camp whose word alone it rests on; absent if there are several, or none. */
    public Optional<CampId> onlyCamp() {
        return camps.size() == 1 ? Optional.of(camps.first()) : Optional.empty();
    }

    /** What {@code claim} weighs; absent if it says nothing of the place that the model hears. */
    public OptionalDouble bits(ClaimId claim) {
        return weights.stream()
                .filter(weight -> weight.claim().equals(claim))
                .mapToDouble(Weight::bits)
                .findFirst();
    }
}
