package salient.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.CharacterIterator;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import salient.charts.draw.ListGraphics;

class PowersOfTenTest {
    private static List<String> labels(double least, double greatest) {
        ListGraphics g = new ListGraphics();
        List<?> ticks = new PowersOfTen(least, greatest)
                .refreshTicks(g, new AxisState(), new Rectangle2D.Double(0, 0, 600, 400), RectangleEdge.BOTTOM);
        List<String> labels = ticks.stream()
                .map(tick -> ((LogTick) tick).getAttributedLabel())
                .filter(Objects::nonNull)
                .map(PowersOfTenTest::text)
                .toList();
        g.dispose();
        return labels;
    }

    private static String text(AttributedString label) {
        StringBuilder text = new StringBuilder();
        AttributedCharacterIterator letters = label.getIterator();
        for (char c = letters.first(); c != CharacterIterator.DONE; c = letters.next()) {
            text.append(c);
        }
        return text.toString();
    }

    @Test
    void aTickStandsAtEachPowerOfTenThatHoldsWhatIsShown() {
        assertThat(labels(1000, 100_000)).containsExactly("1,000", "10,000", "100,000");
        assertThat(labels(0.029, 6.4)).containsExactly("0.01", "0.1", "1", "10");
        assertThat(labels(1, 1)).containsExactly("1", "10");
    }
}
