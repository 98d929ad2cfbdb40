package salient.gis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.testkit.Made;

class MisplacedTest {
    private static Place place(String id, String name, double lat, double lon) {
        return Made.place(id, name, PlaceKind.VILLAGE, new Position(lat, lon));
    }

    private static List<String> of(Place mine, Place... known) {
        return Misplaced.in(new Gazetteer(List.of(mine)), List.of(known)).stream()
                .map(suspicion -> suspicion.code().token() + ": " + suspicion.evidence())
                .toList();
    }

    @Test
    void aPlaceFarFromItsNamesakesIsSuspected() {
        assertThat(of(place("alder", "Al-Alder", 50.1, 10.1), place("g1", "al alder", 50.5, 10.1)))
                .containsExactly(
                        "misplaced: Al-Alder lies 44 km from the nearest al alder of the given gazetteer; up to"
                                + " 5 km would be within what gazetteers differ by");
    }

    @Test
    void onePlaceOfTheNameNearbyIsEnough() {
        assertThat(of(
                        place("alder", "Alder", 50.1, 10.1),
                        place("g1", "Alder", 52, 10.1),
                        place("g2", "Alder", 50.11, 10.1)))
                .isEmpty();
        assertThat(of(place("alder", "Alder", 50.1, 10.1), place("g1", "Birch", 52, 10.1)))
                .isEmpty();
    }

    @Test
    void exchangedCoordinatesAreTold() {
        assertThat(of(place("alder", "Alder", 10.1, 50.1), place("g1", "Alder", 50.1, 10.1)))
                .containsExactly(
                        "swapped-coordinates: Alder lies 5,756 km from Alder of the given gazetteer, and beside it"
                                + " once latitude and longitude are exchanged");
    }
}
