/**
 * Which formats there are to write and to read, by the words for them, and what is asked for turned into files written all
 * or none.
 *
 * <p>May use every room of this module.
 */
package salient.gis.publish;
