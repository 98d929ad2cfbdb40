package salient.charts.draw;

import java.util.Locale;

/** The kinds of files that a display list can become. */
public enum PictureFormat {
    /** Pixels. */
    PNG,
    /** Vectors for screens and drawing programs. */
    SVG,
    /** Vectors for print. */
    PDF;

    /** The word for it, which is also the ending of its files: {@code png}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code list} as a file of this kind; {@code widthPx} is the width if it is made of pixels. */
    public byte[] file(DisplayList list, int widthPx) {
        return switch (this) {
            case PNG -> new PngPlayer(widthPx).play(list);
            case SVG -> new SvgPlayer().play(list);
            case PDF -> new PdfPlayer().play(list);
        };
    }
}
