package salient.gis.linkedplaces;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.layer.TimeColumns;

/** A place of the gazetteer, by the names of its fields. */
final class GazetteerPlace {
    private final List<String> names;
    private final Feature feature;

    private GazetteerPlace(List<String> names, Feature feature) {
        this.names = names;
        this.feature = feature;
    }

    /** How features of {@code layer}, the gazetteer, are read. */
    static Function<Feature, GazetteerPlace> of(Layer layer) {
        List<String> names = layer.fields().stream().map(Field::name).toList();
        return feature -> new GazetteerPlace(names, feature);
    }

    /** What it says under {@code field}; empty if nothing. */
    Optional<String> said(String field) {
        return feature.values().get(names.indexOf(field)).map(Object::toString);
    }

    /** The same, of what every place says. */
    String text(String field) {
        return said(field).orElseThrow();
    }

    PlaceType type() {
        return PlaceType.of(text("place_kind"));
    }

    /** Its other names, in whatever language. */
    List<String> aliases() {
        return said("aliases").map(all -> List.of(all.split(";", -1))).orElse(List.of());
    }

    /** The first of the days of which anything is written. */
    LocalDate first() {
        return LocalDate.parse(text(TimeColumns.FROM));
    }

    /** The last of them. */
    LocalDate last() {
        return LocalDate.parse(text(TimeColumns.UNTIL)).minusDays(1);
    }

    /** Its point, WGS 84 degrees, x = longitude; empty if it cannot be located. */
    Geometry point() {
        return feature.geometry();
    }
}
