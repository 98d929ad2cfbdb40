package salient.charts.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A hatch as pixels. */
final class HatchTexture {
    private HatchTexture() {}

    /** The tile drawn at the picture's own resolution, {@code scale} pixels to a unit, so that its strokes stay sharp. */
    static Paint of(Hatch hatch, Theme theme, double scale) {
        int sidePx = Math.max(2, (int) Math.round(hatch.periodPx() * scale));
        BufferedImage tile = new BufferedImage(sidePx, sidePx, BufferedImage.TYPE_INT_ARGB);
        Graphics2D t = tile.createGraphics();
        t.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        t.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        t.scale(sidePx / hatch.periodPx(), sidePx / hatch.periodPx());
        hatch.ground().ifPresent(color -> {
            t.setColor(theme.color(color));
            t.fill(new Rectangle2D.Double(0, 0, hatch.periodPx(), hatch.periodPx()));
        });
        for (Hatch.Stroke stroke : hatch.strokes()) {
            t.setColor(theme.color(stroke.tint()));
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
}
