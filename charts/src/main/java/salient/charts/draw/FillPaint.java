package salient.charts.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;

/** A fill as something that Java2D paints with. {@link ListGraphics} keeps the fill; on pixels a pattern is a texture. */
public record FillPaint(Fill fill) implements Paint {
    /** {@code fill} as Java2D has it. */
    public static Paint of(Fill fill) {
        return fill instanceof Fill.Solid solid ? solid.color() : new FillPaint(fill);
    }

    /** The tile drawn at the picture's own resolution, {@code scale} pixels to a unit, so that its strokes stay sharp. */
    static Paint texture(Hatch hatch, double scale) {
        int sidePx = Math.max(2, (int) Math.round(hatch.periodPx() * scale));
        BufferedImage tile = new BufferedImage(sidePx, sidePx, BufferedImage.TYPE_INT_ARGB);
        Graphics2D t = tile.createGraphics();
        t.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        t.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        t.scale(sidePx / hatch.periodPx(), sidePx / hatch.periodPx());
        hatch.ground().ifPresent(color -> {
            t.setColor(color);
            t.fill(new Rectangle2D.Double(0, 0, hatch.periodPx(), hatch.periodPx()));
        });
        for (Hatch.Stroke stroke : hatch.strokes()) {
            t.setColor(stroke.color());
            Shape lines = hatch.linesOf(stroke).path();
            if (stroke.run() == Hatch.Run.DOT) {
                t.fill(lines);
            } else {
                t.setStroke(new BasicStroke((float) stroke.widthPx(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                t.draw(lines);
            }
        }
        t.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, sidePx / scale, sidePx / scale));
    }

    @Override
    public PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform change, RenderingHints hints) {
        Paint paint = fill instanceof Fill.Solid solid
                ? solid.color()
                : texture((Hatch) fill, Math.hypot(change.getScaleX(), change.getShearY()));
        return paint.createContext(model, device, user, change, hints);
    }

    @Override
    public int getTransparency() {
        return Transparency.TRANSLUCENT;
    }
}
