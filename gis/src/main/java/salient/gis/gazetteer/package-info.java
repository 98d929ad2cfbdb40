/**
 * Gazetteers of others: GeoNames, Linked Places, points in GeoJSON, tables. What they say of places becomes places of a
 * campaign, thinned, clipped and with ids of their own.
 */
package salient.gis.gazetteer;
