package salient.charts.draw;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;

/**
 * What draws along a path.
 *
 * @param dash lengths in pixels of dashes and gaps in turn; empty = solid
 */
public record Pen(Tint tint, double widthPx, List<Double> dash, Nib nib) {
    /** How lines end, and how they turn at corners. */
    public enum Nib {
        /** Round ends, round corners. */
        ROUND(BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND),
        /** Ends cut off at the last point, round corners. */
        FLAT(BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND),
        /** Ends cut off at the last point, sharp corners. */
        CRISP(BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER),
        /** Ends that reach half the width beyond the last point, sharp corners. */
        SQUARE(BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER);

        final int cap;
        final int join;

        Nib(int cap, int join) {
            this.cap = cap;
            this.join = join;
        }
    }

    public Pen {
        dash = List.copyOf(dash);
    }

    /** A line with round corners; its ends are round if it is solid, cut off if it is dashed. */
    public Pen(Tint tint, double widthPx, List<Double> dash) {
        this(tint, widthPx, dash, dash.isEmpty() ? Nib.ROUND : Nib.FLAT);
    }

    /** A solid line. */
    public static Pen solid(Tint tint, double widthPx) {
        return new Pen(tint, widthPx, List.of());
    }

    /** A dashed line. */
    public static Pen dashed(Tint tint, double widthPx, Double... dash) {
        return new Pen(tint, widthPx, List.of(dash));
    }

    /** The same, {@code scale} times as thick and its dashes as long; its ends are those of a new pen. */
    public Pen scaled(double scale) {
        return new Pen(
                tint,
                scale * widthPx,
                dash.stream().map(length -> scale * length).toList());
    }

    /** The pen that draws as {@code stroke} does. */
    static Pen of(Tint tint, BasicStroke stroke) {
        List<Double> dash = new ArrayList<>();
        if (stroke.getDashArray() != null) {
            for (float length : stroke.getDashArray()) {
                dash.add((double) length);
            }
        }
        boolean sharp = stroke.getLineJoin() == BasicStroke.JOIN_MITER;
        Nib nib = switch (stroke.getEndCap()) {
            case BasicStroke.CAP_ROUND -> Nib.ROUND;
            case BasicStroke.CAP_SQUARE -> Nib.SQUARE;
            default -> sharp ? Nib.CRISP : Nib.FLAT;
        };
        return new Pen(tint, stroke.getLineWidth(), dash, nib);
    }

    /** As Java2D has it. */
    BasicStroke stroke() {
        return new BasicStroke((float) widthPx, nib.cap, nib.join, 10, dash.isEmpty() ? null : dashes(), 0);
    }

    /** {@link #dash} as Java2D and PDF have it. */
    float[] dashes() {
        float[] lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.get(i).floatValue();
        }
        return lengths;
    }
}
