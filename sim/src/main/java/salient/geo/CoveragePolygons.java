package salient.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.locationtech.jts.geom.MultiPolygon;
import salient.place.PlaceId;

/**
 * The faces of a coverage joined into larger polygons, in WGS 84 degrees. They are put together from its edges: their
 * vertices are those of the faces to the last bit, and outlines of neighbours lie on each other. Safe for threads.
 */
public final class CoveragePolygons {
    private final FacesAndEdges coverage;
    private final HalfEdges halves;
    private WaysOut waysOut;

    CoveragePolygons(FacesAndEdges coverage, EdgeLines lines) {
        this.coverage = coverage;
        this.halves = new HalfEdges(coverage, lines);
    }

    /**
     * One multipolygon for each key, in key order, as {@link RegionPolygons#of} has them.
     *
     * @param keyOf what the ground of a place belongs to; asked with no place for unassigned ground; ground without a
     *     key is left out
     */
    public <K extends Comparable<K>> SortedMap<K, MultiPolygon> dissolve(
            Function<Optional<PlaceId>, Optional<K>> keyOf) {
        SortedMap<K, List<Integer>> facesOfKey = new TreeMap<>();
        for (int face = 0; face < coverage.faces(); face++) {
            Optional<K> key = keyOf.apply(coverage.place(face));
            if (key.isPresent()) {
                facesOfKey.computeIfAbsent(key.get(), none -> new ArrayList<>()).add(face);
            }
        }
        RegionPolygons regions = regions(facesOfKey.size());
        SortedMap<K, MultiPolygon> dissolved = new TreeMap<>();
        int region = 0;
        for (List<Integer> faces : facesOfKey.values()) {
            for (int face : faces) {
                regions.move(face, region);
            }
            region++;
        }
        facesOfKey.keySet().forEach(key -> dissolved.put(key, regions.of(dissolved.size())));
        return dissolved;
    }

    /** Regions that have no face as yet, for joining faces day by day. */
    public RegionPolygons regions(int count) {
        return new RegionPolygons(halves, this::waysOut, coverage.faces(), count);
    }

    private synchronized WaysOut waysOut() {
        if (waysOut == null) {
            waysOut = new WaysOut(halves, coverage.faces());
        }
        return waysOut;
    }

    /** The ground of all faces, unassigned ground included. */
    public MultiPolygon ground() {
        return dissolve(place -> Optional.of(0)).get(0);
    }
}
