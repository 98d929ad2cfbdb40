/**
 * Layers, and what else lies on a map, as GeoJSON (RFC 7946), a style for MapLibre, and a page that shows both with a slider.
 *
 * <p>May use {@code gis.out}, {@code gis.style} and {@code gis.layer}.
 */
package salient.gis.geojson;
