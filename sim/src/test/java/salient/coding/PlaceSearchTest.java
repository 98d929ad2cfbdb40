package salient.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import salient.place.Gazetteer;
import salient.place.Location;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.place.Toponym;

/** Looks for places in a gazetteer of four. */
class PlaceSearchTest {
    private static final Gazetteer GAZETTEER = new Gazetteer(List.of(
            place("alder", "Alder", "Old Alder", 10.0),
            place("alder-heights", "Alder Heights", "", 10.1),
            place("elder", "Elder", "", 10.2),
            place("hill-402", "Hill 402", "Point 402", 10.3)));

    private static Place place(String id, String name, String alias, double lon) {
        return new Place(
                new PlaceId(id),
                new Toponym(name, "", alias.isEmpty() ? List.of() : List.of(alias)),
                PlaceKind.VILLAGE,
                Optional.empty(),
                true,
                new Location(
                        Optional.of(new Position(50, lon)),
                        OptionalDouble.empty(),
                        Location.Accuracy.EXACT,
                        OptionalDouble.empty(),
                        Location.Identification.CERTAIN),
                "");
    }

    private static List<String> found(String written) {
        return PlaceSearch.find(GAZETTEER, written).stream()
                .map(each -> each.match() + " " + each.place().id())
                .toList();
    }

    @Test
    void theOneThatIsCalledSoComesBeforeThoseThatHoldTheWordAndThoseSpeltMuchLikeIt() {
        assertThat(found("Älder")).containsExactly("NAMED alder", "WITHIN alder-heights", "NEARLY elder");
        assertThat(found("old-alder")).containsExactly("NAMED alder");
        assertThat(found("402")).containsExactly("WITHIN hill-402");
        assertThat(found("hill 403")).containsExactly("NEARLY hill-402");
        assertThat(found("")).isEmpty();
    }

    @Test
    void placesAroundAPointComeNearestFirst() {
        assertThat(PlaceSearch.near(GAZETTEER, new Position(50, 10.12), 8))
                .extracting(each -> each.place().id().value())
                .containsExactly("alder-heights", "elder");
    }
}
