/**
 * Archives of polygons of others: a file for each day, or for several, with the ground that each side has. What the names
 * of files say of days, whose ground it is, and in which of it places lie.
 */
package salient.gis.polygons;
