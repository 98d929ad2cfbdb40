package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class IntricacyTest {
    /** Points on a circle, each joined with the one that lies {@code step} on: (step - 1) crossings for each point. */
    private static Polygon star(int points, int step) {
        Coordinate[] ring = new Coordinate[points + 1];
        for (int i = 0; i <= points; i++) {
            double angle = 2 * Math.PI * ((long) i * step % points) / points;
            ring[i] = new Coordinate(36 + Math.cos(angle), 35 + Math.sin(angle));
        }
        return new GeometryFactory().createPolygon(ring);
    }

    @Test
    void anOutlineThatCrossesItselfMoreThanTenThousandTimesIsTooIntricate() {
        assertThat(Intricacy.of(star(211, 51))).contains("its outline crosses itself more than 10000 times");
    }

    @Test
    void oneThatCrossesItselfLessOftenOrNotAtAllIsNot() {
        assertThat(Intricacy.of(star(211, 45))).isEmpty();
        assertThat(Intricacy.of(star(2000, 1))).isEmpty();
        assertThat(Intricacy.of(star(5, 2))).isEmpty();
    }
}
