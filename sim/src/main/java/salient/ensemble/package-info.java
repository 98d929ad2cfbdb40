/**
 * Ensembles: many histories of a campaign, each of which fits all that a scenario admits, and what they let be said of
 * areas, of the front and of the day on which a place fell. All of it comes from the same members: a band of areas is that
 * of the areas of members, never a sum of what places have one by one.
 *
 * <p>Members are drawn by the model, in blocks. For each block places are drawn anew within their errors of location, and
 * their cells cut again.
 */
package salient.ensemble;
