package salient.charts.chart;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Shape;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;

/** Fills shapes with the fills of maps. */
final class FillPainter {
    private static final float PLATE_OPACITY = 185 / 255f;

    private FillPainter() {}

    /** Fills {@code shape} with {@code fill}; patterns run through from shape to shape. */
    static void paint(Graphics2D g, Shape shape, Fill fill) {
        g.setPaint(fill);
        g.fill(shape);
    }

    /** What lies beneath words that are written over a bar or an area. */
    static void plate(Graphics2D g, Shape shape) {
        Composite before = g.getComposite();
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, PLATE_OPACITY));
        paint(g, shape, Ink.PLATE);
        g.setComposite(before);
    }
}
