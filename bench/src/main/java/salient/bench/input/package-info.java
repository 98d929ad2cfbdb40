/**
 * What is measured by other programs or as whole files, made of a made campaign: the work of some days for geopandas, a
 * replay page for a browser, a campaign with a panel.
 */
package salient.bench.input;
