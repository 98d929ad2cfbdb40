/**
 * What QGIS shows without a click: styles of layers in its terms and in those of Styled Layer Descriptors, and a project
 * that opens them in a sensible order, labelled and with the days of the run.
 *
 * <p>Source: files that QGIS 3.22 writes, of which all is left out that it takes as read. QGIS passes over what it does
 * not know. May use {@code gis.out}, {@code gis.style} and {@code gis.layer}.
 */
package salient.gis.qgis;
