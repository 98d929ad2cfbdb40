package salient.charts.figure;

import java.util.OptionalDouble;

/**
 * How large a figure is in print.
 *
 * @param heightMm absent = as high as its content asks for
 * @param dpi pixels to the inch of files made of pixels
 */
public record FigureSize(double widthMm, OptionalDouble heightMm, int dpi) {
    /** The least width in millimetres: less leaves no room for type that can be read. */
    public static final double LEAST_WIDTH_MM = 60;

    /** The least height in millimetres. */
    public static final double LEAST_HEIGHT_MM = 40;

    /** The greatest width and height: the long side of A2 paper, in millimetres. */
    public static final double MOST_MM = 594;

    /** The least resolution. */
    public static final int LEAST_DPI = 72;

    /** The greatest resolution. */
    public static final int MOST_DPI = 1200;

    /** The most pixels along one side; a picture of this many on both takes some 300 MB to draw. */
    public static final int MOST_PX = 6300;

    /** {@code mm} millimetres in pixels. */
    public int px(double mm) {
        return (int) Math.round(mm / 25.4 * dpi);
    }
}
