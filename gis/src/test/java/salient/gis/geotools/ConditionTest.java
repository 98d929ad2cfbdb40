package salient.gis.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.gis.layer.Feature;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.testkit.ToyLayers;

class ConditionTest {
    private static long holding(String condition) throws WrongConditionException {
        Layer layer = ToyLayers.layer(LayerName.CONTROL);
        Predicate<Feature> holds = Condition.parse(condition).of(layer);
        try (Stream<Feature> features = layer.features()) {
            return features.filter(holds).count();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "side = 'red'|5",
                "side = 'red' AND area_km2 > 50|3",
                "place IN ('alder', 'birch') AND NOT control = 'held'|3",
                "from >= '2020-05-12'|3",
                "name LIKE 'Ced%'|3",
                "side IS NULL|3",
                "area_km2 BETWEEN 50 AND 51|3",
                "area_km2 BETWEEN '50' AND '51'|3",
                "from LIKE '2020-05-1%' AND from >= '2020-05'|4",
                "place = 1234|0",
                "INTERSECTS(geometry, POINT(10.1 50.1))|3",
                "name_local = 'x'|0"
            })
    void aConditionHoldsOfTheFeaturesThatItSays(String condition, long features) throws WrongConditionException {
        assertThat(holding(condition)).isEqualTo(features);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "side = 'red' AND|cannot be read beyond column 16; write a condition such as side = 'opposition' AND"
                        + " area_km2 > 5",
                "side = 'red'; area_km2 > 5|cannot be read from column 13; write a condition such as side = 'opposition'"
                        + " AND area_km2 > 5",
                "env('x') = 'y'|calls the function env; compare fields without functions",
                "side = 'a' OR jsonPointer(side, '/a') = 'b'|calls the function jsonPointer; compare fields without"
                        + " functions",
                "from AFTER 2020-05-01T00:00:00Z|compares times; compare days as text, such as from >= '2014-04-01'",
                "IN ('a')|asks for ids of features, which have none; compare a field, such as place IN ('kasab')"
            })
    void whatIsNoConditionOfFieldsIsRefused(String condition, String message) {
        assertThatThrownBy(() -> Condition.parse(condition))
                .isInstanceOf(WrongConditionException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "area_km2 > 'big'|area_km2, which is a number, with \"big\"; write a number, such as 5",
                "NOT ('big' < area_km2)|area_km2, which is a number, with \"big\"; write a number, such as 5",
                "area_km2 IN (5, 'big')|area_km2, which is a number, with \"big\"; write a number, such as 5",
                "area_km2 BETWEEN 5 AND true|area_km2, which is a number, with true; write a number, such as 5",
                "from >= 2014|from, which is a day, with 2014; write days as text, such as from >= '2014-04-01'",
                "from = '1 April 2014'|from, which is a day, with \"1 April 2014\"; write days as text, such as from >="
                        + " '2014-04-01'",
                "side = 'red' AND name > 5|name, which is text, with 5; write text in apostrophes, such as 'opposition'"
            })
    void aFieldIsNotComparedWithWhatItNeverIs(String condition, String message) {
        assertThatThrownBy(() -> holding(condition))
                .isInstanceOf(WrongConditionException.class)
                .hasMessage("compares " + message);
    }

    @Test
    void yesAndNoAreTrueAndFalse() throws WrongConditionException {
        Layer transitions = ToyLayers.layer(LayerName.TRANSITIONS);

        assertThat(transitions
                        .features()
                        .filter(Condition.parse("ground = true").of(transitions)))
                .isNotEmpty();
        assertThatThrownBy(() -> Condition.parse("ground = 'yes'").of(transitions))
                .hasMessage("compares ground, which is yes or no, with \"yes\"; write true or false");
    }

    @Test
    void aConditionIsBounded() {
        assertThatThrownBy(() -> Condition.parse("side = '" + "x".repeat(2000) + "'"))
                .hasMessage("has 2009 characters; write 2000 or fewer");
        assertThatThrownBy(() -> Condition.parse("(".repeat(900) + "side = 'a'" + ")".repeat(900)))
                .hasMessage("has brackets within brackets 900 deep; write 50 or fewer");
        assertThatThrownBy(() -> Condition.parse("NOT ".repeat(490) + "side = 'a'"))
                .isInstanceOf(WrongConditionException.class);
    }
}
