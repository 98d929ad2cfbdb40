package salient.charts.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class PlaneTest {
    private final Plane plane = Plane.around(new Envelope(35, 36, 35, 36));

    private static Coordinate[] line(double... lonLat) {
        Coordinate[] line = new Coordinate[lonLat.length / 2];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(lonLat[2 * i], lonLat[2 * i + 1]);
        }
        return line;
    }

    @Test
    void aLineIsItsFirstPointAndTheStepsFromThere() {
        assertThat(plane.path(line(35.5, 35.5, 35.5, 35.4, 35.5, 35.4)))
                .hasSize(4)
                .startsWith(0, 0, 0);
    }

    /** A path of one point is an error in SVG that ends the drawing of all that follows it. */
    @Test
    void aLineTooShortToShowIsEmpty() {
        assertThat(plane.path(line(35.5, 35.5, 35.5000001, 35.5))).isEmpty();
        assertThat(plane.path(line(35.5, 35.5, 35.5000001, 35.5, 35.5, 35.5))).isEmpty();
    }
}
