package salient.gis.geotools;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.locationtech.jts.geom.Geometry;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerFields;

/**
 * A condition on features in ECQL, the Extended Common Query Language of GeoServer and GeoTools: comparisons of fields,
 * {@code AND}, {@code OR}, {@code NOT}, {@code IN}, {@code LIKE}, {@code BETWEEN}, {@code IS NULL}, and comparisons of
 * {@code geometry} in WGS 84 degrees. Days are text, as in {@code from >= '2014-04-01'}. There are no functions: a
 * condition reads nothing but the feature.
 */
public final class Condition {
    /** The name of what a feature has on the map. */
    public static final String GEOMETRY = "geometry";

    private static final int LONGEST = 2000;
    private static final int DEEPEST = 50;
    private static final String EXAMPLE = "write a condition such as side = 'opposition' AND area_km2 > 5";
    private static final Pattern AT_THE_END = Pattern.compile("^Encountered \"[^\"]*<EOF>");
    private static final Pattern COLUMN = Pattern.compile("line (\\d+), column (\\d+)");

    private final Filter filter;
    private final SortedSet<String> fields;

    private Condition(Filter filter, SortedSet<String> fields) {
        this.filter = filter;
        this.fields = Collections.unmodifiableSortedSet(fields);
    }

    /** The condition that {@code text} states. */
    public static Condition parse(String text) throws WrongConditionException {
        if (text.length() > LONGEST) {
            throw new WrongConditionException("has " + text.length() + " characters; write " + LONGEST + " or fewer");
        }
        if (depth(text) > DEEPEST) {
            throw new WrongConditionException(
                    "has brackets within brackets " + depth(text) + " deep; write " + DEEPEST + " or fewer");
        }
        Filter filter;
        try {
            filter = ECQL.toFilter(text);
        } catch (CQLException e) {
            throw new WrongConditionException(
                    "cannot be read" + where(text, String.valueOf(e.getMessage())) + "; " + EXAMPLE);
        } catch (RuntimeException e) {
            throw new WrongConditionException("cannot be read; " + EXAMPLE);
        }
        return new Condition(filter, FieldsOfFilter.of(filter));
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static String where(String text, String message) {
        Matcher column = COLUMN.matcher(message);
        if (!column.find()) {
            return "";
        }
        int at = Integer.parseInt(column.group(2));
        return (AT_THE_END.matcher(message).find() ? " beyond" : " from") + " column "
                + Math.max(1, Math.min(at, text.length()));
    }

    /** The fields that it asks for. */
    public SortedSet<String> fields() {
        return fields;
    }

    /** Those of its fields that {@code layer} does not have. */
    public List<String> missingIn(LayerFields layer) {
        List<String> there = layer.fields().stream().map(Field::name).toList();
        return fields.stream()
                .filter(field -> !field.equals(GEOMETRY) && !there.contains(field))
                .toList();
    }

    /**
     * Fails if it compares a field of {@code layer} with what the field never is.
     *
     * @throws WrongConditionException what is wrong, and what to write
     */
    public void check(LayerFields layer) throws WrongConditionException {
        TypesOfFilter.check(filter, layer);
    }

    /**
     * Whether it holds of features of {@code layer}, which has all of its fields.
     *
     * @throws WrongConditionException if it compares a field with what the field never is
     */
    public Predicate<Feature> of(Layer layer) throws WrongConditionException {
        check(LayerFields.of(layer));
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(layer.name().token());
        for (Field field : layer.fields()) {
            builder.add(field.name(), binding(field.type()));
        }
        builder.add(GEOMETRY, Geometry.class);
        builder.setDefaultGeometry(GEOMETRY);
        SimpleFeatureType type = builder.buildFeatureType();
        return feature -> {
            Object[] values = new Object[feature.values().size() + 1];
            for (int i = 0; i < feature.values().size(); i++) {
                values[i] = value(feature.values().get(i));
            }
            values[values.length - 1] = feature.geometry();
            return filter.evaluate(SimpleFeatureBuilder.build(type, values, "feature"));
        };
    }

    private static Class<?> binding(Field.Type type) {
        return switch (type) {
            case TEXT, DAY -> String.class;
            case INTEGER -> Long.class;
            case DECIMAL -> Double.class;
            case YES_NO -> Boolean.class;
        };
    }

    private static Object value(Optional<?> value) {
        return value.map(there -> there instanceof LocalDate ? there.toString() : there)
                .orElse(null);
    }
}
