package salient.charts.draw;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

/**
 * What covers the inside of a path: a {@code Tint}, or a {@code Hatch} of several. Java2D takes it as a paint, so that libraries may
 * be handed one; only {@link ListGraphics} understands it, and keeps it for a theme to resolve.
 */
public interface Fill extends Paint {
    @Override
    default PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform change, RenderingHints hints) {
        throw new UnsupportedOperationException("only a theme turns " + this + " into colours");
    }

    @Override
    default int getTransparency() {
        return Transparency.TRANSLUCENT;
    }
}
