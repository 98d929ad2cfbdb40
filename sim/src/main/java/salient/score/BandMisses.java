package salient.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** By how many times their reach bands missed: what they cover, and how far they must be stretched to cover what they say. */
public final class BandMisses {
    private final List<Double> misses = new ArrayList<>();

    /** Adds that {@code km2} was so, and {@code band} had been told. */
    void add(AreaBand band, double km2) {
        misses.add(band.missedBy(km2));
    }

    void add(BandMisses other) {
        misses.addAll(other.misses);
    }

    /** The share of bands that hold what was so, each stretched by {@code stretch} from its middle. */
    public double covered(double stretch) {
        return (double) misses.stream().filter(miss -> miss <= stretch).count() / misses.size();
    }

    /** The least stretch at which {@code level} of these bands hold what was so. */
    public double stretch(double level) {
        List<Double> sorted = new ArrayList<>(misses);
        Collections.sort(sorted);
        int needed = (int) Math.ceil(level * sorted.size());
        return sorted.get(Math.max(0, needed - 1));
    }
}
