package salient.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainIdTest {
    @ParameterizedTest
    @CsvSource({
        "Łódź, lodz",
        "Đakovo, dakovo",
        "Ærø, aero",
        "Dybbøl, dybbol",
        "Straßburg, strassburg",
        "GROẞ RÖNNAU, gross-ronnau",
        "Þingvellir, thingvellir",
        "Œuilly, oeuilly",
        "Diyarbakır, diyarbakir",
        "İzmir, izmir",
        "Qal'at al-Ḥuṣn, qalat-al-husn",
        "Донецк, ''"
    })
    void latinLettersOfAllLanguagesAreWrittenPlainly(String name, String id) {
        assertThat(PlainId.of(name, 50)).isEqualTo(id);
    }
}
