package salient.charts.figure;

import salient.charts.draw.DisplayList;

/** A figure as drawn, and how large it is in print. */
public record FigureDrawing(DisplayList list, double widthMm) {
    private static final double POINTS_PER_MM = 72 / 25.4;

    /** Height in print, in millimetres. */
    public double heightMm() {
        return widthMm * list.heightPx() / list.widthPx();
    }

    /** How many units of the list make a point, 1/72 inch, in print. */
    public double unitsPerPoint() {
        return list.widthPx() / (widthMm * POINTS_PER_MM);
    }
}
