/**
 * What every format shows: layers of features made of a run, and what they are cut to. One class a layer; whoever writes
 * a format, a style or a table of ground reads it from here and works nothing out again.
 *
 * <p>May use what runs are made of. Knows no format.
 */
package salient.gis.layer;
