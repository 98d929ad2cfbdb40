package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.TreeMap;

/** Files in formats of others that no page of the docs shows. */
final class ForeignFiles {
    private static final String INTO = " --campaign made --workspace out --period 2020-05-01/2020-05-14";

    private ForeignFiles() {}

    static List<Specimen> all() {
        return List.of(
                specimen("ucdp", "events.csv", """
                        id,type_of_violence,side_a,side_b,where_coordinates,latitude,longitude,where_prec,date_start,date_end,best
                        1,1,Government of Hillland,Red Front,Alder,50.1,10.1,1,2020-05-02,2020-05-02,3
                        2,1,Government of Hillland,Red Front,Birch,50.2,10.2,1,2020-05-04,2020-05-06,1
                        """, "import ucdp events.csv" + INTO),
                specimen("geonames", "XX.txt", """
                        11\tAlder\tAlder\tAlderton,Ольха\t50.1\t10.1\tP\tPPL\tXX\t\t1\t\t\t\t1200\t\t120\tAsia/Damascus\t2020-01-01
                        12\tBirch\tBirch\t\t50.2\t10.2\tP\tPPLA\tXX\t\t1\t\t\t\t120000\t\t120\tAsia/Damascus\t2020-01-01
                        14\tHill 402\tHill 402\t\t50.3\t10.3\tT\tHLL\tXX\t\t1\t\t\t\t0\t\t402\tAsia/Damascus\t2020-01-01
                        """, "import gazetteer XX.txt" + INTO),
                specimen("linked places", "places.json", """
                        { "type": "FeatureCollection", "@context": "https://example.org/context", "features": [
                        { "@id": "http://example.org/1", "type": "Feature", "properties": { "title": "Alder" },
                          "names": [{ "toponym": "Alder" }, { "toponym": "Ольха", "lang": "ru" }],
                          "types": [{ "identifier": "aat:300008347", "label": "town" }],
                          "geometry": { "type": "Point", "coordinates": [10.1, 50.1] } },
                        { "@id": "http://example.org/2", "type": "Feature", "properties": { "title": "Birch" },
                          "names": [{ "toponym": "Birch" }],
                          "geometry": { "type": "Point", "coordinates": [10.2, 50.2] } } ] }
                        """, "import gazetteer places.json" + INTO),
                specimen("points", "places.geojson", """
                        { "type": "FeatureCollection", "features": [
                        { "type": "Feature", "properties": { "id": "a", "name": "Alder", "kind": "town" },
                          "geometry": { "type": "Point", "coordinates": [10.1, 50.1] } },
                        { "type": "Feature", "properties": { "id": "b", "name": "Birch", "pop": 12 },
                          "geometry": { "type": "Point", "coordinates": [10.2, 50.2] } } ] }
                        """, "import gazetteer places.geojson" + INTO));
    }

    private static Specimen specimen(String name, String file, String text, String command) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(file, text.getBytes(UTF_8));
        return Specimen.of(name, files, Typed.all(command));
    }
}
