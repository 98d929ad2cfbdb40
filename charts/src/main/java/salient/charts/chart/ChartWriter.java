package salient.charts.chart;

import salient.charts.draw.PictureFormat;
import salient.charts.draw.Theme;

/** Turns a page into the bytes of a file. The same page gives the same bytes on the same JDK. */
public final class ChartWriter {
    private ChartWriter() {}

    /** {@code page} as a file of {@code format}; as PNG, one pixel to a pixel of the page. */
    public static byte[] file(ChartPage page, PictureFormat format) {
        return file(page, format, Theme.ATLAS);
    }

    /** {@code page} in {@code theme} as a file of {@code format}. */
    public static byte[] file(ChartPage page, PictureFormat format, Theme theme) {
        return format.file(page.drawing().in(theme), page.widthPx());
    }

    /** {@code page} as a PNG picture, one pixel to a pixel of the page. */
    public static byte[] png(ChartPage page) {
        return file(page, PictureFormat.PNG);
    }

    /** {@code page} as an SVG 1.1 document, UTF-8: text stays text, and nothing in it runs or is fetched. */
    public static byte[] svg(ChartPage page) {
        return file(page, PictureFormat.SVG);
    }
}
