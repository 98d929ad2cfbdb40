package salient.gis.polygons;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import salient.place.Place;

/** Finds the places that lie in polygons, by an index of places and one of each polygon's edges. */
final class PlacesInGround {
    private final List<Place> places;
    private final STRtree index = new STRtree();

    /** @param places those without a point are left out */
    PlacesInGround(List<Place> places) {
        this.places =
                places.stream().filter(place -> place.position().isPresent()).toList();
        for (int i = 0; i < this.places.size(); i++) {
            index.insert(new Envelope(point(i)), i);
        }
        index.build();
    }

    /** The places, in their order. */
    List<Place> places() {
        return places;
    }

    private Coordinate point(int i) {
        return places.get(i)
                .position()
                .map(at -> new Coordinate(at.lon(), at.lat()))
                .orElseThrow();
    }

    /** Shows the number of each place within {@code polygons}, or on their outline, to {@code found}. */
    void find(Geometry polygons, IntConsumer found) {
        List<Integer> near = new ArrayList<>();
        index.query(polygons.getEnvelopeInternal(), item -> near.add((Integer) item));
        if (near.isEmpty()) {
            return;
        }
        IndexedPointInAreaLocator area = new IndexedPointInAreaLocator(polygons);
        for (int i : near) {
            if (area.locate(point(i)) != Location.EXTERIOR) {
                found.accept(i);
            }
        }
    }
}
