package salient.batch.answers;

/**
 * Contested and disputed ground where an option has one value, whatever other options of the sweep are.
 *
 * @param readings how many readings have that value
 * @param meanKm2 ground in doubt on an average day, on average over these readings
 * @param lowKm2 in the reading with least of it
 * @param highKm2 in the reading with most of it
 */
public record OptionEffect(
        Group group, String option, String value, int readings, double meanKm2, double lowKm2, double highKm2) {}
