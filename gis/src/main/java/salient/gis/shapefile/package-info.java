/**
 * Shapefiles: for each layer its shapes, their index, a dBASE table of what they say, its coordinate system and the
 * encoding of its text.
 *
 * <p>Source of the format: ESRI, ESRI Shapefile Technical Description, 1998; of its tables: dBASE III, and for the
 * encoding of text, the file {@code .cpg} that ESRI's and other tools read. May use {@code gis.out}, {@code gis.style} and
 * {@code gis.layer}.
 */
package salient.gis.shapefile;
