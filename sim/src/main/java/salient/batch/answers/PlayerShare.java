package salient.batch.answers;

import salient.compare.Coalitions;

/**
 * The part that somebody who speaks has in the ground that a measure counts: a Shapley value, in km² times days.
 *
 * @param options the options of the readings, if the sweep varies any; else empty
 * @param player such as {@code source:sohr}
 * @param exact whether all sets of players were heard
 */
public record PlayerShare(
        Group group, String options, String measure, String player, Coalitions.Part part, boolean exact) {
    /** The value. */
    public double km2Days() {
        return part.value();
    }

    /** The lower end of the interval that holds the value nineteen times of twenty; the value where it is exact. */
    public double low() {
        return part.low();
    }

    /** Its upper end. */
    public double high() {
        return part.high();
    }
}
