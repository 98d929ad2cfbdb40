package salient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.account.Reliability;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/** What a source is taken to say before anything is known of it, by its grade and its camp. */
class SourcesTest {
    /** Each line: of a camp and grade, in a state, how likely it says held by G, held by O, contested, vacant. */
    @ParameterizedTest
    @CsvSource({
        "monitor, A, 0, 0.97, 0.01875, 0.009375, 0.001875",
        "monitor, B, 0, 0.93, 0.04375, 0.021875, 0.004375",
        "monitor, C, 0, 0.85, 0.09375, 0.046875, 0.009375",
        "monitor, D, 0, 0.70, 0.1875, 0.09375, 0.01875",
        "monitor, E, 0, 0.55, 0.28125, 0.140625, 0.028125",
        "monitor, F, 0, 0.85, 0.09375, 0.046875, 0.009375",
        "monitor, B, 2, 0.0904762, 0.0904762, 0.81, 0.0090476",
        "monitor, B, 3, 0.028, 0.028, 0.014, 0.93",
        "g, D, 0, 0.90, 0.0454545, 0.0454545, 0.0090909",
        "g, D, 1, 0.2692308, 0.65, 0.0673077, 0.0134615",
        "g, D, 2, 0.3230769, 0.0807692, 0.58, 0.0161538",
        "g, D, 3, 0.20, 0.05, 0.05, 0.70",
        "g, B, 0, 0.99, 0.0045455, 0.0045455, 0.0009091",
        "o, D, 1, 0.0454545, 0.90, 0.0454545, 0.0090909"
    })
    void whatASourceIsLikelyToSayFollowsFromItsGradeAndItsCamp(
            String camp, Reliability grade, int state, double g, double o, double contested, double vacant) {
        Model model = Scenes.model(new Scene().source("a", camp, grade).says("9 a hold G"), ModelSettings.DEFAULTS);
        double[] expected = {g, o, contested, vacant};
        for (int said = 0; said < expected.length; said++) {
            assertThat(model.expected().says(0, state, said))
                    .as("says %d", said)
                    .isCloseTo(expected[said], within(1e-6));
        }
    }
}
