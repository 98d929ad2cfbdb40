/**
 * FlatGeobuf: a file for each layer, with a spatial index, of which programs can fetch a part over a network.
 *
 * <p>Source of the format: <a href="https://github.com/flatgeobuf/flatgeobuf">FlatGeobuf</a>, version 3, whose own library
 * lays out the parts that are written here. May use {@code gis.out}, {@code gis.style} and {@code gis.layer}.
 */
package salient.gis.flatgeobuf;
