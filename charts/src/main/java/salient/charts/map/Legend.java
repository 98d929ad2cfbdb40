package salient.charts.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.charts.draw.Box;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.Strength;
import salient.charts.draw.Style;
import salient.charts.draw.Type;
import salient.charts.look.ActSign;
import salient.charts.look.FrontSort;
import salient.charts.look.GroundFills;
import salient.charts.look.Lines;
import salient.charts.look.Look;
import salient.charts.look.PlaceSign;
import salient.ground.GroundKind;
import salient.place.PlaceKind;
import salient.reading.Judgement;
import salient.run.Replay;
import salient.telling.Signal;
import salient.wording.PlainDays;

/** Explains what occurs on one map or on several, and nothing else. */
final class Legend {
    private static final double ROW_PX = 19;

    private final LegendKey key;
    private final Palette palette;
    private final GroundFills fills;
    private final Campaign campaign;
    private final List<Side> sides;
    private final List<GroundKey> told = new ArrayList<>();

    /** The legend of {@code key}, for maps of {@code replays}, which are of one campaign. */
    Legend(LegendKey key, Palette palette, List<Replay> replays) {
        this.key = key;
        this.palette = palette;
        this.fills = Look.fills(palette);
        this.campaign = replays.get(0).inputs().dossier().campaign();
        this.sides = campaign.sides();
        told(replays, judgement -> judgement.modelled().isEmpty())
                .ifPresent(holders -> told.add(new FoundKey(key, palette, campaign, holders)));
        told(replays, judgement -> judgement.modelled().isPresent())
                .ifPresent(holders -> told.add(new LikelyKey(key, palette, campaign, holders)));
    }

    /** Whose ground those of {@code replays} show that are {@code such}; absent if none is. */
    private Optional<List<Holder>> told(List<Replay> replays, Predicate<Judgement> such) {
        List<Judgement> judgements =
                replays.stream().map(Replay::judgement).filter(such).toList();
        return judgements.isEmpty()
                ? Optional.empty()
                : Optional.of(judgements.stream()
                        .flatMap(judgement -> judgement.history().holders(campaign).stream())
                        .distinct()
                        .toList());
    }

    /** All parts, in their boxes; {@code frames} say what is there on every day. */
    List<Mark> draw(List<FrameMap> frames, SheetLayout layout) {
        List<Mark> marks = new ArrayList<>();
        Box ground = layout.ground();
        List<LegendRow> groundRows = new ArrayList<>(told.get(0).rows());
        groundRows.addAll(groundOfNone(frames));
        rows(marks, ground, told.get(0).heading(), groundRows, 15, 1);
        rows(marks, layout.lines(), "Lines and signs", lineRows(frames), 0, 1);
        rows(marks, layout.places(), "Places", placeRows(frames), 0, 4);
        marks.addAll(told.get(0).heads(ground.x(), ground.y() + 32));
        return marks;
    }

    /** Rows under a heading, in as many columns as {@code across}, filled downward. */
    private static void rows(List<Mark> marks, Box box, String heading, List<LegendRow> rows, double skip, int across) {
        if (rows.isEmpty()) {
            return;
        }
        Column column = new Column("legend-heading", box);
        column.heading(heading);
        marks.addAll(column.marks());
        double top = column.y() + 2 + skip;
        int down = Math.max(1, (rows.size() + across - 1) / across);
        double step = Math.min(ROW_PX, (box.bottom() - top) / down);
        double width = box.width() / across;
        for (int i = 0; i < rows.size(); i++) {
            LegendRow row = rows.get(i);
            int before = i / down;
            double left = box.x() + before * width;
            double middle = top + (i % down + 0.5) * step;
            List<Mark> entry = new ArrayList<>(row.sample().apply(left, middle));
            String label = row.labelWithin(width);
            entry.add(Mark.Text.of("legend-label", label, left + row.indent(), middle + 4.7, LegendRow.TEXT, Ink.TEXT));
            marks.add(Mark.Group.of("legend " + row.kind(), "", entry));
        }
    }

    /** All rows in one list, for a legend that has no boxes of its own. */
    List<LegendRow> rows(List<FrameMap> frames) {
        List<LegendRow> rows = new ArrayList<>();
        for (GroundKey each : told) {
            if (!each.heads(0, 0).isEmpty()) {
                double gap = each.headsLabel().isEmpty() ? 0 : 9;
                rows.add(new LegendRow("strengths", each.headsLabel(), each.widePx() + gap, each::heads));
            }
            rows.addAll(each.rows());
        }
        rows.addAll(groundOfNone(frames));
        rows.addAll(lineRows(frames));
        rows.addAll(placeRows(frames));
        return rows;
    }

    /** Ground of which nothing is found, and what is known only by its day. */
    private List<LegendRow> groundOfNone(List<FrameMap> frames) {
        List<LegendRow> rows = new ArrayList<>();
        double wide = told.get(0).widePx();
        if (key.has(GroundKind.UNASSIGNED)) {
            rows.add(new LegendRow(
                    GroundKind.UNASSIGNED.token(),
                    "Too far from any place",
                    wide + 9,
                    (x, y) -> List.of(LegendRow.swatch(x, y, wide, Look.UNASSIGNED.fill()))));
        }
        List<Fill> around =
                Surroundings.fills(frames.stream().map(FrameMap::surroundings).toList());
        if (!around.isEmpty()) {
            rows.add(new LegendRow(
                    "outside neighbour", "Outside the study area", wide + 9, (x, y) -> swatches(x, y, wide, around)));
        }
        if (!key.knownBy().days().isEmpty()) {
            String by = key.knownBy().days().size() == 1
                    ? "Known only by " + PlainDays.brief(key.knownBy().days().first(), campaign.period())
                    : "Known only by the day shown";
            rows.add(new LegendRow(Look.KNOWN_BY.kind(), by, wide + 9, (x, y) -> knownBy(x, y, wide)));
        }
        return rows;
    }

    private List<Mark> knownBy(double x, double y, double wide) {
        List<Fill> held = key.knownBy().holders().stream()
                .map(holder -> fills.held(holder, Strength.FRESH))
                .toList();
        List<Mark> marks = swatches(x, y, wide, held);
        marks.add(LegendRow.swatch(x, y, wide, Look.KNOWN_BY.fill()));
        return marks;
    }

    private static List<Mark> swatches(double x, double y, double wide, List<Fill> fills) {
        List<Mark> marks = new ArrayList<>();
        double each = wide / Math.max(1, fills.size());
        for (int i = 0; i < fills.size(); i++) {
            marks.add(LegendRow.swatch(x + i * each, y, each, fills.get(i)));
        }
        return marks;
    }

    private List<LegendRow> lineRows(List<FrameMap> frames) {
        List<LegendRow> rows = new ArrayList<>();
        for (FrontSort sort : key.fronts()) {
            rows.add(new LegendRow(
                    sort.kind(), sort.label(), sort.brief(), 40, (x, y) -> List.of(line(x, y, sort.pen()))));
        }
        if (key.earlier()) {
            rows.add(new LegendRow(
                    "front-earlier", EarlierFront.LABEL, 40, (x, y) -> List.of(line(x, y, Lines.EARLIER_FRONT))));
        }
        if (frames.stream().anyMatch(map -> map.surroundings().border())) {
            rows.add(new LegendRow("border", "State border", 40, (x, y) -> List.of(line(x, y, Lines.BORDER))));
        }
        if (key.changes()) {
            rows.add(new LegendRow("changed", "Changed on this day", 40, (x, y) -> List.of(band(x + 2, y))));
        }
        key.acts().bySides().forEach((act, actors) -> {
            String kind = "signal " + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
            rows.add(new LegendRow(kind, act.label(), 40, (x, y) -> signs(act, actors, x, y)));
        });
        if (key.acts().unnamed()) {
            rows.add(new LegendRow(
                    "signal side-unnamed",
                    "Side not named, or both",
                    40,
                    (x, y) -> List.of(new Mark.Path(
                            "swatch", "", Outline.circle(x + 16, y, ActSign.SMALL_PX), Style.fill(Ink.UNNAMED_SIDE)))));
        }
        if (frames.stream().anyMatch(map -> !map.places().circles().isEmpty())) {
            rows.add(new LegendRow(
                    "error-circle",
                    "Estimated point lies within",
                    40,
                    (x, y) -> List.of(new Mark.Path(
                            "swatch", "", Outline.circle(x + 16, y, 7.5), Style.line(Lines.ERROR_CIRCLE)))));
        }
        if (frames.stream().anyMatch(map -> map.places().doubts())) {
            rows.add(new LegendRow(
                    "doubtful",
                    "Doubt which place is meant",
                    40,
                    (x, y) -> List.of(Mark.Text.of("swatch", "?", x + 16, y + 5, Type.bold(14), Ink.UNCERTAIN)
                            .at(Mark.Anchor.MIDDLE))));
        }
        return rows;
    }

    /** The sign of {@code act} by each of {@code actors}, as far as there is room. */
    private List<Mark> signs(Signal.Act act, SortedSet<SideId> actors, double x, double y) {
        List<Optional<SideId>> shown = new ArrayList<>();
        sides.stream().map(Side::id).filter(actors::contains).limit(2).forEach(side -> shown.add(Optional.of(side)));
        if (shown.isEmpty()) {
            shown.add(Optional.empty());
        }
        List<Mark> signs = new ArrayList<>();
        double first = x + 16 - 8.5 * (shown.size() - 1);
        for (int i = 0; i < shown.size(); i++) {
            signs.add(ActSign.draw(act, shown.get(i), palette, "swatch", "", first + i * 17, y, ActSign.SMALL_PX));
        }
        return signs;
    }

    /** A band along the inner edge of a box. */
    private static Mark band(double x, double y) {
        Path2D band = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        band.append(new Box(x, y - 7, 29, 14).rectangle(), false);
        band.append(new Box(x + 3.2, y - 3.8, 22.6, 7.6).rectangle(), false);
        return new Mark.Path("swatch", "", Outline.of(band), Style.fill(Ink.CHANGED));
    }

    private static Mark line(double x, double y, Pen pen) {
        return new Mark.Path("swatch", "", Outline.line(x, y, x + 32, y), Style.line(pen));
    }

    private static List<LegendRow> placeRows(List<FrameMap> frames) {
        SortedSet<PlaceKind> kinds = new TreeSet<>();
        frames.forEach(
                map -> map.places().drawn().forEach(d -> kinds.add(d.place().kind())));
        List<LegendRow> rows = new ArrayList<>();
        for (PlaceKind kind : kinds) {
            String word = "place " + kind.token().replace('_', '-');
            rows.add(new LegendRow(
                    word,
                    PlaceSign.label(kind),
                    22,
                    (x, y) -> PlaceSign.draw(kind, "", x + 9, y).map(List::of).orElse(List.of())));
        }
        return rows;
    }
}
