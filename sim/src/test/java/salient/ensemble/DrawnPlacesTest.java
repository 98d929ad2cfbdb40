package salient.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import salient.place.Location;
import salient.place.Location.Identification;
import salient.place.Place;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.testkit.Made;

class DrawnPlacesTest {
    private static final int DRAWS = 2000;
    private static final Position GIVEN = new Position(60, 30);

    private static Place place(double errorM, Identification identification) {
        Place made = Made.place("hill", "Hill", PlaceKind.VILLAGE, GIVEN);
        Location location = new Location(
                Optional.of(GIVEN),
                OptionalDouble.empty(),
                Location.Accuracy.APPROXIMATE,
                OptionalDouble.of(errorM),
                identification);
        return new Place(made.id(), made.toponym(), made.kind(), made.region(), true, location, "");
    }

    @Test
    void aPlaceIsAnywhereInItsCircleAndNowhereElse() {
        int inner = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Position at = DrawnPlaces.of(List.of(place(1000, Identification.CERTAIN)), 1, draw)
                    .get(0)
                    .position()
                    .orElseThrow();
            double north = (at.lat() - GIVEN.lat()) * 111_195;
            double east = (at.lon() - GIVEN.lon()) * 111_195 * 0.5;
            double away = Math.hypot(north, east);
            assertThat(away).isLessThan(1000.1);
            inner += away < 500 ? 1 : 0;
        }
        assertThat(inner / (double) DRAWS).isCloseTo(0.25, within(0.04));
    }

    @Test
    void aPlaceThatMayBeAnotherOfItsNameIsNotHereInSomeDraws() {
        for (Identification identification : Identification.values()) {
            int here = 0;
            for (int draw = 0; draw < DRAWS; draw++) {
                here += DrawnPlaces.of(List.of(place(0, identification)), 1, draw)
                        .size();
            }
            double expected = switch (identification) {
                case CERTAIN -> 1;
                case PROBABLE -> DrawnPlaces.PROBABLE;
                case DOUBTFUL -> DrawnPlaces.DOUBTFUL;
            };
            assertThat(here / (double) DRAWS).as(identification.token()).isCloseTo(expected, within(0.04));
        }
    }
}
