package salient.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer gazetteer = new Gazetteer(List.of(
            place("hill-105", "Hill 105"),
            place("hill-10-5", "Hill 10.5", "Point 10,5"),
            place("resna", "Reșna"),
            place("resna-2", "Resna"),
            place("novoselivka-1", "Новоселівка"),
            place("novoselivka-2", "Новоселівка")));

    @Test
    void anExactNameBeatsOneThatIsAlikeOnlyAfterFolding() {
        assertThat(found("Reșna")).containsExactly("resna");
        assertThat(found("Resna")).containsExactly("resna-2");
        assertThat(found("resna")).containsExactly("resna");
        assertThat(found("RESNA")).containsExactly("resna", "resna-2");
    }

    @Test
    void anAccentTypedByItselfIsTheSameName() {
        assertThat(found("Res\u0326na")).isEqualTo(found("Reșna")).containsExactly("resna");
    }

    @Test
    void punctuationBetweenDigitsCounts() {
        assertThat(found("hill 10.5")).containsExactly("hill-10-5");
        assertThat(found("HILL 10-5")).containsExactly("hill-10-5");
        assertThat(found("point 10.5")).containsExactly("hill-10-5");
        assertThat(found("hill 105")).containsExactly("hill-105");
        assertThat(found("Hill-105.")).containsExactly("hill-105");
    }

    @Test
    void aNameOfSeveralPlacesFindsThemAll() {
        assertThat(found("новоселівка")).containsExactly("novoselivka-1", "novoselivka-2");
        assertThat(found("novoselivka-2")).containsExactly("novoselivka-2");
        assertThat(found("nowhere")).isEmpty();
    }

    private List<String> found(String name) {
        return gazetteer.findByName(name).stream()
                .map(place -> place.id().value())
                .toList();
    }

    private static Place place(String id, String name, String... aliases) {
        return new Place(
                new PlaceId(id),
                new Toponym(name, "", Stream.of(aliases).toList()),
                PlaceKind.VILLAGE,
                Optional.empty(),
                false,
                new Location(
                        Optional.empty(),
                        OptionalDouble.empty(),
                        Location.Accuracy.NONE,
                        OptionalDouble.empty(),
                        Location.Identification.CERTAIN),
                "");
    }
}
