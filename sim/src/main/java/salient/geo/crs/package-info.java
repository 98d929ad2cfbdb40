/**
 * The equal-area plane on which ground is measured, and the latitudes on the sphere that it is made from; takes and gives
 * JTS geometry. Nothing about places, cells or campaigns goes in, and no coordinate system by number.
 */
package salient.geo.crs;
