package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import salient.place.PlaceId;
import salient.testkit.Seeds;

class RegionPolygonsTest {
    private static final int REGIONS = 3;

    @Test
    void howeverFacesCameToTheirRegionsTheirPolygonsAreTheSameToTheLastBit() {
        Seeds.each(40, random -> {
            Coverage coverage = RandomTheatre.of(random, 120).coverage();
            CoveragePolygons polygons = coverage.polygons();
            RegionPolygons moving = polygons.regions(REGIONS);
            int[] regions = new int[coverage.faces()];
            Arrays.fill(regions, RegionPolygons.NONE);
            for (int day = 0; day < 12; day++) {
                moveSome(random, day == 0 ? 1 : 0.15 * random.nextDouble(), regions, moving);
                RegionPolygons fresh = polygons.regions(REGIONS);
                for (int face = 0; face < regions.length; face++) {
                    fresh.move(face, regions[face]);
                }
                for (int region = 0; region < REGIONS; region++) {
                    assertThat(moving.of(region).equalsExact(fresh.of(region))).isTrue();
                }
            }
        });
    }

    @Test
    void theyAreTheUnionOfTheirFaces() {
        Seeds.each(20, random -> {
            Coverage coverage = RandomTheatre.of(random, 60).coverage();
            RegionPolygons moving = coverage.polygons().regions(REGIONS);
            int[] regions = new int[coverage.faces()];
            Arrays.fill(regions, RegionPolygons.NONE);
            for (int day = 0; day < 6; day++) {
                moveSome(random, day == 0 ? 1 : 0.2, regions, moving);
                for (int region = 0; region < REGIONS; region++) {
                    List<Polygon> faces = new ArrayList<>();
                    for (int face = 0; face < regions.length; face++) {
                        if (regions[face] == region) {
                            faces.add(coverage.polygon(face));
                        }
                    }
                    MultiPolygon plain = Areas.joined(faces);
                    assertThat(moving.of(region).isValid()).isTrue();
                    assertThat(moving.of(region).getArea()).isEqualTo(plain.getArea(), within(1e-12));
                    assertThat(
                                    plain.isEmpty()
                                            ? moving.of(region).isEmpty()
                                            : moving.of(region).equalsTopo(plain))
                            .isTrue();
                }
            }
        });
    }

    /** Where a ring of ground changes hands within a region, the ground inside has no outline of its own before. */
    @Test
    void groundThatIsCutOffTakesItsHolesAlong() {
        Coverage coverage = SketchTheatre.of(
                        4,
                        "a b c d e f g",
                        "h i j k l m n",
                        "o p q r s t u",
                        "v w x y z aa bb",
                        "cc dd ee ff gg hh ii",
                        "jj kk ll mm nn oo pp",
                        "qq rr ss tt uu vv ww")
                .coverage(10);
        RegionPolygons moving = coverage.polygons().regions(2);
        for (int face = 0; face < coverage.faces(); face++) {
            moving.move(face, coverage.place(face).equals(Optional.of(new PlaceId("y"))) ? 1 : 0);
        }
        assertThat(holes(moving.of(0))).containsExactly(1);

        for (String place : "i j k l m p t w aa dd hh kk ll mm nn oo".split(" ")) {
            coverage.facesOf(new PlaceId(place)).forEach(face -> moving.move(face, 1));
        }

        assertThat(holes(moving.of(0))).containsExactly(1, 1);
        assertThat(holes(moving.of(1))).containsExactly(1, 0);
        assertThat(moving.of(0).isValid()).isTrue();
        assertThat(moving.of(1).isValid()).isTrue();
    }

    /** Where a hole meets the shell at a point, to walk around one of them is to walk around both. */
    @Test
    void aShellKeepsItsHolesWhileAHoleThatMeetsItAtAPointChangesFarFromThere() {
        Coverage coverage = SketchTheatre.of(
                        4, "a ~ b c d e f g h", "i j k l m n o p q", "r s t u v w x y z", "aa bb cc dd ee ff gg hh ii")
                .coverage(10);
        RegionPolygons moving = coverage.polygons().regions(2);
        for (int face = 0; face < coverage.faces(); face++) {
            moving.move(face, 0);
        }
        for (String place : "k l m n p".split(" ")) {
            move(coverage, moving, place, 1);
        }
        assertThat(holes(moving.of(0))).containsExactly(2);

        move(coverage, moving, "n", 0);

        assertThat(holes(moving.of(0))).containsExactly(2);
        assertThat(moving.of(0).isValid()).isTrue();
    }

    @Test
    void aPolygonThatNoMoveTouchesIsTheSameObject() {
        Coverage coverage = SketchTheatre.of(4, "a . . . . b c . . . . d").coverage(3);
        RegionPolygons moving = coverage.polygons().regions(2);
        for (String place : List.of("a", "b", "c")) {
            move(coverage, moving, place, 0);
        }
        move(coverage, moving, "d", 1);
        MultiPolygon before = moving.of(0);
        MultiPolygon beyond = moving.of(1);

        move(coverage, moving, "c", RegionPolygons.NONE);
        move(coverage, moving, "d", RegionPolygons.NONE);
        move(coverage, moving, "d", 1);

        assertThat((Object) moving.of(0)).isNotSameAs(before);
        assertThat((Object) moving.of(0).getGeometryN(0)).isSameAs(before.getGeometryN(0));
        assertThat((Object) moving.of(0).getGeometryN(1)).isNotSameAs(before.getGeometryN(1));
        assertThat((Object) moving.of(1)).isSameAs(beyond);
    }

    private static void move(Coverage coverage, RegionPolygons moving, String place, int region) {
        coverage.facesOf(new PlaceId(place)).forEach(face -> moving.move(face, region));
    }

    private static List<Integer> holes(MultiPolygon polygons) {
        List<Integer> holes = new ArrayList<>();
        for (int i = 0; i < polygons.getNumGeometries(); i++) {
            holes.add(((Polygon) polygons.getGeometryN(i)).getNumInteriorRing());
        }
        return holes;
    }

    private static void moveSome(Random random, double share, int[] regions, RegionPolygons moving) {
        for (int face = 0; face < regions.length; face++) {
            if (random.nextDouble() < share) {
                regions[face] = random.nextInt(REGIONS + 1) - 1;
                moving.move(face, regions[face]);
            }
        }
    }
}
