/**
 * What looks wrong with control data and claims: one class for each kind of suspicion, over what all data of that sort can
 * be brought to: series of areas, states of places, claims, places, dated polygons.
 *
 * <p>A suspicion is not a problem: the data can be read, and may be right. Nothing is mended here.
 */
package salient.gis.lint;
