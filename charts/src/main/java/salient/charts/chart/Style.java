package salient.charts.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Stroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import salient.charts.draw.Fonts;

/** Sizes, type and line widths of all charts, in pixels of a page 1600 wide. */
final class Style {
    /** Width of every page. */
    static final int WIDTH_PX = 1600;
    /** Blank edge on all four sides. */
    static final int MARGIN_PX = 44;
    /** Room for the labels of a value axis. */
    static final double VALUE_AXIS_PX = 84;
    /** Room for the labels of an axis below a plot. */
    static final double DAY_AXIS_PX = 40;
    /** Room that keeps the last label of an axis on the page. */
    static final double RIGHT_PX = 26;
    /** Height of a panel's heading. */
    static final int HEADING_PX = 44;

    static final Font TITLE = bold(34);
    static final Font SUBTITLE = Fonts.regular(21);
    static final Font HEADING = bold(20);
    static final Font LABEL = Fonts.regular(19);
    static final Font LABEL_STRONG = bold(19);
    static final Font NOTE = Fonts.regular(17);
    static final Font CAPTION = Fonts.regular(17);

    static final Stroke HAIRLINE = new BasicStroke(1f);
    static final Stroke LINE = new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final Stroke BROKEN =
            new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 6}, 0);

    private Style() {}

    /** The bold cut, which says so: vector pictures ask for a weight, and the file's own font object claims none. */
    private static Font bold(float sizePx) {
        return Fonts.bold(sizePx).deriveFont(Font.BOLD);
    }

    /** A number as axes and notes print it: commas between thousands, at most {@code decimals} decimals. */
    static DecimalFormat number(int decimals) {
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "#".repeat(decimals);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('−');
        return new DecimalFormat(pattern, symbols);
    }
}
