package salient.charts.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import salient.charts.draw.Pen;
import salient.charts.look.FrontSort;
import salient.charts.look.Lines;

/** The lines of maps as style rules, so that those of the page are those of the printed maps. */
final class PageLines {
    private PageLines() {}

    /** A rule for each. */
    static String css() {
        StringBuilder css = new StringBuilder();
        rule(css, "cells", Lines.CELLS, Lines.CELLS_OPACITY);
        rule(css, "coast", Lines.COAST, 1);
        rule(css, "border-casing", Lines.BORDER_CASING, Lines.BORDER_CASING_OPACITY);
        rule(css, "border", Lines.BORDER, 1);
        rule(css, "error", Lines.ERROR_CIRCLE, 1);
        rule(css, "front-casing", Lines.FRONT_CASING, Lines.FRONT_CASING_OPACITY);
        for (FrontSort sort : FrontSort.values()) {
            rule(css, sort.kind(), sort.pen(), 1);
        }
        return css.toString();
    }

    private static void rule(StringBuilder css, String kind, Pen pen, double opacity) {
        boolean round = pen.nib() == Pen.Nib.ROUND;
        css.append('.').append(kind.replace(' ', '.'));
        css.append("{fill:none;stroke:").append(PageColors.variable(pen.tint()));
        css.append(";stroke-width:").append(number(pen.widthPx()));
        css.append(";stroke-linecap:").append(round ? "round" : "butt").append(";stroke-linejoin:round");
        css.append(";stroke-dasharray:").append(pen.dash().isEmpty() ? "none" : joined(pen.dash()));
        css.append(";stroke-opacity:").append(number(opacity)).append("}\n");
    }

    private static String joined(List<Double> dash) {
        return dash.stream().map(PageLines::number).collect(Collectors.joining(" "));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
    }
}
