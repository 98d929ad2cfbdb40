package salient.gis.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.layer.Shape;

/** A layer of features that are written in the test. */
public record ToyLayer(LayerName name, Shape shape, List<Field> fields, List<Feature> all) implements Layer {
    private static final List<Field> FIELDS = List.of(
            new Field("place", Field.Type.TEXT, "Its id."),
            new Field("name", Field.Type.TEXT, "Its name in Latin letters."),
            new Field("name_local", Field.Type.TEXT, "Its name in the country's own language."),
            new Field("claims", Field.Type.INTEGER, "How many."),
            new Field("area_km2", Field.Type.DECIMAL, "Square kilometres."),
            new Field("presumed", Field.Type.YES_NO, "Whether it rests on the baseline alone."),
            new Field("look", Field.Type.TEXT, "Which symbol it has."),
            new Field("from", Field.Type.DAY, "First day."),
            new Field("until", Field.Type.DAY, "First day on which it was so no longer."));

    /** No features, whose fields are of every type. */
    public static ToyLayer of(LayerName name, Shape shape) {
        return new ToyLayer(name, shape, FIELDS, new ArrayList<>());
    }

    /** Adds a feature; {@code wkt} is its place, and values follow the fields, null for none. */
    public ToyLayer with(String wkt, Object... values) {
        List<Optional<?>> said = new ArrayList<>(fields.size());
        Arrays.stream(values).forEach(value -> said.add(Optional.ofNullable(value)));
        while (said.size() < fields.size()) {
            said.add(Optional.empty());
        }
        all.add(new Feature(geometry(wkt), said));
        return this;
    }

    /** The geometry that {@code wkt} says. */
    public static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    /** A day of March 2014. */
    public static LocalDate march(int day) {
        return LocalDate.of(2014, 3, day);
    }

    @Override
    public String title() {
        return "The " + name.token();
    }

    @Override
    public Stream<Feature> features() {
        return all.stream();
    }
}
