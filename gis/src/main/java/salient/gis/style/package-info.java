/**
 * How features look, in terms that every format can say in its own way: areas with hatches, lines, signs.
 *
 * <p>May use {@code gis.layer}. The colours come from whoever asks for an export, so that a map in a GIS has those of the
 * maps that Salient draws.
 */
package salient.gis.style;
