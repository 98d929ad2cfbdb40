package salient.batch.answers;

/**
 * How far a reading is from all others of its campaign.
 *
 * @param reading its id
 * @param km2Days the ground over the days on which another reading finds another control, on average over the others
 */
public record Distance(String campaign, String reading, double km2Days) {}
