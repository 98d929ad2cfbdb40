package salient.gis.polygons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedDaysTest {
    private static String read(String name, NamedDays.Order order) {
        return NamedDays.of(name, order)
                .map(named -> named.days().first() + "/" + named.days().last() + " " + named.word())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-01.geojson|2022-03-01/2022-03-01",
                "20220301.json|2022-03-01/2022-03-01",
                "2022_3_1.geojson|2022-03-01/2022-03-01",
                "2022.03.01.geojson|2022-03-01/2022-03-01",
                "20220301T120000.geojson|2022-03-01/2022-03-01",
                "01_03_2022.geojson|2022-03-01/2022-03-01",
                "01-03-2022.geojson|2022-03-01/2022-03-01",
                "1.3.2022.geojson|2022-03-01/2022-03-01",
                "01032022.geojson|2022-03-01/2022-03-01",
                "1 Mar 2022.geojson|2022-03-01/2022-03-01",
                "1st_March_2022.geojson|2022-03-01/2022-03-01",
                "01Mar2022.geojson|2022-03-01/2022-03-01",
                "March 1, 2022.geojson|2022-03-01/2022-03-01",
                "Mar-01-2022.geojson|2022-03-01/2022-03-01",
                "2022-03-01_to_2022-03-07.geojson|2022-03-01/2022-03-07",
                "2022-03-01_2022-03-07.geojson|2022-03-01/2022-03-07",
                "20220301-20220307.geojson|2022-03-01/2022-03-07",
                "1-7 Mar 2022.geojson|2022-03-01/2022-03-07",
                "2022-03.geojson|2022-03-01/2022-03-31",
                "archive/2022/03/01.geojson|2022-03-01/2022-03-01 archive",
                "Red_2022-03-01.geojson|2022-03-01/2022-03-01 red",
                "2022-03-01 held by blue.geojson|2022-03-01/2022-03-01 held by blue",
                "2022-02-30.geojson|none",
                "2022-03-07_to_2022-03-01.geojson|none",
                "latest.geojson|none",
            })
    void daysAreReadAsArchivesNameThem(String name, String expected) {
        assertThat(read(name, NamedDays.Order.DAY_FIRST).strip()).isEqualTo(expected);
    }

    @Test
    void whichNumberIsTheDayComesOfAllNamesTogether() {
        assertThat(NamedDays.order(List.of("01_03_2022.json", "13_03_2022.json")))
                .contains(NamedDays.Order.DAY_FIRST);
        assertThat(NamedDays.order(List.of("03_01_2022.json", "03_13_2022.json")))
                .contains(NamedDays.Order.MONTH_FIRST);
        assertThat(NamedDays.order(List.of("03_01_2022.json"))).isEqualTo(Optional.empty());
        assertThat(read("03_01_2022.json", NamedDays.Order.MONTH_FIRST)).isEqualTo("2022-03-01/2022-03-01 ");
    }
}
