package salient.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import salient.chance.SplitMix64;
import salient.place.PlaceKind;

class SettlementsTest {
    private static final Country COUNTRY = Country.of(2_000, 300, SplitMix64.of(1, "country"));
    private static final List<Settlement> SETTLEMENTS =
            Settlements.scatter(COUNTRY, 2_000, SplitMix64.of(1, "settlements"));

    @Test
    void allStandOnTheGroundOfTheCountryAndApart() {
        assertThat(SETTLEMENTS).hasSize(2_000).allMatch(settlement -> COUNTRY.holds(settlement.point()));
        for (int i = 0; i < SETTLEMENTS.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(SETTLEMENTS
                                .get(i)
                                .point()
                                .distance(SETTLEMENTS.get(j).point()))
                        .isGreaterThanOrEqualTo(Settlements.LEAST_KM);
            }
        }
    }

    @Test
    void theyStandThickerAroundTownsThanElsewhere() {
        List<Point> towns = SETTLEMENTS.stream()
                .filter(s -> s.kind() == PlaceKind.TOWN || s.kind() == PlaceKind.CITY)
                .map(Settlement::point)
                .toList();
        double within = towns.stream()
                .mapToLong(town -> SETTLEMENTS.stream()
                        .filter(s -> s.point().distance(town) < 8)
                        .count())
                .average()
                .orElseThrow();
        double evenly = Math.PI * 8 * 8 / Country.KM2_PER_PLACE;

        assertThat(within).isGreaterThan(1.5 * evenly);
    }

    @Test
    void thereAreHillsAmongThem() {
        Set<PlaceKind> kinds = new HashSet<>();
        SETTLEMENTS.forEach(settlement -> kinds.add(settlement.kind()));

        assertThat(kinds)
                .contains(
                        PlaceKind.CITY,
                        PlaceKind.TOWN,
                        PlaceKind.VILLAGE,
                        PlaceKind.HILLTOP,
                        PlaceKind.MOUNTAIN,
                        PlaceKind.OBSERVATION_POST);
    }

    @Test
    void noTwoNamesAreAlike() {
        List<String> names = MadeUpNames.of(War.MOST_PLACES, SplitMix64.of(1, "names"));

        assertThat(names).isSorted().doesNotHaveDuplicates().hasSize(War.MOST_PLACES);
    }
}
