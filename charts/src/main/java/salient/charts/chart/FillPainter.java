package salient.charts.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;

/**
 * Fills shapes with the fills of maps. Patterns are drawn as lines rather than as a bitmap, so that they stay lines in
 * a vector picture; they run through from shape to shape.
 */
final class FillPainter {
    private FillPainter() {}

    /** Fills {@code shape} with {@code fill}. */
    static void paint(Graphics2D g, Shape shape, Fill fill) {
        if (fill instanceof Fill.Solid solid) {
            paint(g, shape, solid.color());
        } else if (fill instanceof Hatch hatch) {
            hatch.ground().ifPresent(color -> paint(g, shape, color));
            Shape clipBefore = g.getClip();
            g.clip(shape);
            hatch.strokes().forEach(stroke -> paint(g, shape, hatch.periodPx(), stroke));
            g.setClip(clipBefore);
        }
    }

    private static void paint(Graphics2D g, Shape shape, Color color) {
        g.setPaint(color);
        g.fill(shape);
    }

    private static void paint(Graphics2D g, Shape shape, double period, Hatch.Stroke stroke) {
        g.setPaint(stroke.color());
        if (stroke.run() == Hatch.Run.DOT) {
            g.setStroke(new BasicStroke((float) stroke.widthPx(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(dots(shape, period, stroke.widthPx()));
        } else {
            g.setStroke(new BasicStroke((float) stroke.widthPx(), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
            g.draw(lines(shape.getBounds2D(), period, stroke));
        }
    }

    /** Dots within {@code shape}: lines next to no length, whose round caps are the dots. */
    private static Shape dots(Shape shape, double period, double sizePx) {
        Rectangle2D box = shape.getBounds2D();
        double r = sizePx / 2;
        Path2D dots = new Path2D.Double();
        for (double y = first(box.getMinY(), period, 0.5); y <= box.getMaxY(); y += period) {
            for (double x = first(box.getMinX(), period, 0.5); x <= box.getMaxX(); x += period) {
                if (shape.intersects(x - r, y - r, sizePx, sizePx)) {
                    dots.append(new Line2D.Double(x, y, x + 0.01, y), false);
                }
            }
        }
        return dots;
    }

    /** The centre lines that cross {@code box}; each is where one sum or difference of coordinates is constant. */
    private static Shape lines(Rectangle2D box, double period, Hatch.Stroke stroke) {
        double x0 = box.getMinX();
        double x1 = box.getMaxX();
        double y0 = box.getMinY();
        double y1 = box.getMaxY();
        Path2D lines = new Path2D.Double();
        double offset = stroke.offset();
        switch (stroke.run()) {
            case RISING -> {
                for (double c = first(x0 + y0 - period, period, offset); c <= x1 + y1 + period; c += period) {
                    lines.append(new Line2D.Double(c - y1, y1, c - y0, y0), false);
                }
            }
            case FALLING -> {
                for (double c = first(x0 - y1 - period, period, offset); c <= x1 - y0 + period; c += period) {
                    lines.append(new Line2D.Double(c + y0, y0, c + y1, y1), false);
                }
            }
            case ACROSS -> {
                for (double y = first(y0 - period, period, offset); y <= y1 + period; y += period) {
                    lines.append(new Line2D.Double(x0, y, x1, y), false);
                }
            }
            case UPRIGHT, DOT -> {
                for (double x = first(x0 - period, period, offset); x <= x1 + period; x += period) {
                    lines.append(new Line2D.Double(x, y0, x, y1), false);
                }
            }
        }
        return lines;
    }

    private static double first(double least, double period, double offset) {
        return Math.ceil(least / period - offset) * period + offset * period;
    }
}
