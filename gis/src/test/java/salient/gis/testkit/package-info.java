/** Layers to write and a folder to write them into, for the tests of formats. */
package salient.gis.testkit;
