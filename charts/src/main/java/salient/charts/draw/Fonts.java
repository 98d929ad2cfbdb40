package salient.charts.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/**
 * The one typeface of everything drawn: DejaVu Sans, bundled, so that widths are the same on every machine.
 *
 * <p>Sizes are in pixels of the picture: a font of {@code 16f} has an em of 16 pixels.
 */
public final class Fonts {
    /** The bundled cuts. */
    public enum Cut {
        REGULAR,
        BOLD,
        OBLIQUE
    }

    /** The name under which a vector picture asks for the typeface. */
    public static final String FAMILY = "DejaVu Sans";

    /** How much narrower the condensed cut is; that of DejaVu Sans Condensed. */
    public static final double CONDENSED = 0.9;

    /** Antialiased, with fractional advances: what all measuring and drawing uses. */
    public static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);

    private static final Map<Cut, Font> LOADED = new EnumMap<>(Cut.class);

    private Fonts() {}

    /** The upright cut, {@code sizePx} pixels to the em. */
    public static Font regular(float sizePx) {
        return cut(Cut.REGULAR).deriveFont(sizePx);
    }

    /** The bold cut, {@code sizePx} pixels to the em. */
    public static Font bold(float sizePx) {
        return cut(Cut.BOLD).deriveFont(sizePx);
    }

    /** The slanted cut, {@code sizePx} pixels to the em; it has no Arabic. */
    public static Font oblique(float sizePx) {
        return cut(Cut.OBLIQUE).deriveFont(sizePx);
    }

    /** {@code font} set narrower, for labels on maps. */
    public static Font condensed(Font font) {
        return font.deriveFont(AffineTransform.getScaleInstance(CONDENSED, 1));
    }

    /** The font file of {@code cut}. */
    static InputStream open(Cut cut) {
        String file = switch (cut) {
            case REGULAR -> "DejaVuSans.ttf";
            case BOLD -> "DejaVuSans-Bold.ttf";
            case OBLIQUE -> "DejaVuSans-Oblique.ttf";
        };
        InputStream in = Fonts.class.getResourceAsStream("/salient/charts/fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("font " + file + " is not in the jar");
        }
        return in;
    }

    /**
     * Loads what everything is drawn with, so that it is known before anything is drawn whether that can be done.
     *
     * @throws NoTemporaryFileException if it cannot: Java reads fonts from files, and makes one of each that is packed
     */
    public static void ready() {
        for (Cut cut : Cut.values()) {
            cut(cut);
        }
    }

    private static synchronized Font cut(Cut cut) {
        return LOADED.computeIfAbsent(cut, Fonts::load);
    }

    private static Font load(Cut cut) {
        try (InputStream in = open(cut)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            // A file that could not be written whole reads as a broken font.
            throw new NoTemporaryFileException(e);
        }
    }
}
