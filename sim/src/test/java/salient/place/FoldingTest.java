package salient.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "السمرة, السمره",
        "سلمى, سلمي",
        "كَسَب, كسب",
        "أرض, ارض",
        "ٱلقرية, القريه",
        "کسب, كسب",
        "قـــرية, قرية",
        "جزء, جز",
        "Qastal Ma'af, qastal maaf",
        "Al-Samra, ALSAMRA",
        "Kıyı, kiyi",
        "İstanbul, istanbul",
        "São, sao",
        "Sanaʿa, Sana'a",
        "Ṣanʻāʼ, sana",
        "Rusʹ, Rus",
        "Điện Biên, Dien Bien",
        "Łódź, lodz",
        "Tromsø, tromso"
    })
    void spellingsOfOneNameAreFoldedToOne(String one, String other) {
        assertThat(Folding.of(one)).isEqualTo(Folding.of(other)).isNotEmpty();
    }

    @Test
    void differentNamesStayDifferent() {
        assertThat(Folding.of("Hill 45")).isNotEqualTo(Folding.of("Hill 46"));
        assertThat(Folding.of("Hill 10.5")).isEqualTo(Folding.of("hill 10-5")).isNotEqualTo(Folding.of("Hill 105"));
        assertThat(Folding.of("سمرا")).isNotEqualTo(Folding.of("سمرة"));
    }

    @Test
    void punctuationBetweenDigitsCounts() {
        assertThat(Folding.of("Hill 10.5")).isEqualTo(Folding.of("hill 10-5")).isNotEqualTo(Folding.of("Hill 105"));
        assertThat(Folding.of("Hill 105.")).isEqualTo(Folding.of("hill-105"));
    }

    @Test
    void aWordIsFoldedLetterByLetter() {
        for (String word : new String[] {"السمرة والقرية", "Kasab\u0301 İI", "ﻛﺴﺐ"}) {
            StringBuilder folded = new StringBuilder();
            word.codePoints().forEach(c -> folded.append(Folding.of(Character.toString(c))));
            assertThat(Folding.of(word)).isEqualTo(folded.toString());
        }
    }

    /** Most names are plain ASCII and folded without Unicode's tables: nobody can tell. */
    @RepeatedTest(200)
    void plainNamesAreFoldedAsAllNamesAre(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            name.append("aZ059.- '/".charAt(random.nextInt(10)));
        }
        assertThat(Folding.of(name.toString())).isEqualTo(Folding.folded(name.toString()));
    }
}
