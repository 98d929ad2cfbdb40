/**
 * The ground and its cells: the theatre, the coverage that is built once from it, and true distances. The user of JTS
 * operations. May use place and geo.crs. Who holds what, and files of any kind, do not go in.
 */
package salient.geo;
