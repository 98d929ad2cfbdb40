package salient.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/** What each kind of claim lets expect, of which day, and how much of a witness it is. */
class ClaimWordsTest {
    private static String words(String lines) {
        Model model = Scenes.model(new Scene().says(lines.split(" / ")), ModelSettings.DEFAULTS);
        return model.words().words(0).stream()
                .map(word -> words(word, model.states()))
                .collect(Collectors.joining("; "));
    }

    private static String words(Word word, StateSpace states) {
        String says =
                word instanceof Word.Said said ? "says " + name(said.said(), states) : among((Word.Among) word, states);
        return word.day() + " " + says + String.format(Locale.ROOT, " *%.2f", word.weight());
    }

    private static String among(Word.Among word, StateSpace states) {
        return IntStream.range(0, states.size())
                        .filter(state -> (word.among() & 1 << state) != 0)
                        .mapToObj(state -> name(state, states))
                        .collect(Collectors.joining("/"))
                + String.format(Locale.ROOT, " with %.2f", word.right());
    }

    private static String name(int state, StateSpace states) {
        return state < states.holders()
                ? states.holder(state).toString()
                : states.control(state).kind().token();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9 m capture O                      | 8 g/contested/vacant with 0.85 *0.90; 9 says o *0.90
            9 m recapture O                    | 8 g/contested/vacant with 0.85 *0.90; 9 says o *0.90
            9 m capture O to=12                | 8 g/contested/vacant with 0.85 *0.90; 12 says o *0.90
            9 m hold O                         | 9 says o *0.90
            9 m repel O                        | 9 says o *0.90
            9 m contest                        | 9 says contested *0.90
            9 m attack O                       | ''
            9 m attack O control=fighting      | 9 says contested *0.90
            9 m fail O                         | 9 g/contested/vacant with 0.90 *0.90
            9 m fail O control=held            | 9 g/contested/vacant with 0.90 *0.90
            9 m fail O control=divided         | 9 says contested *0.90
            9 m withdraw O                     | 8 o/contested with 0.85 *0.90; 9 g/contested/vacant with 0.90 *0.90
            9 m dislodge O vs=G                | 8 g/contested/vacant with 0.70 *0.90; 9 o/contested/vacant with 0.90 *0.90
            9 m advance O                      | 9 g/contested/vacant with 0.70 *0.90
            9 m presence O                     | 9 o/contested with 0.70 *0.90
            9 m reinforce O                    | 9 o/contested with 0.70 *0.90
            9 m shell O                        | ''
            9 m strike O                       | ''
            9 m never-held O to=20             | 9 g/contested/vacant with 0.90 *0.90; 16 g/contested/vacant with 0.90 *0.90; 20 g/contested/vacant with 0.90 *0.90
            9 m state O                        | 9 says o *0.90
            9 m state control=vacant           | 9 says vacant *0.90
            9 m state control=contested        | 9 says contested *0.90
            9 m state control=unknown          | ''
            3 m state G throughout=20          | 3 says g *0.90; 10 says g *0.90; 17 says g *0.90; 20 says g *0.39
            9 m hold O part=outskirts          | ''
            9 m hold O part=peak               | 9 says o *0.72
            9 m hold O credibility=1           | 9 says o *1.00
            9 m hold O credibility=4           | 9 says o *0.60
            9 m hold O credibility=5           | 9 says o *0.30
            9 m hold O credibility=6           | 9 says o *0.40
            9 m hold O basis=implied           | 9 says o *0.63
            9 m hold O basis=headline          | 9 says o *0.45
            9 m hold O / 11 m hold O           | 9 says o *0.90; 11 says o *0.26
            9 m hold O / 9 m hold O            | 9 says o *0.90; 9 says o *0.09
            9 m hold O / 11 i hold O           | 9 says o *0.90; 11 says o *0.90
            9 m hold O / 11 m hold G           | 9 says o *0.90; 11 says g *0.90
            9 m hold O id=h / 9 g deny answers=h    | 9 says o *0.48
            9 m hold O id=h / 9 m retract answers=h | ''
            """)
    void aClaimLetsExpect(String lines, String expected) {
        assertThat(words(lines)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9 m hold O                  | 8
            9 m capture O               | 7,8
            9 m hold O to=12            | 8,9,10,11
            9 m shell O                 | 9,10
            9 m attack O to=11          | 9,10,11,12
            9 m contest part=outskirts  | 9,10
            9 m reinforce O part=shore  | ''
            0 m hold O                  | 0
            60 m strike O               | 60
            """)
    void controlIsReadierToChangeOnTheEveOfWhatIsToldAndUnderPressure(String line, String expected) {
        Model model = Scenes.model(new Scene().says(line), ModelSettings.DEFAULTS);
        assertThat(IntStream.range(0, model.days())
                        .filter(day -> model.words().told(0, day))
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(",")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9 m hold O / 23 i hold G    | true
            9 m hold O / 24 i hold G    | false
            9 g hold O / 9 g2 hold O    | false
            9 m hold O / 9 i advance G  | false
            """)
    void aWordIsCheckedByAnotherCampsWordWithinTwoWeeks(String lines, boolean expected) {
        Model model = Scenes.model(new Scene().says(lines.split(" / ")), ModelSettings.DEFAULTS);
        assertThat(model.words().words(0))
                .filteredOn(Word.Said.class::isInstance)
                .allMatch(word -> ((Word.Said) word).checked() == expected);
    }
}
