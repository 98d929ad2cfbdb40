package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.geo.crs.EqualAreaPlane;
import salient.place.Location;
import salient.place.Place;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.testkit.Made;
import salient.testkit.Seeds;

class SitesTest {
    private static final EqualAreaPlane PLANE = EqualAreaPlane.centredOn(35, 36);
    private static final double SAME_POINT_M = 50;

    private static Place place(int number, Position at) {
        return Made.place("p" + number, "p" + number, PlaceKind.VILLAGE, at);
    }

    private static double apartM(Sites sites, int one, int other) {
        return Math.hypot(sites.x(one) - sites.x(other), sites.y(one) - sites.y(other));
    }

    @Test
    void ofPlacesOnOnePointTheFirstIsKeptThatHasNoneBeforeItThatIs() {
        Seeds.each(60, random -> {
            List<Place> places = new ArrayList<>();
            for (int i = 10; i < 40; i++) {
                places.add(place(i, new Position(35 + 0.003 * random.nextDouble(), 36 + 0.003 * random.nextDouble())));
            }
            Sites every = new Sites(places, PLANE, 1e-6);
            List<Integer> kept = new ArrayList<>();
            for (int site = 0; site < every.size(); site++) {
                int each = site;
                if (kept.stream().noneMatch(before -> apartM(every, before, each) <= SAME_POINT_M)) {
                    kept.add(site);
                }
            }

            Sites sites = new Sites(places, PLANE, SAME_POINT_M);

            assertThat(every.size()).isEqualTo(30);
            assertThat(sites.places())
                    .isEqualTo(kept.stream().map(every.places()::get).toList());
            assertThat(sites.xs())
                    .containsExactly(kept.stream().mapToDouble(every::x).toArray());
            assertThat(sites.ys())
                    .containsExactly(kept.stream().mapToDouble(every::y).toArray());
        });
    }

    @Test
    void placesExactlyAsFarApartAsThatAreOne() {
        List<Place> two = List.of(place(1, new Position(35, 36)), place(2, new Position(35, 36.01)));
        Sites both = new Sites(two, PLANE, 1);

        assertThat(new Sites(two, PLANE, apartM(both, 0, 1)).size()).isEqualTo(1);
        assertThat(new Sites(two, PLANE, Math.nextDown(apartM(both, 0, 1))).size())
                .isEqualTo(2);
    }

    @Test
    void aPlaceWithoutAPointIsRefused() {
        Place nowhere = Made.place("p", "p", PlaceKind.VILLAGE, Optional.empty(), Location.Accuracy.EXACT);

        assertThatThrownBy(() -> new Sites(List.of(nowhere), PLANE, SAME_POINT_M))
                .hasMessage("place p has no point");
    }
}
