package salient.charts.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Hatch.Run;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Mixture;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Tint;
import salient.control.Finding;

/**
 * How ground is drawn on which two readings part: what the first says is its colour, what the second says lies on it, as
 * stripes if they part in fact, as dots if they only date one change differently.
 */
final class PartedLook {
    static final Pen FACT_EDGE = Pen.solid(Ink.PARTED, 2.4);
    static final Pen TIMING_EDGE = Pen.dashed(Ink.PARTED, 2.4, 6.0, 4.0);

    private static final Pen CASING = Pen.solid(Ink.HALO, 5);
    private static final double EDGE_INSET_PX = 3;
    private static final double STRIPES_PX = 15;
    private static final double DOTS_PX = 12;

    private PartedLook() {}

    /** The look of ground on which the two part as {@code parting} says. */
    static Look of(Parting parting, Palette palette) {
        String kind = (parting.ofTiming() ? "parted timing a-" : "parted fact a-") + word(parting.a()) + " b-"
                + word(parting.b());
        Tint ground = color(parting.a(), palette);
        Tint over = color(parting.b(), palette);
        Tint marked = over.equals(ground) ? Mixture.of(over, Ink.PAPER, 0.5) : over;
        return new Look(kind, parting.ofTiming() ? dots(ground, marked) : stripes(ground, marked));
    }

    static Fill stripes(Tint ground, Tint over) {
        return new Hatch(
                STRIPES_PX,
                Optional.of(ground),
                List.of(new Hatch.Stroke(Run.FALLING, over, 0.46 * STRIPES_PX / Math.sqrt(2), 0.5)));
    }

    static Fill dots(Tint ground, Tint over) {
        return new Hatch(DOTS_PX, Optional.of(ground), List.of(new Hatch.Stroke(Run.DOT, over, 7.4, 0.5)));
    }

    /** A line within the edge of {@code cell} (pixels), on a light one; dashed where they part in timing; {@code scale} times as thick as usual. */
    static List<Mark> edge(String id, Geometry cell, boolean timing, double scale) {
        Outline line = Frame.pixels(cell.buffer(-scale * EDGE_INSET_PX));
        return List.of(
                new Mark.Path("parted-casing", "", line, Style.line(thinned(CASING, scale))),
                new Mark.Path(
                        timing ? "parted-edge timing" : "parted-edge fact",
                        id + "-edge",
                        line,
                        Style.line(thinned(timing ? TIMING_EDGE : FACT_EDGE, scale))));
    }

    static Pen thinned(Pen pen, double scale) {
        return new Pen(
                pen.tint(),
                scale * pen.widthPx(),
                pen.dash().stream().map(dash -> scale * dash).toList());
    }

    private static String word(Finding finding) {
        return finding.sides().isEmpty()
                ? finding.token()
                : finding.token() + "-"
                        + finding.sides().stream().map(Object::toString).collect(Collectors.joining("-"));
    }

    /** One colour for {@code finding}: that of its holder, or of the sort of ground that nobody holds alone. */
    static Tint color(Finding finding, Palette palette) {
        return switch (finding.kind()) {
            case HELD -> palette.solid(finding.holder().orElseThrow(), Palette.Strength.FRESH);
            case CONTESTED -> Ink.CONTESTED;
            case DISPUTED -> Ink.DISPUTED;
            case VACANT -> Ink.VACANT;
            case UNKNOWN -> Ink.UNKNOWN;
        };
    }
}
