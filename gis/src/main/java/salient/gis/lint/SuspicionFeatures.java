package salient.gis.lint;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.place.Gazetteer;

/**
 * Suspicions on a map: the ground of which each is, else the points of its places; nowhere, for a series as a whole or where no
 * place has a point.
 *
 * @param gazetteer where the places are
 */
public record SuspicionFeatures(Collection<Suspicion> suspicions, Gazetteer gazetteer) {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** What they say: what the table does. */
    public List<Field> fields() {
        return SuspicionFields.ALL;
    }

    /** One for each, in their order; WGS 84 degrees, x = longitude. */
    public Stream<Feature> features() {
        return suspicions.stream().map(each -> new Feature(where(each), SuspicionFields.of(each)));
    }

    private Geometry where(Suspicion suspicion) {
        return suspicion
                .where()
                .orElseGet(() -> FACTORY.createMultiPointFromCoords(suspicion.places().stream()
                        .flatMap(id -> gazetteer.find(id).stream())
                        .flatMap(place -> place.position().stream())
                        .map(at -> new Coordinate(at.lon(), at.lat()))
                        .toArray(Coordinate[]::new)));
    }
}
