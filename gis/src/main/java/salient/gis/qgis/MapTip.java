package salient.gis.qgis;

import java.util.List;
import java.util.stream.Collectors;
import salient.gis.layer.Field;

/**
 * What is told of a feature under the pointer, and by what name it goes, as templates that QGIS fills in from the fields
 * of a layer. Text of the data is never taken for markup.
 */
final class MapTip {
    /** What the head says, as far as a layer has it. */
    private static final List<String> HEAD = List.of("name", "source_name", "found", "says", "between");

    /** What the table tells of, in this order, with the words for it. */
    private static final List<List<String>> ROWS = List.of(
            List.of("from", "From"),
            List.of("until", "Until, not included"),
            List.of("standing", "Standing"),
            List.of("grounds", "Rests on"),
            List.of("who_says", "Who says so"),
            List.of("readings", "Readings"),
            List.of("claims", "Claims"),
            List.of("verdict", "Verdict"),
            List.of("reason", "Why"),
            List.of("locator", "Where it says so"),
            List.of("earliest", "At the earliest"),
            List.of("latest", "At the latest"),
            List.of("area_km2", "Area, km²"),
            List.of("length_km", "Length, km"));

    private final List<String> fields;

    MapTip(List<Field> fields) {
        this.fields = fields.stream().map(Field::name).toList();
    }

    /** An expression that names a feature. */
    String name() {
        String head = head();
        return head.isEmpty() ? "$id" : head;
    }

    /** What is there, joined by colons; "||" makes nothing of a colon and nothing. */
    private String head() {
        List<String> parts =
                HEAD.stream().filter(fields::contains).map(MapTip::quoted).toList();
        return parts.isEmpty() ? "" : "concat(" + String.join(", ': ' || ", parts) + ")";
    }

    /** The text of the tip. */
    String html() {
        String head = head().isEmpty() ? "" : "<b>[% " + escaped(head()) + " %]</b>";
        return ROWS.stream()
                .filter(row -> fields.contains(row.get(0)))
                .map(row -> row(row.get(0), row.get(1)))
                .collect(Collectors.joining("", head + "<table>", "</table>"));
    }

    /** A row of the table; nothing where there is nothing to say: what is joined to nothing is nothing. */
    private static String row(String field, String word) {
        return "[% coalesce('<tr><td>" + word + "</td><td>' || " + escaped("to_string(" + quoted(field) + ")")
                + " || '</td></tr>', '') %]";
    }

    private static String escaped(String expression) {
        return "replace(" + expression + ", map('&', '&amp;', '<', '&lt;'))";
    }

    private static String quoted(String field) {
        return '"' + field + '"';
    }
}
