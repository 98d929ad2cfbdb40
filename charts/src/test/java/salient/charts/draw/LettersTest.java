package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters in use are those of the process. */
@Isolated
class LettersTest {
    private static final String BURMESE = "မြန်မာ";

    @AfterEach
    void asTheyWere() {
        Letters.BUNDLED.use();
    }

    private static Letters withBurmese() throws Exception {
        return Letters.with(List.of(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(MadeFont.burmese()))));
    }

    private static Mark.Text mark(String text) {
        return Mark.Text.of("label", text, 10, 30, Type.regular(20), Ink.TEXT);
    }

    private static String svg(Mark... marks) {
        return new String(
                new SvgPlayer().play(new DisplayList(200, 50, "A title", List.of(marks))), StandardCharsets.UTF_8);
    }

    @Test
    void theTypefaceHasWhatItIsTakenToHave() {
        for (int[] range : Letters.known()) {
            for (int letter = range[0]; letter <= range[1]; letter++) {
                boolean drawn = Fonts.regular(12).canDisplay(letter) || !Character.isDefined(letter);
                assertThat(drawn).as("U+%04X", letter).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"徐州市", "サイパン", "장진호", BURMESE, "መቐለ", "พระวิหาร", "ព្រះវិហារ", "काठमांडू", "চট্টগ্রাম", "ལྷ་ས"})
    void lettersThatNoFontHasAreNeverDrawnAsBoxes(String name) {
        assertThat(Letters.BUNDLED.canDraw(name)).isFalse();
        assertThat(mark("At " + name + " today").text()).matches("At [? ་-]+ today");
        assertThat(Type.bold(12).widthPx(name))
                .isEqualTo(Type.bold(12).widthPx(mark(name).text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Артемівськ", "Αθήνα", "أورفه", "خرمشهر", "Şingal", "ירושלים", "ცხინვალი", "Ստեփանակերտ"})
    void lettersThatTheTypefaceHasAreDrawn(String name) {
        assertThat(mark(name).text()).isEqualTo(name);
    }

    @Test
    void anotherNameStandsForOneThatCannotBeDrawnWhereverItIsTold() {
        Letters.BUNDLED.naming(Map.of("徐州", "Xuzhou", "徐州市", "Xuzhou city")).use();
        assertThat(mark("徐州市 and 徐州: held").text()).isEqualTo("Xuzhou city and Xuzhou: held");
    }

    @Test
    void lettersOfAFontThatACampaignBringsAreDrawnWithItAsOutlines() throws Exception {
        Letters letters = withBurmese();
        assertThat(letters.canDraw(BURMESE)).isTrue();
        letters.use();
        Mark.Text mark = mark("At " + BURMESE);
        assertThat(mark.text()).isEqualTo("At " + BURMESE);
        assertThat(svg(mark)).contains("aria-label=\"At " + BURMESE + "\"").doesNotContain("<text");
        assertThat(svg(mark("At home"))).contains("<text");
        byte[] pdf = new PdfPlayer().play(new DisplayList(200, 50, "A title", List.of(mark)));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("/FontFile2");
        assertThat(mark.type()
                        .layout(mark.text())
                        .getOutline(null)
                        .getBounds2D()
                        .getWidth())
                .isGreaterThan(Type.regular(20).layout("At ").getAdvance() + 20);
    }
}
