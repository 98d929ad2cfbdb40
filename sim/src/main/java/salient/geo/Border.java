package salient.geo;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;

/**
 * The border of the cells of two sites.
 *
 * @param left the site on the left hand along the line
 * @param right the site on the right hand
 * @param line degrees, x = longitude
 */
record Border(int left, int right, List<Coordinate> line) {
    /** A line with sites on both hands. */
    static Border of(Polylines lines, int line) {
        List<Coordinate> points = IntStream.range(lines.first(line), lines.end(line))
                .mapToObj(lines::at)
                .toList();
        return new Border(lines.left(line), lines.right(line), points);
    }
}
