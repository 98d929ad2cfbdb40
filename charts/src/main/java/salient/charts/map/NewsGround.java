package salient.charts.map;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import salient.charts.draw.Box;
import salient.place.PlaceId;

/** The ground of places in the news, on which no other name may stand: it would be read as theirs. */
final class NewsGround {
    /** How far a name may reach across an edge, in pixels. */
    private static final double TOUCH_PX = 2;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final SortedMap<String, PreparedGeometry> cells = new TreeMap<>();

    /** @param cells the ground of the places in the news, in pixels */
    NewsGround(Map<PlaceId, Geometry> cells) {
        cells.forEach((place, cell) -> this.cells.put(place.value(), PreparedGeometryFactory.prepare(cell)));
    }

    /** Whether the name of {@code place} in {@code box} lies on the ground of another place that is in the news. */
    boolean misleads(String place, Box box) {
        Box inner = box.grow(-TOUCH_PX);
        Geometry area = FACTORY.toGeometry(new Envelope(inner.x(), inner.right(), inner.y(), inner.bottom()));
        return cells.entrySet().stream()
                .anyMatch(
                        cell -> !cell.getKey().equals(place) && cell.getValue().intersects(area));
    }
}
