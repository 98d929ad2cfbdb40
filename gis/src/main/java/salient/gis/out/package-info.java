/**
 * How layers leave: what a format is asked for, where its files go, and that they are written all or none. Each format
 * has a room of its own beside this one.
 *
 * <p>May use {@code gis.layer}, {@code gis.style} and {@code geo}.
 */
package salient.gis.out;
