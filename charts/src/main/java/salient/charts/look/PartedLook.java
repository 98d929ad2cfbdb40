package salient.charts.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Hatch.Run;
import salient.charts.draw.Ink;
import salient.charts.draw.Mixture;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.Strength;
import salient.charts.draw.Tint;
import salient.control.Finding;

/**
 * How ground is drawn on which two readings part: what the first says is its colour, what the second says lies on it, as
 * stripes if they part in fact, as dots if they only date one change differently.
 */
public final class PartedLook {
    public static final Pen FACT_EDGE = Pen.solid(Ink.PARTED, 2.4);
    public static final Pen TIMING_EDGE = Pen.dashed(Ink.PARTED, 2.4, 6.0, 4.0);

    public static final Pen CASING = Pen.solid(Ink.HALO, 5);
    /** Dark stripes, on a map that says of ground no more than that two readings part on it. */
    public static final Fill SOMEHOW = new Hatch(
            9 * Math.sqrt(2), Optional.of(Ink.NOBODY), List.of(new Hatch.Stroke(Run.RISING, Ink.TEXT, 3.2, 0.5)));

    private static final double STRIPES_PX = 15;
    private static final double DOTS_PX = 12;

    private PartedLook() {}

    /** The look of ground of which one reading says {@code a} and the other {@code b}. */
    public static Look of(Finding a, Finding b, boolean ofTiming, Palette palette) {
        String kind = (ofTiming ? "parted timing a-" : "parted fact a-") + word(a) + " b-" + word(b);
        Tint ground = color(a, palette);
        Tint over = color(b, palette);
        Tint marked = over.equals(ground) ? Mixture.of(over, Ink.PAPER, 0.5) : over;
        return new Look(kind, ofTiming ? dots(ground, marked) : stripes(ground, marked));
    }

    /** What is said of ground on which two part in fact. */
    public static Fill stripes(Tint ground, Tint over) {
        return new Hatch(
                STRIPES_PX,
                Optional.of(ground),
                List.of(new Hatch.Stroke(Run.FALLING, over, 0.46 * STRIPES_PX / Math.sqrt(2), 0.5)));
    }

    /** What is said of ground on which two part in timing alone. */
    public static Fill dots(Tint ground, Tint over) {
        return new Hatch(DOTS_PX, Optional.of(ground), List.of(new Hatch.Stroke(Run.DOT, over, 7.4, 0.5)));
    }

    private static String word(Finding finding) {
        return finding.sides().isEmpty()
                ? finding.token()
                : finding.token() + "-"
                        + finding.sides().stream().map(Object::toString).collect(Collectors.joining("-"));
    }

    /** One colour for {@code finding}: that of its holder, or of the sort of ground that nobody holds alone. */
    public static Tint color(Finding finding, Palette palette) {
        return switch (finding.kind()) {
            case HELD -> palette.solid(finding.holder().orElseThrow(), Strength.FRESH);
            case CONTESTED -> Ink.CONTESTED;
            case DISPUTED -> Ink.DISPUTED;
            case VACANT -> Ink.VACANT;
            case UNKNOWN -> Ink.UNKNOWN;
        };
    }
}
