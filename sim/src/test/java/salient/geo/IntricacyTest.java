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

    /** An outline that runs east in {@code teeth} teeth and straight back beneath them. */
    private static Polygon saw(int teeth, double width, double height) {
        Coordinate[] ring = new Coordinate[2 * teeth + 4];
        for (int i = 0; i <= 2 * teeth; i++) {
            ring[i] = new Coordinate(36 + i * width, 35 + (i % 2) * height);
        }
        ring[2 * teeth + 1] = new Coordinate(36 + 2 * teeth * width, 34);
        ring[2 * teeth + 2] = new Coordinate(36, 34);
        ring[2 * teeth + 3] = ring[0].copy();
        return new GeometryFactory().createPolygon(ring);
    }

    @Test
    void tenThousandCrossingsAreNotTooMany() {
        assertThat(Intricacy.of(star(200, 51))).isEmpty();
    }

    @Test
    void sidesThatMeetAtTheirEndsDoNotCross() {
        assertThat(Intricacy.of(saw(10_000, 1e-4, 0.1))).isEmpty();
    }

    @Test
    void oneThatCrossesItselfLessOftenOrNotAtAllIsNot() {
        assertThat(Intricacy.of(star(211, 45))).isEmpty();
        assertThat(Intricacy.of(star(2000, 1))).isEmpty();
        assertThat(Intricacy.of(star(5, 2))).isEmpty();
    }
}
