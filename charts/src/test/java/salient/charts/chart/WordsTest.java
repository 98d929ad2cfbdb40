package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void controlCharactersAndDirectionOverridesAreTakenOut() {
        assertThat(Words.clean("Hill\u0000 \u202Etfel\n 60\u0007")).isEqualTo("Hill tfel 60");
    }

    @Test
    void otherScriptsAreKept() {
        assertThat(Words.clean("كسب")).isEqualTo("كسب");
    }

    @Test
    void shortenedTextFits() {
        String text = "A place with a name that is far too long for its row";
        String shortened = Words.shortened(text, Style.LABEL, 120);

        assertThat(shortened).endsWith("…").startsWith("A place");
        assertThat(Words.widthPx(shortened, Style.LABEL)).isLessThanOrEqualTo(120);
        assertThat(Words.shortened("Kasab", Style.LABEL, 120)).isEqualTo("Kasab");
    }

    @Test
    void linesKeepAllWordsAndFit() {
        String text = "Rests on 72 claims by 12 sources, the baseline included, as the reading judges them.";
        List<String> lines = Words.lines(text, Style.CAPTION, 200);

        assertThat(String.join(" ", lines)).isEqualTo(text);
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(Words.widthPx(line, Style.CAPTION)).isLessThanOrEqualTo(200));
    }

    @Test
    void daysAreWrittenInEnglish() {
        assertThat(Days.brief(Toy.smallWar().replay().judgement().history().period()))
                .isEqualTo("1–22 May");
        assertThat(Days.full(Toy.ofDays(40).replay().judgement().history().period()))
                .isEqualTo("1 May – 9 Jun 1916");
        assertThat(Days.brief(Toy.ofDays(400).replay().judgement().history().period()))
                .isEqualTo("1 May 1916 – 4 Jun 1917");
    }
}
