package salient.library;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * The ground of one finding at the close of a day.
 *
 * @param control what it counts as, in the words of {@code daily.csv}
 * @param sides ids of those who hold it: one, or several together; empty for ground that nobody holds
 * @param areaKm2 its area in square kilometres, on an equal-area plane: the figure of {@code daily.csv}
 * @param polygons WGS 84 degrees, x = longitude; valid, with shells counter-clockwise; a copy
 */
public record GroundPolygons(String control, SortedSet<String> sides, double areaKm2, MultiPolygon polygons) {
    public GroundPolygons {
        sides = Collections.unmodifiableSortedSet(new TreeSet<>(sides));
    }
}
