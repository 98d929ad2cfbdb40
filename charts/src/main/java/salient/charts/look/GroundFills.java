package salient.charts.look;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Hatch.Run;
import salient.charts.draw.Hatch.Stroke;
import salient.charts.draw.Ink;
import salient.charts.draw.Mixture;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.charts.draw.Tint;

/**
 * How ground is filled, on maps and charts alike: the colour of its holder, with dots for those beyond the first colours;
 * level bands of all who hold it together; rising bands of those who fight for it; crossed lines of those of whom it is
 * disputed.
 */
public final class GroundFills {
    private static final double KNOWN_BY_PX = 2.2;
    private static final double LINED_PERIOD_PX = 7;
    private static final double LINE_ACROSS_PX = 1.6;

    /** Left, with nobody reported in. */
    public static final Fill VACANT =
            new Hatch(9, Optional.of(Ink.VACANT), List.of(new Stroke(Run.DOT, Ink.DISPUTED, 2.6, 0.5)));

    /** Nobody has said. */
    public static final Fill UNKNOWN = lined(Ink.UNKNOWN);

    /** Laid over ground that is known only by its day. */
    public static final Hatch KNOWN_BY =
            new Hatch(7, Optional.empty(), List.of(new Stroke(Run.UPRIGHT, Ink.KNOWN_BY, KNOWN_BY_PX, 0.5)));

    private static final double DOTS_PERIOD_PX = 8;
    private static final double DOT_PX = 3;
    private static final double BAND_PX = 6;
    private static final double CORE_PX = 1.4;
    private static final double CONTESTED_PERIOD_PX = 15;
    private static final double LEAST_BAND_PX = 5;
    private static final double DISPUTED_PERIOD_PX = 10;
    private static final Run[] RUNS = {Run.RISING, Run.FALLING, Run.ACROSS, Run.UPRIGHT};

    private final Palette palette;
    private final double linePx;

    /** @param linePx how thick the lines of disputed ground are */
    public GroundFills(Palette palette, double linePx) {
        this.palette = palette;
        this.linePx = linePx;
    }

    /** A tint, and that of what is drawn on it to tell it from another side's of the same colour. */
    private record Marked(Tint tint, Optional<Tint> mark) {}

    private Marked marked(SideId side, Strength strength) {
        return new Marked(palette.fill(side, strength), palette.mark(side, strength));
    }

    /** Ground that {@code holder} holds. */
    public Fill held(Holder holder, Strength strength) {
        if (holder.joint()) {
            return bands(
                    tints(holder.sides(), strength),
                    Run.ACROSS,
                    BAND_PX * holder.sides().size(),
                    1);
        }
        Marked tint = marked(holder.sides().first(), strength);
        return tint.mark()
                .<Fill>map(mark -> new Hatch(
                        DOTS_PERIOD_PX, Optional.of(tint.tint()), List.of(new Stroke(Run.DOT, mark, DOT_PX, 0.5))))
                .orElseGet(() -> tint.tint());
    }

    /** Ground that {@code holder} is known to hold only by its day: the same under upright lines of paper. */
    public Fill heldByThen(Holder holder, Strength strength) {
        Stroke line = new Stroke(Run.UPRIGHT, Ink.KNOWN_BY, KNOWN_BY_PX, holder.joint() ? 0.5 : 0);
        if (held(holder, strength) instanceof Hatch hatch) {
            List<Stroke> strokes = new ArrayList<>(hatch.strokes());
            strokes.add(line);
            return new Hatch(hatch.periodPx(), hatch.ground(), strokes);
        }
        return knownBy(palette.fill(holder.sides().first(), strength));
    }

    /** {@code tint} under upright lines of paper: what is known only by its day. */
    public static Fill knownBy(Tint tint) {
        return new Hatch(KNOWN_BY.periodPx(), Optional.of(tint), KNOWN_BY.strokes());
    }

    /** Ground that {@code sides} contest: broad bands of all their colours, rising. */
    public Fill contested(Collection<SideId> sides, Strength strength) {
        List<Marked> tints = tints(sides, strength);
        double period = Math.max(CONTESTED_PERIOD_PX, LEAST_BAND_PX * Math.sqrt(2) * tints.size());
        return bands(tints, Run.RISING, period, Math.sqrt(2));
    }

    /** Ground of which {@code sides} are said to be in dispute: thin lines that cross, one for each, on white. */
    public Fill disputed(Collection<SideId> sides, Strength strength) {
        List<Marked> tints = tints(sides, strength);
        int each = (tints.size() + RUNS.length - 1) / RUNS.length;
        List<Stroke> lines = new ArrayList<>();
        for (int i = 0; i < tints.size(); i++) {
            Marked tint = tints.get(i);
            Tint color = tint.tint().equals(Ink.NOBODY) ? Ink.DISPUTED : tint.tint();
            int row = i / RUNS.length;
            double offset = (row + 0.5) / each;
            lines.add(new Stroke(RUNS[i % RUNS.length], color, linePx, offset));
            tint.mark()
                    .ifPresent(mark ->
                            lines.add(new Stroke(lines.get(lines.size() - 1).run(), mark, 0.9, offset)));
        }
        return new Hatch(DISPUTED_PERIOD_PX * each, Optional.of(Ink.NOBODY), lines);
    }

    /** The same with a share of the paper in all its colours, 0 to 1. */
    public static Fill paled(Fill fill, double share) {
        if (fill instanceof Hatch hatch) {
            return new Hatch(
                    hatch.periodPx(),
                    hatch.ground().map(tint -> Mixture.pale(tint, share)),
                    hatch.strokes().stream()
                            .map(stroke -> new Stroke(
                                    stroke.run(),
                                    Mixture.pale(stroke.tint(), share),
                                    stroke.widthPx(),
                                    stroke.offset()))
                            .toList());
        }
        return Mixture.pale((Tint) fill, share);
    }

    /** The same under the level lines of unknown ground. */
    public static Fill lined(Fill fill) {
        List<Stroke> strokes = new ArrayList<>();
        double period = LINED_PERIOD_PX;
        Optional<Tint> ground = Optional.empty();
        if (fill instanceof Hatch hatch) {
            period = hatch.periodPx();
            ground = hatch.ground();
            strokes.addAll(hatch.strokes());
        } else {
            ground = Optional.of((Tint) fill);
        }
        int lines = (int) Math.max(1, Math.round(period / LINED_PERIOD_PX));
        for (int i = 0; i < lines; i++) {
            strokes.add(new Stroke(Run.ACROSS, Ink.NOBODY, LINE_ACROSS_PX, (i + 0.5) / lines));
        }
        return new Hatch(period, ground, strokes);
    }

    /** Two tints or more: one named side stands beside white, none beside grey. */
    private List<Marked> tints(Collection<SideId> sides, Strength strength) {
        List<Marked> tints = new ArrayList<>();
        sides.forEach(side -> tints.add(marked(side, strength)));
        if (tints.isEmpty()) {
            Tint grey = strength == Strength.FRESH ? Ink.CONTESTED : Ink.DISPUTED;
            tints.add(new Marked(grey, Optional.empty()));
        }
        if (tints.size() == 1) {
            tints.add(new Marked(Ink.NOBODY, Optional.empty()));
        }
        return tints;
    }

    /** @param slant how many times as long a period is along the tile's side as across the bands */
    private static Fill bands(List<Marked> tints, Run run, double periodPx, double slant) {
        List<Stroke> strokes = new ArrayList<>();
        double width = periodPx / slant / tints.size();
        for (int i = 1; i < tints.size(); i++) {
            strokes.add(new Stroke(run, tints.get(i).tint(), width + 0.2, (i + 0.5) / tints.size()));
        }
        for (int i = 0; i < tints.size(); i++) {
            double offset = (i + 0.5) / tints.size();
            tints.get(i).mark().ifPresent(mark -> strokes.add(new Stroke(run, mark, CORE_PX, offset)));
        }
        return new Hatch(periodPx, Optional.of(tints.get(0).tint()), strokes);
    }
}
