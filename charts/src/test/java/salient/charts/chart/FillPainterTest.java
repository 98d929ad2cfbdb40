package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Hatch;
import salient.charts.draw.Ink;
import salient.charts.draw.ListGraphics;
import salient.charts.draw.PngPlayer;
import salient.charts.draw.Theme;

class FillPainterTest {
    @ParameterizedTest
    @EnumSource(Hatch.Run.class)
    void stripesCoverTheShapeEvenlyAndStayInsideIt(Hatch.Run run) {
        Hatch hatch = new Hatch(10, Optional.of(Ink.VACANT), List.of(new Hatch.Stroke(run, Ink.FRONT, 4, 0.5)));
        ListGraphics g = new ListGraphics();
        FillPainter.paint(g, new Rectangle(20, 20, 80, 80), Ink.UNKNOWN);
        BufferedImage plain = new PngPlayer(120).image(new DisplayList(120, 120, "", g.marks()));
        FillPainter.paint(g, new Rectangle(20, 20, 80, 80), hatch);
        BufferedImage image = new PngPlayer(120).image(new DisplayList(120, 120, "", g.marks()));

        double light = Theme.ATLAS.color(Ink.VACANT).getRed();
        double dark = Theme.ATLAS.color(Ink.FRONT).getRed();
        double drawn = 0;
        for (int y = 0; y < 120; y++) {
            for (int x = 0; x < 120; x++) {
                boolean inside = x >= 20 && x < 100 && y >= 20 && y < 100;
                assertThat(image.getRGB(x, y) == plain.getRGB(x, y)).isEqualTo(!inside);
                drawn += inside ? (light - new Color(image.getRGB(x, y)).getRed()) / (light - dark) : 0;
            }
        }
        double due = switch (run) {
            case DOT -> Math.PI * 4 / 100;
            case RISING, FALLING -> 0.4 * Math.sqrt(2);
            case ACROSS, UPRIGHT -> 0.4;
        };
        assertThat(drawn / 6400).isCloseTo(due, within(0.02));
    }
}
