package salient.gis.kml;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.layer.TimeColumns;
import salient.gis.out.Xml;
import salient.gis.style.Legend;
import salient.gis.style.Symbol;

/**
 * The features of a layer as placemarks: name, what it says as a table to read, its days, its style, all its values with
 * their types, and where it is.
 */
final class Placemarks {
    /** Fields that are there for programs, or that the placemark says in its own way. */
    private static final Set<String> UNREAD = Set.of(
            Legend.FIELD,
            "name",
            "start_date",
            "end_date",
            "start_date:edtf",
            "end_date:edtf",
            "start_decdate",
            "end_decdate");

    private final Layer layer;
    private final List<Field> fields;
    private final Map<String, Symbol> looks;
    private final boolean shown;

    Placemarks(Layer layer, Map<String, Symbol> looks, boolean shown) {
        this.layer = layer;
        this.fields = layer.fields();
        this.looks = looks;
        this.shown = shown;
    }

    /** The id of the schema of {@code layer}. */
    static String schema(Layer layer) {
        return layer.name().token() + "-fields";
    }

    /** Adds the schema: the fields and what they are. KML has no type for days: they are text, as in 2014-03-25. */
    void writeSchema(Xml xml) {
        xml.open("Schema", "name", layer.name().token(), "id", schema(layer));
        for (Field field : fields) {
            xml.open("SimpleField", "type", type(field.type()), "name", field.name())
                    .text("displayName", field.name())
                    .close("SimpleField");
        }
        xml.close("Schema");
    }

    private static String type(Field.Type type) {
        return switch (type) {
            case TEXT, DAY -> "string";
            case INTEGER -> "int";
            case DECIMAL -> "double";
            case YES_NO -> "bool";
        };
    }

    /** The look of {@code feature}, if the legend has a symbol for it. */
    Optional<String> look(Feature feature) {
        return value(feature, Legend.FIELD).map(Object::toString).filter(looks::containsKey);
    }

    /** Adds {@code feature}. */
    void write(Feature feature, Xml xml) {
        Optional<String> look = look(feature);
        xml.open("Placemark").text("name", name(feature, look));
        if (!shown) {
            xml.text("visibility", "0");
        }
        xml.empty("Snippet", "maxLines", "0").text("description", description(feature, look));
        timeSpan(feature, xml);
        xml.text(
                "styleUrl",
                "#" + look.map(any -> KmlStyles.id(layer.name(), any)).orElseGet(() -> KmlStyles.id(layer.name())));
        data(feature, xml);
        KmlGeometry.write(feature.geometry(), xml);
        xml.close("Placemark");
    }

    /** Balloons take a name for HTML, lists take it for text: without angle brackets it is the same in both. */
    private String name(Feature feature, Optional<String> look) {
        return value(feature, "name")
                .map(Object::toString)
                .or(() -> look.map(any -> looks.get(any).label()))
                .orElseGet(layer::title)
                .replace('<', '‹')
                .replace('>', '›');
    }

    /** HTML in which values are text; a dollar sign cannot begin one of the references that Google Earth fills in. */
    private String description(Feature feature, Optional<String> look) {
        StringBuilder html = new StringBuilder("<table>");
        look.ifPresent(any -> row("", looks.get(any).label(), html));
        for (int i = 0; i < fields.size(); i++) {
            if (feature.values().get(i).isPresent()
                    && !UNREAD.contains(fields.get(i).name())) {
                row(
                        fields.get(i).name().replace('_', ' '),
                        feature.values().get(i).get().toString(),
                        html);
            }
        }
        return html.append("</table>").toString();
    }

    private static void row(String head, String value, StringBuilder html) {
        html.append("<tr><th align=\"left\">");
        Xml.escape(head, html);
        html.append("</th><td dir=\"auto\">");
        StringBuilder escaped = new StringBuilder();
        Xml.escape(value, escaped);
        html.append(escaped.toString().replace("$", "&#36;").replace("\n", "<br>"))
                .append("</td></tr>");
    }

    /**
     * Midnight to a second before midnight: viewers take both ends for instants that belong to the span, and not all take
     * a plain day for all of that day. So spans that meet never show together, and the last day shows until its end.
     */
    private void timeSpan(Feature feature, Xml xml) {
        Optional<LocalDate> from = day(feature, TimeColumns.FROM);
        Optional<LocalDate> until = day(feature, TimeColumns.UNTIL);
        if (from.isEmpty() && until.isEmpty()) {
            return;
        }
        xml.open("TimeSpan");
        from.ifPresent(first -> xml.text("begin", first + "T00:00:00Z"));
        until.ifPresent(end -> xml.text("end", end.minusDays(1) + "T23:59:59Z"));
        xml.close("TimeSpan");
    }

    private Optional<LocalDate> day(Feature feature, String field) {
        return value(feature, field).filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }

    private void data(Feature feature, Xml xml) {
        xml.open("ExtendedData").open("SchemaData", "schemaUrl", "#" + schema(layer));
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i).name();
            feature.values().get(i).ifPresent(value -> xml.text("SimpleData", data(value), "name", field));
        }
        xml.close("SchemaData").close("ExtendedData");
    }

    /** Yes and no are 1 and 0, which schemas allow and which GDAL reads. */
    private static String data(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "1" : "0";
        }
        return value.toString();
    }

    private Optional<?> value(Feature feature, String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return feature.values().get(i);
            }
        }
        return Optional.empty();
    }
}
