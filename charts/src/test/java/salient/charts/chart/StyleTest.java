package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salient.charts.draw.Palette;

class StyleTest {
    @Test
    void wordsAreReadableOnEveryShadeOfAColour() {
        assertThat(IntStream.rangeClosed(0, 20).mapToObj(i -> Style.pale(Palette.ACCENT, i / 20.0)))
                .allSatisfy(shade -> assertThat(Style.contrast(shade, Style.readableOn(shade)))
                        .isGreaterThan(4.3));
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Style.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Style.contrast(Color.WHITE, Color.WHITE)).isEqualTo(1);
    }
}
