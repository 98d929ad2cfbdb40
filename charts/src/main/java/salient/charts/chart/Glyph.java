package salient.charts.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Ink;
import salient.charts.draw.Tint;

/** Something drawn in a row of a chart, or in its key, from one horizontal pixel to another about a middle line. */
sealed interface Glyph {
    /** Draws it from {@code x0} to {@code x1}; {@code y} is its middle line, {@code rowPx} the height of a row. */
    void paint(Graphics2D g, double x0, double x1, double y, double rowPx);

    /** A filled bar that takes {@code share} of the height of its row. */
    record Bar(Fill fill, double share) implements Glyph {
        /** Patterns on these need an edge to be seen on paper. */
        private static final Set<Tint> LIGHT = Set.of(Ink.PAPER, Ink.NOBODY, Ink.VACANT);

        @Override
        public void paint(Graphics2D g, double x0, double x1, double y, double rowPx) {
            double heightPx = rowPx * share;
            Rectangle2D bar = new Rectangle2D.Double(x0, y - heightPx / 2, Math.max(1.5, x1 - x0), heightPx);
            FillPainter.paint(g, bar, fill);
            if (fill instanceof Hatch hatch
                    && hatch.ground().filter(LIGHT::contains).isPresent()) {
                g.setPaint(Ink.HAIRLINE);
                g.setStroke(Style.HAIRLINE);
                g.draw(bar);
            }
        }
    }

    /** A line with a cap at each end: somewhere from here to there. */
    record Whisker(Tint color, double capPx, float widthPx) implements Glyph {
        @Override
        public void paint(Graphics2D g, double x0, double x1, double y, double rowPx) {
            stroke(g, Ink.PAPER, widthPx + 2.4f, x0, x1, y);
            stroke(g, color, widthPx, x0, x1, y);
        }

        private void stroke(Graphics2D g, Tint paint, float strokePx, double x0, double x1, double y) {
            Path2D path = new Path2D.Double();
            path.moveTo(x0, y - capPx / 2);
            path.lineTo(x0, y + capPx / 2);
            path.moveTo(x0, y);
            path.lineTo(x1, y);
            path.moveTo(x1, y - capPx / 2);
            path.lineTo(x1, y + capPx / 2);
            g.setPaint(paint);
            g.setStroke(new BasicStroke(strokePx, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
            g.draw(path);
        }
    }

    /** A level line. */
    record Rule(Tint color, Stroke stroke) implements Glyph {
        @Override
        public void paint(Graphics2D g, double x0, double x1, double y, double rowPx) {
            g.setPaint(color);
            g.setStroke(stroke);
            g.draw(new Line2D.Double(x0, y, x1, y));
        }
    }

    /** Words that begin {@code shiftPx} to the right of its end, or end that far to the left of it if negative. */
    record Note(String text, Font font, Tint color, double shiftPx) implements Glyph {
        public Note {
            text = Words.clean(text);
        }

        @Override
        public void paint(Graphics2D g, double x0, double x1, double y, double rowPx) {
            double x = shiftPx < 0 ? x1 + shiftPx - Words.widthPx(text, font) : x1 + shiftPx;
            g.setFont(font);
            g.setPaint(color);
            g.drawString(text, (float) x, (float) (y + font.getSize2D() * 0.36));
        }
    }

    /** Words after its end, or before its beginning where only there is room; cut if they find room nowhere. */
    record Aside(String text, Font font, Tint color, double beforePx, double afterPx) implements Glyph {
        @Override
        public void paint(Graphics2D g, double x0, double x1, double y, double rowPx) {
            Rectangle2D plot = g.getClipBounds();
            double after = plot == null ? Double.MAX_VALUE : plot.getMaxX() - x1 - afterPx;
            double before = plot == null ? 0 : x0 - beforePx - plot.getMinX();
            boolean right = Words.widthPx(text, font) <= after || after >= before;
            String words = Words.shortened(text, font, right ? after : before);
            if (right) {
                new Note(words, font, color, afterPx).paint(g, x1, x1, y, rowPx);
            } else {
                new Note(words, font, color, -beforePx).paint(g, x0, x0, y, rowPx);
            }
        }
    }

    /** Words on a white plate, so that they can be read over a bar. */
    record Plate(String text, Font font, double shiftPx) implements Glyph {
        @Override
        public void paint(Graphics2D g, double x0, double x1, double y, double rowPx) {
            double widthPx = Words.widthPx(text, font);
            double heightPx = font.getSize2D() * 1.15;
            Rectangle2D plate = new Rectangle2D.Double(x1 + shiftPx - 4, y - heightPx / 2, widthPx + 8, heightPx);
            FillPainter.plate(g, plate);
            new Note(text, font, Ink.TEXT, shiftPx).paint(g, x0, x1, y, rowPx);
        }
    }

    /** A line to the right that ends in a point: so many or more. */
    record Arrow(Tint color, double lengthPx) implements Glyph {
        @Override
        public void paint(Graphics2D g, double x0, double x1, double y, double rowPx) {
            Path2D path = new Path2D.Double();
            path.moveTo(x1, y);
            path.lineTo(x1 + lengthPx, y);
            path.moveTo(x1 + lengthPx - 6, y - 5);
            path.lineTo(x1 + lengthPx, y);
            path.lineTo(x1 + lengthPx - 6, y + 5);
            g.setPaint(color);
            g.setStroke(new BasicStroke(2f));
            g.draw(path);
        }
    }

    /** A small sign midway between its ends. */
    record Mark(Sign sign, Tint color, Inside inside, double sizePx) implements Glyph {
        /** Whether a sign is filled. */
        enum Inside {
            SOLID,
            HOLLOW
        }

        @Override
        public void paint(Graphics2D g, double x0, double x1, double y, double rowPx) {
            Shape shape = sign.shape((x0 + x1) / 2, y, sizePx);
            g.setPaint(Ink.PAPER);
            g.setStroke(new BasicStroke(inside == Inside.SOLID ? 2.6f : 4.6f));
            g.draw(shape);
            g.setPaint(inside == Inside.SOLID ? color : Ink.PAPER);
            g.fill(shape);
            if (inside == Inside.HOLLOW) {
                g.setPaint(color);
                g.setStroke(new BasicStroke(2f));
                g.draw(shape);
            }
        }
    }

    /** The shapes of marks, so that they need not be told apart by colour. */
    enum Sign {
        CIRCLE,
        SQUARE,
        DIAMOND,
        TRIANGLE_UP,
        TRIANGLE_DOWN,
        PLUS;

        /** The sign for the {@code index}-th of several things. */
        static Sign of(int index) {
            return values()[index % values().length];
        }

        Shape shape(double x, double y, double sizePx) {
            double r = sizePx / 2;
            return switch (this) {
                case CIRCLE -> new Ellipse2D.Double(x - r, y - r, sizePx, sizePx);
                case SQUARE -> new Rectangle2D.Double(x - 0.88 * r, y - 0.88 * r, 1.76 * r, 1.76 * r);
                case DIAMOND -> polygon(x, y - 1.2 * r, x + 1.2 * r, y, x, y + 1.2 * r, x - 1.2 * r, y);
                case TRIANGLE_UP -> polygon(x - 1.1 * r, y + 0.9 * r, x + 1.1 * r, y + 0.9 * r, x, y - 1.1 * r);
                case TRIANGLE_DOWN -> polygon(x - 1.1 * r, y - 0.9 * r, x + 1.1 * r, y - 0.9 * r, x, y + 1.1 * r);
                case PLUS ->
                    polygon(
                            x - r, y - r / 3, x - r / 3, y - r / 3, x - r / 3, y - r, x + r / 3, y - r, x + r / 3,
                            y - r / 3, x + r, y - r / 3, x + r, y + r / 3, x + r / 3, y + r / 3, x + r / 3, y + r,
                            x - r / 3, y + r, x - r / 3, y + r / 3, x - r, y + r / 3);
            };
        }

        private static Shape polygon(double... xy) {
            Path2D path = new Path2D.Double();
            path.moveTo(xy[0], xy[1]);
            for (int i = 2; i < xy.length; i += 2) {
                path.lineTo(xy[i], xy[i + 1]);
            }
            path.closePath();
            return path;
        }
    }
}
