package salient.charts.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Type;
import salient.geo.Areas;

/** A scale bar in kilometres, with or without an arrow to the north, in the corner of a frame that hides least. */
final class ScaleBar {
    private static final double[] LENGTHS_KM = {0.5, 1, 2, 4, 5, 10, 20, 40, 50, 100, 200, 400, 500, 1000};
    private static final double MARGIN_PX = 16;
    /** Hiding land counts this much of hiding ground that is judged. */
    private static final double LAND_COUNTS = 0.25;
    /** Hiding ground in question counts this much more. */
    private static final double IN_QUESTION_COUNTS = 20;
    /** How far apart the places along an edge are that are tried, as a share of the frame. */
    private static final double STEPS = 12;
    /** The height of the bar with its figures. */
    private static final double BAR_PX = 38;
    /** The width of the arrow. */
    private static final double ARROW_PX = 26;

    private static final Type TYPE = Type.regular(12.5);

    /** Whether an arrow stands over the bar. */
    enum North {
        SHOWN,
        LEFT_OUT
    }

    private final Frame frame;
    private final double lengthKm;
    private final Box box;
    private final North north;
    private final List<Box> symbols;

    /**
     * Keeps off {@code ground} (degrees) as far as it can, and rather stands on water than on {@code land}.
     *
     * @param inQuestion ground, in pixels, that it hides last of all
     * @param symbols of places and what else stands there already, which it hides no sooner
     */
    ScaleBar(
            Frame frame,
            Geometry ground,
            Geometry land,
            Collection<Geometry> inQuestion,
            Collection<Box> symbols,
            North north) {
        this.frame = frame;
        this.north = north;
        double most = Math.min(190, 0.28 * frame.box().width());
        double km = LENGTHS_KM[0];
        for (double length : LENGTHS_KM) {
            if (length * frame.projection().pxPerKm() <= most) {
                km = length;
            }
        }
        this.lengthKm = km;
        double width = km * frame.projection().pxPerKm() + 36;
        this.symbols = List.copyOf(symbols);
        this.box = corner(
                width, north == North.SHOWN ? 92 : BAR_PX, frame.projected(ground), frame.projected(land), inQuestion);
    }

    /** The first of the best places: corners, then along the edges. */
    private Box corner(double width, double height, Geometry ground, Geometry land, Collection<Geometry> inQuestion) {
        Box edge = frame.box();
        double left = edge.x() + MARGIN_PX;
        double right = edge.right() - MARGIN_PX - width;
        double top = edge.y() + MARGIN_PX;
        double bottom = edge.bottom() - MARGIN_PX - height;
        List<double[]> places = new ArrayList<>(List.of(
                new double[] {left, bottom}, new double[] {right, bottom}, new double[] {left, top}, new double[] {
                    right, top
                }));
        for (int i = 1; i < STEPS; i++) {
            double x = left + i / STEPS * (right - left);
            double y = top + i / STEPS * (bottom - top);
            places.add(new double[] {x, bottom});
            places.add(new double[] {x, top});
            places.add(new double[] {left, y});
            places.add(new double[] {right, y});
        }
        Box best = new Box(left, bottom, width, height);
        double least = Double.POSITIVE_INFINITY;
        for (double[] at : places) {
            Box box = new Box(at[0], at[1], width, height);
            double hidden = frame.detail().map(detail -> shared(box, detail)).orElse(0.0);
            for (Box part : partsOf(box)) {
                hidden += hidden(part, ground, land, inQuestion);
            }
            if (hidden < least - 1) {
                least = hidden;
                best = box;
            }
        }
        return best;
    }

    /** What is drawn within {@code box}: the bar with its figures, and the arrow over its left end. */
    private List<Box> partsOf(Box box) {
        Box bar = new Box(box.x(), box.bottom() - BAR_PX, box.width(), BAR_PX);
        return north == North.SHOWN
                ? List.of(bar, new Box(box.x(), box.y(), ARROW_PX, box.height() - BAR_PX))
                : List.of(bar);
    }

    private double hidden(Box part, Geometry ground, Geometry land, Collection<Geometry> inQuestion) {
        Geometry area = ground.getFactory().toGeometry(new Envelope(part.x(), part.right(), part.y(), part.bottom()));
        double worst = inQuestion.stream()
                        .mapToDouble(cell -> Areas.common(cell, area).getArea())
                        .sum()
                + symbols.stream()
                        .filter(part::overlaps)
                        .mapToDouble(symbol -> symbol.width() * symbol.height())
                        .sum();
        return Areas.common(ground, area).getArea()
                + LAND_COUNTS * Areas.common(land, area).getArea()
                + IN_QUESTION_COUNTS * worst;
    }

    private static double shared(Box a, Box b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return Math.max(0, width) * Math.max(0, height);
    }

    /** What it takes up, with what is beside the arrow. */
    Box box() {
        return box;
    }

    /** What it takes up: bar and arrow. */
    List<Box> parts() {
        return partsOf(box);
    }

    /** Bar, figures and arrow. */
    List<Mark> draw() {
        List<Mark> marks = new ArrayList<>();
        double pxPerKm = frame.projection().pxPerKm();
        double x = box.x() + 6;
        double y = box.bottom() - 12;
        double half = lengthKm / 2 * pxPerKm;
        marks.add(new Mark.Path(
                "scale-bar",
                frame.name() + "-scale-bar",
                Outline.of(new Box(x, y, 2 * half, 6)),
                Style.fill(Ink.PAPER).with(Pen.solid(Ink.FRAME, 1.1))));
        marks.add(new Mark.Path("scale-bar", "", Outline.of(new Box(x, y, half, 6)), Style.fill(Ink.FRAME)));
        marks.add(figure("0", x, y).at(Mark.Anchor.MIDDLE));
        marks.add(figure(number(lengthKm / 2), x + half, y).at(Mark.Anchor.MIDDLE));
        marks.add(figure(number(lengthKm) + " km", x + 2 * half - TYPE.widthPx(number(lengthKm)) / 2, y));
        if (north == North.SHOWN) {
            arrow(marks, x + 9, box.y() + 4);
        }
        return marks;
    }

    private static Mark.Text figure(String text, double x, double barY) {
        return Mark.Text.of("scale-figure", text, x, barY - 5, TYPE, Ink.FRAME).with(new Mark.Halo(Ink.HALO, 1.6));
    }

    private static String number(double km) {
        return km == Math.rint(km)
                ? String.valueOf((long) km)
                : String.format(Locale.ROOT, "%.2f", km).replaceAll("0$", "");
    }

    private void arrow(List<Mark> marks, double x, double top) {
        Outline left = Outline.polygon(x, top + 15, x - 7, top + 41, x, top + 35);
        Outline right = Outline.polygon(x, top + 15, x + 7, top + 41, x, top + 35);
        marks.add(new Mark.Path(
                "north", frame.name() + "-north", left, Style.fill(Ink.PAPER).with(Pen.solid(Ink.FRAME, 1))));
        marks.add(new Mark.Path("north", "", right, Style.fill(Ink.FRAME).with(Pen.solid(Ink.FRAME, 1))));
        marks.add(Mark.Text.of("north", "N", x, top + 11, Type.bold(13), Ink.FRAME)
                .at(Mark.Anchor.MIDDLE));
    }
}
