package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.campaign.Campaign;
import salient.charts.draw.Box;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Mixture;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.Strength;
import salient.charts.draw.Style;
import salient.charts.draw.Tint;
import salient.charts.draw.Type;
import salient.charts.look.GroundFills;
import salient.charts.look.Lines;
import salient.charts.look.Look;
import salient.charts.look.PartedLook;
import salient.charts.look.Unsettled;
import salient.charts.look.UnsettledSamples;
import salient.control.Finding;
import salient.ground.FrontLine;
import salient.ground.GroundKind;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.wording.Amounts;
import salient.wording.Wording;

/** Explains the difference map of one day: what it shows, and nothing else. */
final class DifferenceKey {
    private static final Type TEXT = Type.regular(13).condensed();
    private static final double ROW_PX = 22;
    /** How many rows follow those of the findings. */
    private static final int FOLLOWING = 2;

    private static final double SAMPLE_PX = 36;
    /** A narrower key has one column. */
    private static final double TWO_COLUMNS_PX = 460;

    private final ReplayPair pair;
    private final Palette palette;
    private final Campaign campaign;
    private final Box box;
    private final boolean mustFit;

    /** @param mustFit whether something stands below {@code box}, so that many rows have to move together */
    DifferenceKey(ReplayPair pair, Palette palette, Box box, boolean mustFit) {
        this.mustFit = mustFit;
        this.pair = pair;
        this.palette = palette;
        this.campaign = pair.a().inputs().dossier().campaign();
        this.box = box;
    }

    /**
     * The key to the map of {@code day}.
     *
     * @param partings where the two part on it
     * @param frames whose signs it explains
     */
    List<Mark> draw(LocalDate day, List<Parting> partings, List<FrameMap> frames) {
        Column heading = new Column("legend", box);
        heading.heading("How to read this map");
        List<Mark> marks = new ArrayList<>(heading.marks());
        double top = heading.y() + 18;
        double below = ground(marks, day, partings, box.x(), top);
        if (box.width() < TWO_COLUMNS_PX) {
            lines(marks, day, partings, frames, box.x(), below);
        } else {
            lines(marks, day, partings, frames, box.x() + Math.min(280, 0.55 * box.width()), top);
        }
        return marks;
    }

    /** Returns where a further row would stand. */
    private double ground(List<Mark> marks, LocalDate day, List<Parting> partings, double x, double top) {
        double y = top;
        Tint a = Mixture.of(Ink.QUIET, Ink.PAPER, 0.1);
        Tint b = Mixture.of(Ink.QUIET, Ink.PAPER, 0.75);
        if (partings.stream().anyMatch(parting -> seen(parting) && !parting.ofTiming())) {
            parted(marks, x, y, PartedLook.stripes(a, b), PartedLook.FACT_EDGE, "Part in fact: colour A, stripes B");
            y += ROW_PX;
        }
        if (partings.stream().anyMatch(parting -> seen(parting) && parting.ofTiming())) {
            parted(marks, x, y, PartedLook.dots(a, b), PartedLook.TIMING_EDGE, "Part in timing: colour A, dots B");
            y += ROW_PX;
        }
        SortedMap<String, Tint> said = said(partings);
        SortedMap<String, Fill> agreed = agreed(day);
        SortedSet<String> words = new TreeSet<>(said.keySet());
        words.addAll(agreed.keySet());
        // Many sides stand closer together, so that what follows them has its room above the foot of the sheet.
        double step = mustFit
                ? Math.min(ROW_PX, (box.bottom() - y - FOLLOWING * ROW_PX) / Math.max(1, words.size()))
                : ROW_PX;
        for (String word : words) {
            if (said.containsKey(word)) {
                swatch(marks, x, y, said.get(word));
            }
            if (agreed.containsKey(word)) {
                swatch(marks, x + SAMPLE_PX / 2 + 1, y, agreed.get(word));
            }
            label(marks, x, y, Amounts.capital(word));
            y += step;
        }
        if (!said.isEmpty() && !agreed.isEmpty()) {
            marks.add(Mark.Text.of(
                    "legend-label", "Strong: where they part; pale: both say so", x, y + 4.7, TEXT, Ink.QUIET));
            y += ROW_PX;
        }
        if (someUnknown(day)) {
            swatch(marks, x, y, GroundFills.UNKNOWN);
            swatch(marks, x + SAMPLE_PX / 2 + 1, y, GroundFills.UNKNOWN);
            label(marks, x, y, "One or both do not know");
            y += ROW_PX;
        }
        return y;
    }

    private boolean seen(Parting parting) {
        return !pair.a().coverage().facesOf(parting.place().id()).isEmpty();
    }

    /** What the two say where they part, in the colours of it. */
    private SortedMap<String, Tint> said(List<Parting> partings) {
        SortedMap<String, Tint> said = new TreeMap<>();
        for (Parting parting : partings) {
            if (seen(parting)) {
                for (Finding finding : List.of(parting.a(), parting.b())) {
                    said.put(Wording.brief(finding, campaign), PartedLook.color(finding, palette));
                }
            }
        }
        return said;
    }

    /** What can be seen where they agree. */
    private SortedMap<String, Fill> agreed(LocalDate day) {
        SortedMap<String, Fill> agreed = new TreeMap<>();
        SortedSet<Unsettled> unsettled = new TreeSet<>();
        for (PlaceId place : pair.a().coverage().places()) {
            Finding a = finding(pair.a(), place, day);
            if (isUnknown(a) || !a.sameGround(finding(pair.b(), place, day))) {
                continue;
            }
            Unsettled.of(a).ifPresent(unsettled::add);
            if (!GroundKind.of(a.kind()).inDoubt()) {
                agreed.put(
                        Wording.brief(a, campaign),
                        Look.of(a, Strength.PRESUMED, palette).fill());
            }
        }
        UnsettledSamples samples = new UnsettledSamples(campaign, Look.fills(palette));
        for (GroundKind ground : List.of(GroundKind.CONTESTED, GroundKind.DISPUTED)) {
            samples.of(ground, unsettled, Strength.PRESUMED)
                    .forEach(sample -> agreed.put(sample.named(ground.token()), sample.fill()));
        }
        return agreed;
    }

    private boolean someUnknown(LocalDate day) {
        return pair.a().coverage().places().stream()
                .anyMatch(
                        place -> isUnknown(finding(pair.a(), place, day)) || isUnknown(finding(pair.b(), place, day)));
    }

    private static Finding finding(Replay replay, PlaceId place, LocalDate day) {
        return replay.judgement().history().of(place).at(day);
    }

    private static boolean isUnknown(Finding finding) {
        return finding.kind() == Finding.Kind.UNKNOWN;
    }

    private void lines(
            List<Mark> marks, LocalDate day, List<Parting> partings, List<FrameMap> frames, double x, double top) {
        double y = top;
        if (partings.stream().anyMatch(this::seen)) {
            marks.add(Badges.draw("", 1, x + SAMPLE_PX / 2, y));
            label(marks, x, y, "Number in the list");
            y += ROW_PX;
        }
        List<FrontLine> fronts = new TwoFronts(pair, day).lines();
        if (!fronts.isEmpty()) {
            y = front(marks, x, y, true, false, "Front line in A");
            y = front(marks, x, y, false, true, "Front line in B");
            y = front(marks, x, y, true, true, "The same in both");
        }
        if (fronts.stream().anyMatch(FrontLine::presumed)) {
            marks.addAll(TwoFronts.sample(true, false, true, x, y, SAMPLE_PX));
            label(marks, x, y, "Dashed: presumed");
            y += ROW_PX;
        }
        if (frames.stream().anyMatch(frame -> frame.surroundings().border())) {
            marks.add(new Mark.Path("swatch", "", Outline.line(x, y, x + SAMPLE_PX, y), Style.line(Lines.BORDER)));
            label(marks, x, y, "State border");
            y += ROW_PX;
        }
        if (frames.stream().anyMatch(frame -> !frame.places().circles().isEmpty())) {
            marks.add(new Mark.Path(
                    "swatch", "", Outline.circle(x + SAMPLE_PX / 2, y, 7.5), Style.line(Lines.ERROR_CIRCLE)));
            label(marks, x, y, "Estimated point lies within");
            y += ROW_PX;
        }
        if (frames.stream().anyMatch(frame -> frame.places().doubts())) {
            marks.add(Mark.Text.of("swatch", "?", x + SAMPLE_PX / 2, y + 5, Type.bold(14), Ink.UNCERTAIN)
                    .at(Mark.Anchor.MIDDLE));
            label(marks, x, y, "Doubt which place is meant");
        }
    }

    private static double front(List<Mark> marks, double x, double y, boolean a, boolean b, String text) {
        marks.addAll(TwoFronts.sample(a, b, false, x, y, SAMPLE_PX));
        label(marks, x, y, text);
        return y + ROW_PX;
    }

    private static void parted(List<Mark> marks, double x, double y, Fill fill, Pen edge, String text) {
        Outline outline = Outline.of(new Box(x + 1, y - 8, SAMPLE_PX - 2, 16));
        marks.add(new Mark.Path("swatch", "", outline, Style.fill(fill).with(edge)));
        label(marks, x, y, text);
    }

    private static void swatch(List<Mark> marks, double x, double y, Fill fill) {
        Outline outline = Outline.of(new Box(x, y - 7, SAMPLE_PX / 2 - 1, 14));
        marks.add(new Mark.Path("swatch", "", outline, Style.fill(fill).with(Pen.solid(Ink.HAIRLINE, 0.8))));
    }

    private static void label(List<Mark> marks, double x, double y, String text) {
        marks.add(Mark.Text.of("legend-label", text, x + SAMPLE_PX + 8, y + 4.7, TEXT, Ink.TEXT));
    }
}
