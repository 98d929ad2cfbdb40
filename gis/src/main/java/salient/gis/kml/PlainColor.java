package salient.gis.kml;

import java.util.Locale;
import salient.gis.style.Mixture;
import salient.gis.style.Symbol;

/** Colours as KML writes them: {@code aabbggrr}. It has no hatches: an area has the mixture of what it is drawn with. */
final class PlainColor {
    /** How much of the ground beneath an area is covered, so that the terrain can still be read. */
    private static final double AREA = 0.65;

    /** Not to be seen. */
    static final String NOTHING = "00000000";

    private PlainColor() {}

    /** Of {@code area}. */
    static String of(Symbol.Area area) {
        return written(Mixture.of(area), AREA);
    }

    /** {@code rgb}, as in {@code #RRGGBB}; {@code opacity} from 0 to 1. */
    static String of(String rgb, double opacity) {
        return written(Mixture.of(rgb), opacity);
    }

    private static String written(Mixture color, double opacity) {
        return String.format(
                Locale.ROOT,
                "%02x%02x%02x%02x",
                Math.round(color.cover() * opacity * 255),
                Math.round(color.blue()),
                Math.round(color.green()),
                Math.round(color.red()));
    }
}
