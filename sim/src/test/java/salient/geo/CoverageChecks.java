package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** What is true of every coverage. */
public final class CoverageChecks {
    private CoverageChecks() {}

    /** Fails unless faces fit together, edges lie between them and areas add up. */
    public static void check(Coverage coverage) {
        Geometry[] faces = new Geometry[coverage.faces()];
        double[] outlineKm = new double[coverage.faces()];
        double areaKm2 = 0;
        for (int face = 0; face < faces.length; face++) {
            Polygon polygon = coverage.polygon(face);
            faces[face] = polygon;
            assertThat(polygon.isValid()).as("face %s", face).isTrue();
            assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates()))
                    .isTrue();
            assertThat(coverage.areaKm2(face)).isPositive();
            outlineKm[face] = EarthDistance.alongKm(
                    Arrays.asList(polygon.getExteriorRing().getCoordinates()));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                outlineKm[face] += EarthDistance.alongKm(
                        Arrays.asList(polygon.getInteriorRingN(hole).getCoordinates()));
            }
            areaKm2 += coverage.areaKm2(face);
        }
        assertThat(CoverageValidator.isValid(faces)).as("coverage fits").isTrue();
        assertThat(coverage.theatreKm2()).isEqualTo(areaKm2, within(1e-9 * areaKm2));
        for (int edge = 0; edge < coverage.edges() && !coverage.bridge(edge); edge++) {
            checkEdge(coverage, edge, faces);
            outlineKm[coverage.left(edge)] -= coverage.lengthKm(edge);
            if (coverage.right(edge) >= 0) {
                outlineKm[coverage.right(edge)] -= coverage.lengthKm(edge);
            }
        }
        for (double leftOverKm : outlineKm) {
            assertThat(leftOverKm).as("outline less edges").isEqualTo(0, within(1e-9));
        }
    }

    private static void checkEdge(Coverage coverage, int edge, Geometry[] faces) {
        int left = coverage.left(edge);
        int right = coverage.right(edge);
        assertThat(left).isBetween(0, faces.length - 1).isNotEqualTo(right);
        assertThat(right).isBetween(-1, faces.length - 1);
        assertThat(coverage.lengthKm(edge)).isPositive();
        if (right >= 0) {
            assertThat(coverage.place(left)).isNotEqualTo(coverage.place(right));
        }
        Coordinate[] line = coverage.line(edge);
        Coordinate a = line[0];
        Coordinate b = line[1];
        if (a.distance(b) > 1e-5) {
            // A step of two millimetres to the left from the middle of the first piece.
            double step = 2e-8 / a.distance(b);
            Coordinate aside =
                    new Coordinate((a.x + b.x) / 2 - step * (b.y - a.y), (a.y + b.y) / 2 + step * (b.x - a.x));
            assertThat(SimplePointInAreaLocator.locate(aside, faces[left]))
                    .as("left of edge %s", edge)
                    .isNotEqualTo(Location.EXTERIOR);
        }
    }

    /** All that a coverage says, as text, to compare two of them to the last bit. */
    public static String everything(Coverage coverage) {
        List<String> all = new ArrayList<>();
        for (int face = 0; face < coverage.faces(); face++) {
            all.add(face + " " + coverage.place(face) + " " + coverage.areaKm2(face) + " " + coverage.polygon(face));
        }
        for (int edge = 0; edge < coverage.edges(); edge++) {
            all.add(edge + " " + coverage.left(edge) + " " + coverage.right(edge) + " " + coverage.lengthKm(edge) + " "
                    + Arrays.toString(coverage.line(edge)));
        }
        return String.join("\n", all);
    }
}
