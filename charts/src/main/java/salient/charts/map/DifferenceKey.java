package salient.charts.map;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.campaign.Campaign;
import salient.charts.draw.Box;
import salient.charts.draw.Fill;
import salient.charts.draw.GroundFills;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Type;
import salient.compare.Divergence;
import salient.compare.Divergence.Nature;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.time.Timeline;

/** Explains the difference maps of one comparison: what can occur on them. The same on every day. */
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

    /** @param frames whose signs it explains */
    List<Mark> draw(Partings partings, List<PlaceLayer> frames) {
        Column heading = new Column("legend", box);
        heading.heading("How to read this map");
        List<Mark> marks = new ArrayList<>(heading.marks());
        double top = heading.y() + 18;
        double below = ground(marks, partings, box.x(), top);
        if (box.width() < TWO_COLUMNS_PX) {
            lines(marks, frames, box.x(), below);
        } else {
            lines(marks, frames, box.x() + Math.min(280, 0.55 * box.width()), top);
        }
        return marks;
    }

    /** Returns where a further row would stand. */
    private double ground(List<Mark> marks, Partings partings, double x, double top) {
        double y = top;
        Color a = Palette.mix(Palette.QUIET, Palette.PAPER, 0.1);
        Color b = Palette.mix(Palette.QUIET, Palette.PAPER, 0.75);
        parted(marks, x, y, PartedLook.stripes(a, b), PartedLook.FACT_EDGE, "Part in fact: colour A, stripes B");
        y += ROW_PX;
        if (partings.divergences().stream().anyMatch(d -> d.nature() == Nature.TIMING)) {
            parted(marks, x, y, PartedLook.dots(a, b), PartedLook.TIMING_EDGE, "Part in timing: colour A, dots B");
            y += ROW_PX;
        }
        SortedMap<String, Color> said = said(partings);
        SortedMap<String, Fill> agreed = agreed();
        SortedSet<String> words = new TreeSet<>(said.keySet());
        words.addAll(agreed.keySet());
        // Many sides stand closer together, so that what follows them has its room above the foot of the sheet.
        double step = mustFit
                ? Math.min(ROW_PX, (box.bottom() - y - FOLLOWING * ROW_PX) / Math.max(1, words.size()))
                : ROW_PX;
        for (String word : words) {
            if (said.containsKey(word)) {
                swatch(marks, x, y, Fill.solid(said.get(word)));
            }
            if (agreed.containsKey(word)) {
                swatch(marks, x + SAMPLE_PX / 2 + 1, y, agreed.get(word));
            }
            label(marks, x, y, capital(word));
            y += step;
        }
        marks.add(Mark.Text.of(
                "legend-label", "Strong: where they part; pale: both say so", x, y + 4.7, TEXT, Palette.QUIET));
        y += ROW_PX;
        if (someUnknown()) {
            swatch(marks, x, y, GroundFills.UNKNOWN);
            swatch(marks, x + SAMPLE_PX / 2 + 1, y, GroundFills.UNKNOWN);
            label(marks, x, y, "One or both do not know");
            y += ROW_PX;
        }
        return y;
    }

    /** What the two say where they part, in the colours of it. */
    private SortedMap<String, Color> said(Partings partings) {
        SortedMap<String, Color> said = new TreeMap<>();
        for (Divergence divergence : partings.divergences()) {
            for (Finding finding : List.of(divergence.a(), divergence.b())) {
                said.put(Words.of(finding, campaign), PartedLook.color(finding, palette));
            }
        }
        return said;
    }

    /** What can be seen where they agree. */
    private SortedMap<String, Fill> agreed() {
        SortedMap<String, Fill> agreed = new TreeMap<>();
        ControlHistory a = pair.a().judgement().history();
        ControlHistory b = pair.b().judgement().history();
        for (PlaceId place : pair.a().coverage().places()) {
            for (Timeline.Span<Finding> span : a.of(place).spans()) {
                boolean unknown = span.value().token().equals("unknown");
                if (!unknown
                        && b.of(place).spans().stream()
                                .anyMatch(other -> other.value().sameGround(span.value()))) {
                    agreed.put(
                            Words.of(span.value(), campaign),
                            Look.of(span.value(), Palette.Strength.PRESUMED, palette)
                                    .fill());
                }
            }
        }
        return agreed;
    }

    private boolean someUnknown() {
        return pair.a().coverage().places().stream()
                .anyMatch(place -> unknown(pair.a(), place) || unknown(pair.b(), place));
    }

    private static boolean unknown(Replay replay, PlaceId place) {
        return replay.judgement().history().of(place).spans().stream()
                .anyMatch(span -> span.value().token().equals("unknown"));
    }

    private void lines(List<Mark> marks, List<PlaceLayer> frames, double x, double top) {
        double y = top;
        marks.add(Badges.draw("", 1, x + SAMPLE_PX / 2, y));
        label(marks, x, y, "Number in the list");
        y += ROW_PX;
        y = front(marks, x, y, true, false, "Front line in A");
        y = front(marks, x, y, false, true, "Front line in B");
        y = front(marks, x, y, true, true, "The same in both");
        marks.addAll(TwoFronts.sample(true, false, true, x, y, SAMPLE_PX));
        label(marks, x, y, "Dashed: presumed");
        y += ROW_PX;
        marks.add(new Mark.Path("swatch", "", Outline.line(x, y, x + SAMPLE_PX, y), Style.line(BaseLayer.BORDER)));
        label(marks, x, y, "State border");
        y += ROW_PX;
        if (frames.stream().anyMatch(frame -> !frame.circles().isEmpty())) {
            marks.add(new Mark.Path(
                    "swatch", "", Outline.circle(x + SAMPLE_PX / 2, y, 7.5), Style.line(PlaceLayer.ERROR_CIRCLE)));
            label(marks, x, y, "Estimated point lies within");
            y += ROW_PX;
        }
        if (frames.stream().anyMatch(PlaceLayer::doubts)) {
            marks.add(Mark.Text.of("swatch", "?", x + SAMPLE_PX / 2, y + 5, Type.bold(14), Palette.QUIET)
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
        marks.add(new Mark.Path("swatch", "", outline, Style.fill(fill).with(Pen.solid(Palette.HAIRLINE, 0.8))));
    }

    private static void label(List<Mark> marks, double x, double y, String text) {
        marks.add(Mark.Text.of("legend-label", text, x + SAMPLE_PX + 8, y + 4.7, TEXT, Palette.INK));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
