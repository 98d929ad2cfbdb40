package salient.whatif;

import java.util.Arrays;
import java.util.Optional;
import salient.campaign.Holder;
import salient.ensemble.Ensemble.Passage;
import salient.place.PlaceId;

/** When a place first came into the hands of a holder, as recorded and as supposed. Days are counted from the period's first. */
public record PassageChange(PlaceId place, Holder holder, Passage recorded, Passage supposed) {
    /** By how much it is likelier as supposed that it ever did; under 0 if it is less likely. */
    public double change() {
        return supposed.chance() - recorded.chance();
    }

    /** The median day, of the members in which it did; empty if it did in none. */
    public static Optional<Integer> median(Passage passage) {
        return passage.days().map(days -> days[2]);
    }

    /** Whether neither how often it did nor on which days is the same. */
    boolean isAny() {
        return recorded.chance() != supposed.chance()
                || !Arrays.equals(
                        recorded.days().orElse(new int[0]), supposed.days().orElse(new int[0]));
    }
}
