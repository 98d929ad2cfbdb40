package salient.charts.look;

import java.util.List;
import salient.charts.draw.Ink;
import salient.charts.draw.Pen;

/** The lines of maps other than fronts ({@link FrontSort}). */
public final class Lines {
    /** The light edge beneath a front. */
    public static final Pen FRONT_CASING = Pen.solid(Ink.HALO, 6.8);

    public static final double FRONT_CASING_OPACITY = 0.7;

    /** The front of an earlier day. */
    public static final Pen EARLIER_FRONT = new Pen(Ink.EARLIER_FRONT, 3, List.of(0.01, 6.0), Pen.Nib.ROUND);

    /** A state border. */
    public static final Pen BORDER = Pen.dashed(Ink.BORDER, 1.7, 9.0, 3.0, 2.0, 3.0);

    /** The light edge beneath it. */
    public static final Pen BORDER_CASING = Pen.solid(Ink.HALO, 3.2);

    public static final double BORDER_CASING_OPACITY = 0.6;

    public static final Pen COAST = Pen.solid(Ink.COAST, 1.1);

    /** Between cells. */
    public static final Pen CELLS = Pen.solid(Ink.CELLS, 0.8);

    public static final double CELLS_OPACITY = 0.55;

    /** About a place whose point is an estimate: it should lie within. */
    public static final Pen ERROR_CIRCLE = Pen.dashed(Ink.UNCERTAIN, 1.3, 4.0, 4.0);

    private Lines() {}
}
