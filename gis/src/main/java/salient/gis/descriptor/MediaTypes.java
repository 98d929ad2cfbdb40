package salient.gis.descriptor;

import java.util.Map;

/** The media types of the files of a run (IANA, and for GeoPackage OGC 12-128r19). */
final class MediaTypes {
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("csv", "text/csv"),
            Map.entry("gif", "image/gif"),
            Map.entry("gpkg", "application/geopackage+sqlite3"),
            Map.entry("html", "text/html"),
            Map.entry("json", "application/json"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("qgs", "application/x-qgis-project"),
            Map.entry("qgz", "application/x-qgis-project"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("yaml", "application/yaml"));

    private MediaTypes() {}

    /** That of {@code file}, by its ending. */
    static String of(String file) {
        return BY_ENDING.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
