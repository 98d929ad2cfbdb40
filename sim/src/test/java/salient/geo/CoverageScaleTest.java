package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import salient.place.Location;
import salient.place.Place;
import salient.testkit.NotForMutants;

@NotForMutants("takes seconds")
class CoverageScaleTest {
    /** A second or two on a quiet machine; the limit only catches what grows with the square of the number of cells. */
    @Test
    void fiveThousandCellsTakeSeconds() {
        Polygon box = (Polygon) new GeometryFactory().toGeometry(new Envelope(30, 35, 46, 50));
        Random random = new Random(5);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            places.add(SketchTheatre.place(
                    "p" + i,
                    salient.place.PlaceKind.VILLAGE,
                    java.util.Optional.of(
                            new salient.place.Position(46 + 4 * random.nextDouble(), 30 + 5 * random.nextDouble())),
                    Location.Accuracy.EXACT));
        }

        Coverage coverage = assertTimeout(
                Duration.ofSeconds(30),
                () -> CoverageBuilder.build(new Theatre(box, box, new GeometryFactory().createPolygon()), places, 12));

        assertThat(coverage.places()).hasSize(5000);
        Geometry[] faces = new Geometry[coverage.faces()];
        for (int face = 0; face < faces.length; face++) {
            faces[face] = coverage.polygon(face);
        }
        assertThat(CoverageValidator.isValid(faces)).isTrue();
    }
}
