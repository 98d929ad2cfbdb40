package salient.batch.answers;

/**
 * What becomes of the ground that a measure counts if somebody is left out.
 *
 * @param options the options of the reading, if the sweep varies any; else empty
 * @param without who is left out, such as {@code source:sohr;source:state-tv}
 * @param km2Days what it comes to without them
 * @param changeKm2Days how much more or less that is than with them
 */
public record LeftOutEffect(
        Group group, String options, String without, String measure, double km2Days, double changeKm2Days) {}
