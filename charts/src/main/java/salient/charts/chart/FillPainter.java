package salient.charts.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import salient.charts.draw.Fill;
import salient.charts.draw.FillPaint;

/** Fills shapes with the fills of maps. */
final class FillPainter {
    private FillPainter() {}

    /** Fills {@code shape} with {@code fill}; patterns run through from shape to shape. */
    static void paint(Graphics2D g, Shape shape, Fill fill) {
        g.setPaint(FillPaint.of(fill));
        g.fill(shape);
    }
}
