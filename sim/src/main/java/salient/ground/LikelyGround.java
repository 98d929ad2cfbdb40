package salient.ground;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import salient.control.ControlDistribution;
import salient.control.Likelihood;
import salient.geo.Coverage;
import salient.place.PlaceId;

/**
 * The ground of one day by how likely the likeliest control of its place is, in square kilometres. Its base is the ground
 * that has a cell.
 *
 * @param km2 for each step; where nothing is determined, the last
 */
public record LikelyGround(Map<Likelihood, Double> km2) {
    public LikelyGround {
        km2 = Collections.unmodifiableMap(new EnumMap<>(km2));
    }

    /** The ground of {@code coverage} where control of each place is as likely as {@code control} says. */
    public static LikelyGround of(Coverage coverage, Function<PlaceId, ControlDistribution> control) {
        Map<Likelihood, Double> km2 = new EnumMap<>(Likelihood.class);
        for (PlaceId place : coverage.places()) {
            Optional<ControlDistribution.Likely> likeliest =
                    control.apply(place).likeliest();
            double probability =
                    likeliest.map(ControlDistribution.Likely::probability).orElse(0.0);
            km2.merge(Likelihood.of(probability), coverage.cellKm2(place), Double::sum);
        }
        return new LikelyGround(km2);
    }

    /** All ground that has a cell, in square kilometres. */
    public double cellKm2() {
        return km2.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The ground of {@code step}, in square kilometres. */
    public double of(Likelihood step) {
        return km2.getOrDefault(step, 0.0);
    }
}
