package salient.gis.kml;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import salient.gis.style.Symbol;

/** Pictures of the signs of points: white on nothing, 64 pixels wide, so that a style can colour them. */
final class Signs {
    private Signs() {}

    /** The name of the file that shows {@code form}. */
    static String file(Symbol.Sign.Form form) {
        return form.name().toLowerCase(Locale.ROOT) + ".png";
    }

    /** That file, as PNG. To be closed. */
    static InputStream picture(Symbol.Sign.Form form) throws IOException {
        InputStream picture = Signs.class.getResourceAsStream(file(form));
        if (picture == null) {
            throw new FileNotFoundException(file(form));
        }
        return picture;
    }
}
