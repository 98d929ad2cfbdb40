package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TypeTest {
    private static final Type PLAIN = Type.regular(14);

    @Test
    void arabicLettersAreJoined() {
        double apart = PLAIN.widthPx("ك") + PLAIN.widthPx("س") + PLAIN.widthPx("ب");
        assertThat(PLAIN.widthPx("كسب")).isLessThan(apart);
        assertThat(PLAIN.fontFor("كسب").canDisplayUpTo("كسب")).isEqualTo(-1);
    }

    @Test
    void theSlantedCutGivesWayWhereItLacksALetter() {
        assertThat(Type.oblique(14).fontFor("كسب").canDisplayUpTo("كسب")).isEqualTo(-1);
        assertThat(Type.oblique(14).fontFor("Kasab").getFontName()).contains("Oblique");
    }

    @Test
    void condensedTextIsNineTenthsAsWide() {
        assertThat(PLAIN.condensed().widthPx("Observatory 45"))
                .isCloseTo(0.9 * PLAIN.widthPx("Observatory 45"), org.assertj.core.api.Assertions.within(0.5));
    }

    @Test
    void linesAreBrokenAtSpacesAndNoneIsTooWide() {
        List<String> lines = PLAIN.wrap("one two three four five six seven", 80);
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> PLAIN.widthPx(line) <= 80);
        assertThat(String.join(" ", lines)).isEqualTo("one two three four five six seven");
    }

    @Test
    void aLongerWordGoesOnInTheNextLineWhereNothingMayBeLost() {
        String address = "https://example.org/a/very/long/way/to/one/page";
        List<String> lines = PLAIN.wrapWhole("See " + address + " there", 60);
        assertThat(lines).first().isEqualTo("See");
        assertThat(String.join("", lines).replace(" ", ""))
                .isEqualTo("See" + address + "there")
                .doesNotContain("…");
        assertThat(lines).allSatisfy(line -> assertThat(PLAIN.widthPx(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void aWordWiderThanTheLineIsCut() {
        assertThat(PLAIN.wrap("supercalifragilistic", 60))
                .singleElement()
                .asString()
                .endsWith("…");
        assertThat(PLAIN.cut("short", 60)).isEqualTo("short");
    }

    @Test
    @Timeout(20)
    void aWordOfManyThousandLettersIsBrokenAndCutSoon() {
        String word = "supercalifragilistic".repeat(1_000);
        List<String> lines = PLAIN.wrapWhole(word, 300);
        assertThat(String.join("", lines)).isEqualTo(word);
        assertThat(lines).allSatisfy(line -> assertThat(PLAIN.widthPx(line)).isLessThanOrEqualTo(300));
        assertThat(lines.get(0))
                .isEqualTo(PLAIN.wrapWhole(word.substring(0, 100), 300).get(0));
        assertThat(PLAIN.cut(word, 300))
                .isEqualTo(PLAIN.cut(word.substring(0, 100), 300))
                .endsWith("…");
    }
}
