package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EasierToReadTest {
    @Test
    void wordsAreReadableOnEveryShadeOfAnInkInEveryTheme() {
        for (Theme theme : new Theme[] {Theme.ATLAS, Theme.GREY}) {
            assertThat(IntStream.rangeClosed(0, 20).mapToObj(i -> Mixture.pale(Ink.PARTED, i / 20.0)))
                    .allSatisfy(
                            shade -> assertThat(Lab.contrast(theme.color(shade), theme.color(new EasierToRead(shade))))
                                    .isGreaterThan(4.3));
        }
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Lab.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Lab.contrast(Color.WHITE, Color.WHITE)).isEqualTo(1);
    }
}
