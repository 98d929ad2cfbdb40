package salient.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import salient.place.PlaceId;

/**
 * The faces of a coverage joined into larger polygons, in WGS 84 degrees. Their vertices are those of the faces to the
 * last bit, so that outlines of neighbours lie on each other. Safe for threads.
 */
public final class CoveragePolygons {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Coverage coverage;
    private final List<Polygon> faces = new ArrayList<>();

    /** The polygons of {@code coverage}; keep the object for other days. */
    public CoveragePolygons(Coverage coverage) {
        this.coverage = coverage;
        for (int face = 0; face < coverage.faces(); face++) {
            faces.add(coverage.polygon(face));
        }
    }

    /**
     * One multipolygon for each key, in key order.
     *
     * @param keyOf what the ground of a place belongs to; asked with no place for unassigned ground; ground without a
     *     key is left out
     */
    public <K extends Comparable<K>> SortedMap<K, MultiPolygon> dissolve(
            Function<Optional<PlaceId>, Optional<K>> keyOf) {
        SortedMap<K, List<Geometry>> parts = new TreeMap<>();
        for (int face = 0; face < faces.size(); face++) {
            Polygon polygon = faces.get(face);
            keyOf.apply(coverage.place(face))
                    .ifPresent(key -> parts.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(polygon));
        }
        SortedMap<K, MultiPolygon> dissolved = new TreeMap<>();
        parts.forEach((key, polygons) -> dissolved.put(key, union(polygons)));
        return dissolved;
    }

    private static MultiPolygon union(List<Geometry> polygons) {
        // Not the newer CoverageUnion of JTS 1.20, which overlooks points where an outline touches itself.
        Geometry union = CoverageUnion.union(FACTORY.buildGeometry(polygons));
        Polygon[] pieces = new Polygon[union.getNumGeometries()];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = (Polygon) union.getGeometryN(i).copy();
        }
        MultiPolygon joined = FACTORY.createMultiPolygon(pieces);
        joined.normalize();
        return joined;
    }
}
