/**
 * The gazetteer in the formats of Linked Places, by which gazetteers are exchanged and compared: the whole one and the table.
 *
 * <p>Sources: <a href="https://github.com/LinkedPasts/linked-places-format">Linked Places format</a> 1.3, 24 June 2024, and
 * LP-TSV 0.5, 25 June 2024; what the World Historical Gazetteer accepts of both. May use {@code gis.out}, {@code gis.layer},
 * the geometries of {@code gis.geojson} and {@code table}, which takes formulas apart.
 */
package salient.gis.linkedplaces;
