package salient.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/** By which words copying is judged. */
class WordsAsAnswersTest {
    private static int checkable(String... lines) {
        Model model = Scenes.model(new Scene().says(lines), ModelSettings.DEFAULTS);
        return WordsAsAnswers.of(model.states(), 1, model.words(), 1, model.words()::reported)
                .checkable(model.states(), model::campOf)
                .questions()
                .size();
    }

    @Test
    void whereSeveralCampsSpeakOfOnePlaceAndDayItIsJudgedWhoCopies() {
        assertThat(checkable("9 o hold O", "9 m hold G")).isEqualTo(1);
        assertThat(checkable("9 o hold O", "10 m hold G")).isZero();
        assertThat(checkable("9 o hold O", "9 m advance G")).isZero();
    }

    @Test
    void whereOneCampAloneSpeaksItIsNot() {
        assertThat(checkable("9 o hold O", "9 o2 hold O")).isZero();
        assertThat(checkable("9 o hold O", "9 o2 hold G")).isZero();
    }
}
