package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import salient.place.PlaceId;
import salient.testkit.Seeds;

class CoveragePolygonsTest {
    @Test
    void cellsWithOneKeyBecomeOnePolygon() {
        Coverage coverage = SketchTheatre.of(4, "a b c", "d e f", "g h i").coverage(10);

        SortedMap<String, MultiPolygon> dissolved = coverage.polygons()
                .dissolve(place -> place.map(id -> id.value().compareTo("d") < 0 ? "north" : "south"));

        assertThat(dissolved.keySet()).containsExactly("north", "south");
        assertThat(dissolved.get("north").getNumGeometries()).isEqualTo(1);
        assertThat(dissolved.get("south").getNumGeometries()).isEqualTo(1);
    }

    @Test
    void anEnclaveIsAHoleAndCellsThatTouchAtAPointStayApart() {
        Coverage coverage = SketchTheatre.of(4, "a b c", "d e f", "g h i").coverage(10);
        Set<String> corners = Set.of("a", "c", "e", "g", "i");

        SortedMap<String, MultiPolygon> ring =
                coverage.polygons().dissolve(place -> place.map(id -> id.value().equals("e") ? "in" : "out"));
        SortedMap<String, MultiPolygon> board = coverage.polygons()
                .dissolve(place -> place.map(id -> corners.contains(id.value()) ? "black" : "white"));

        assertThat(((Polygon) ring.get("out").getGeometryN(0)).getNumInteriorRing())
                .isEqualTo(1);
        assertThat(board.get("black").getNumGeometries()).isEqualTo(5);
        assertThat(board.get("white").getNumGeometries()).isEqualTo(4);
    }

    @Test
    void groundWithoutAKeyIsLeftOutAndUnassignedGroundIsAskedFor() {
        Coverage coverage = SketchTheatre.of(4, "a . . . b").coverage(5);

        SortedMap<String, MultiPolygon> some = coverage.polygons()
                .dissolve(place -> place.isEmpty()
                        ? Optional.of("nobody")
                        : place.filter(id -> id.value().equals("a")).map(PlaceId::value));

        assertThat(some.keySet()).containsExactly("a", "nobody");
    }

    @Test
    void verticesAreThoseOfTheFacesAndOutlinesFit() {
        Seeds.each(30, random -> {
            Coverage coverage = RandomTheatre.of(random, 120).coverage();
            Map<Optional<PlaceId>, Integer> keys = new HashMap<>();
            SortedMap<Integer, MultiPolygon> dissolved = coverage.polygons()
                    .dissolve(place -> Optional.of(keys.computeIfAbsent(place, p -> random.nextInt(4))));

            Set<Coordinate> ofFaces = new HashSet<>();
            double areaOfFaces = 0;
            for (int face = 0; face < coverage.faces(); face++) {
                Collections.addAll(ofFaces, coverage.polygon(face).getCoordinates());
                areaOfFaces += coverage.polygon(face).getArea();
            }
            double areaOfRegions = 0;
            for (MultiPolygon polygon : dissolved.values()) {
                assertThat(polygon.isValid()).isTrue();
                areaOfRegions += polygon.getArea();
                assertThat(ofFaces).containsAll(Arrays.asList(polygon.getCoordinates()));
            }
            assertThat(areaOfRegions).isEqualTo(areaOfFaces, within(1e-12));
            assertThat(CoverageValidator.isValid(dissolved.values().toArray(Geometry[]::new)))
                    .isTrue();
        });
    }
}
