package salient.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import salient.chance.SplitMix64;

class OutlineTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static Polygon polygon(Outline outline) {
        Coordinate[] ring = new Coordinate[outline.size() + 1];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = new Coordinate(outline.vertex(i).x(), outline.vertex(i).y());
        }
        return FACTORY.createPolygon(ring);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 60, 4_000})
    void anOutlineIsAValidPolygonOfTheAreaAskedFor(int vertices) {
        for (int seed = 1; seed <= 20; seed++) {
            Outline outline = Outline.irregular(vertices, 5_000, SplitMix64.of(seed, "test"));

            assertThat(polygon(outline).isValid()).isTrue();
            assertThat(polygon(outline).getArea()).isCloseTo(5_000, within(1e-6));
            assertThat(outline.size()).isEqualTo(vertices);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 60, 4_000})
    void itHoldsThePointsThatItsPolygonHolds(int vertices) {
        Outline outline = Outline.irregular(vertices, 5_000, SplitMix64.of(7, "test"));
        Polygon polygon = polygon(outline);
        SplitMix64 random = SplitMix64.of(8, "test");
        for (int i = 0; i < 2_000; i++) {
            Point point = new Point(random.between(-60, 60), random.between(-60, 60));

            assertThat(outline.holds(point, 0))
                    .isEqualTo(polygon.contains(FACTORY.createPoint(new Coordinate(point.x(), point.y()))));
        }
    }
}
