package salient.gis.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a gazetteer may say of a place, and the headings and properties under which it usually does. */
enum Heading {
    ID("id", "@id", "fid", "osm_id", "geonameid", "kod", "code", "pcode", "key"),
    NAME("name", "title", "name_en", "name:en", "place", "settlement", "toponym", "asciiname"),
    LOCAL("name_local", "local", "name_ar", "name:ar", "name_uk", "name:uk", "name_native"),
    ALIASES("aliases", "variants", "alt_name", "alternatenames", "alternate_names"),
    KIND("kind", "types", "type", "natural", "fclass", "class"),
    LAT("lat", "latitude", "y", "ycoord", "point_y"),
    LON("lon", "lng", "long", "longitude", "x", "xcoord", "point_x"),
    POPULATION("population", "pop", "pop_est");

    private final String usual;

    Heading(String... usual) {
        this.usual = String.join(",", usual);
    }

    private List<String> usual() {
        return List.of(usual.split(",", -1));
    }

    /** The word for it in the option that names columns. */
    String token() {
        return usual().get(0).equals("name_local") ? "local" : usual().get(0);
    }

    /** Where it may stand: in the column that {@code named} has for it, else under one of the usual headings. */
    List<String> candidates(Map<String, String> named) {
        String given = named.get(token());
        return given == null ? usual() : List.of(given);
    }

    /** Every heading under which anything may stand. */
    static List<String> all(Map<String, String> named) {
        return Stream.of(values())
                .flatMap(heading -> heading.candidates(named).stream())
                .distinct()
                .toList();
    }
}
