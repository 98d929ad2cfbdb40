package salient.charts.look;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.campaign.SideId;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.Strength;
import salient.charts.draw.Style;
import salient.charts.draw.Tint;
import salient.telling.Signal;

/** Small round signs for what was done at a place: the actor's dark colour, a white figure. */
public final class ActSign {
    /** Radius beside a place. */
    public static final double RADIUS_PX = 9.5;
    /** Radius in a legend. */
    public static final double SMALL_PX = 7.8;

    /** The ring within the disc, a share of its radius. */
    public static final double RING = 0.86;

    private ActSign() {}

    /**
     * The sign of {@code act} about {@code x}, {@code y}, {@code radius} pixels in radius: in the dark shade of {@code
     * side}, with a ring where that is another side's too, or in grey where nobody is named.
     */
    public static Mark draw(
            Signal.Act act,
            Optional<SideId> side,
            Palette palette,
            String kind,
            String id,
            double x,
            double y,
            double radius) {
        Tint color = side.map(palette::ink).orElse(Ink.UNNAMED_SIDE);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Path(
                "", "", Outline.circle(x, y, radius), Style.fill(color).with(Pen.solid(Ink.HALO, 1.6))));
        if (side.flatMap(s -> palette.mark(s, Strength.FRESH)).isPresent()) {
            marks.add(new Mark.Path(
                    "ring", "", Outline.circle(x, y, RING * radius), Style.line(Pen.solid(Ink.ACT, 1.2))));
        }
        marks.add(new Mark.Path("", "", figure(act, radius).moved(x, y), Style.fill(Ink.ACT)));
        return Mark.Group.of(kind, id, marks);
    }

    /** The figure within a disc of {@code radius} pixels about 0, 0. */
    public static Outline figure(Signal.Act act, double radius) {
        double scale = radius / RADIUS_PX;
        Outline figure = switch (act) {
            case ATTACK -> crossedStrokes();
            case SHELLING -> burst();
            case AIR_STRIKE -> aircraft();
            case ADVANCE -> chevrons();
        };
        return figure.transformed(AffineTransform.getScaleInstance(scale, scale));
    }

    private static Outline crossedStrokes() {
        Path2D cross = new Path2D.Double();
        cross.moveTo(-4.2, -4.2);
        cross.lineTo(4.2, 4.2);
        cross.moveTo(4.2, -4.2);
        cross.lineTo(-4.2, 4.2);
        return Outline.of(new java.awt.geom.Area(
                new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER).createStrokedShape(cross)));
    }

    private static Outline burst() {
        double[] xy = new double[32];
        for (int i = 0; i < 16; i++) {
            double r = i % 2 == 0 ? 6.6 : 2.9;
            xy[2 * i] = r * Math.sin(Math.PI * i / 8);
            xy[2 * i + 1] = -r * Math.cos(Math.PI * i / 8);
        }
        return Outline.polygon(xy);
    }

    private static Outline aircraft() {
        Outline upright = Outline.polygon(
                0, -6.6, 1.2, -4.8, 1.2, -1.8, 6.4, 1.6, 6.4, 3.2, 1.2, 1.9, 1.0, 4.3, 2.9, 5.6, 2.9, 6.7, 0, 6.0, -2.9,
                6.7, -2.9, 5.6, -1.0, 4.3, -1.2, 1.9, -6.4, 3.2, -6.4, 1.6, -1.2, -1.8, -1.2, -4.8);
        return upright.transformed(AffineTransform.getRotateInstance(Math.toRadians(45)));
    }

    private static Outline chevrons() {
        Path2D path = new Path2D.Double();
        for (double dx : new double[] {-4.6, 0.4}) {
            path.append(
                    Outline.polygon(dx, -5, dx + 2, -5, dx + 5, 0, dx + 2, 5, dx, 5, dx + 3, 0)
                            .path(),
                    false);
        }
        return Outline.of(path);
    }
}
