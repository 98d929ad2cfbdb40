package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

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

        int red = 0;
        for (int y = 0; y < 120; y++) {
            for (int x = 0; x < 120; x++) {
                boolean inside = x >= 20 && x < 100 && y >= 20 && y < 100;
                assertThat(image.getRGB(x, y) == Color.BLACK.getRGB()).isEqualTo(!inside);
                red += image.getRGB(x, y) == Color.RED.getRGB() ? 1 : 0;
            }
        }
        double share = red / 6400.0;
        switch (run) {
            case DOT -> assertThat(share).isBetween(0.06, 0.2);
            case RISING, FALLING -> assertThat(share).isBetween(0.45, 0.68);
            case ACROSS, UPRIGHT -> assertThat(share).isBetween(0.3, 0.5);
        }
    }
}
