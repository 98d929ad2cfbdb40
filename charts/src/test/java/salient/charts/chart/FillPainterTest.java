package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salient.charts.draw.Hatch;

class FillPainterTest {
    @ParameterizedTest
    @EnumSource(Hatch.Run.class)
    void stripesCoverTheShapeEvenlyAndStayInsideIt(Hatch.Run run) {
        Hatch hatch = new Hatch(10, Optional.of(Color.GREEN), List.of(new Hatch.Stroke(run, Color.RED, 4, 0.5)));
        BufferedImage image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        FillPainter.paint(g, new Rectangle(20, 20, 80, 80), hatch);
        g.dispose();

        double red = 0;
        for (int y = 0; y < 120; y++) {
            for (int x = 0; x < 120; x++) {
                boolean inside = x >= 20 && x < 100 && y >= 20 && y < 100;
                assertThat(image.getRGB(x, y) == Color.BLACK.getRGB()).isEqualTo(!inside);
                red += new Color(image.getRGB(x, y)).getRed() / 255.0;
            }
        }
        double due = switch (run) {
            case DOT -> Math.PI * 4 / 100;
            case RISING, FALLING -> 0.4 * Math.sqrt(2);
            case ACROSS, UPRIGHT -> 0.4;
        };
        assertThat(red / 6400).isCloseTo(due, within(0.02));
    }
}
