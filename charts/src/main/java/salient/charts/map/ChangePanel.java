package salient.charts.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import salient.campaign.Campaign;
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
import salient.charts.look.Look;
import salient.control.Transition;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.run.Replay;
import salient.telling.KnownByDay;
import salient.telling.News;
import salient.wording.PlainDays;
import salient.wording.Wording;

/**
 * What changed on the day: places under the words of what they were and what they became. On a day of many changes the
 * type is smaller.
 */
final class ChangePanel {
    /** Sizes of type that are tried; at the last all of it is the smallest that can be read in print. */
    private static final List<Double> SCALES = List.of(1.0, 0.92, 0.84, Sheet.SMALLEST_TYPE_PX / 14);

    private static final double LEADING = 18;
    private static final int MOST_TURN_LINES = 3;
    private static final String BY = " by this day";

    private final Campaign campaign;
    private final Gazetteer gazetteer;
    private final Palette palette;
    private final News news;
    private final double scale;
    private final Type words;
    private final Type names;
    private final Type small;

    private ChangePanel(Replay replay, News news, Palette palette, double scale) {
        this.campaign = replay.inputs().dossier().campaign();
        this.gazetteer = replay.inputs().dossier().gazetteer();
        this.palette = palette;
        this.news = news;
        this.scale = scale;
        this.words = Type.regular(14 * scale);
        this.names = Type.bold(14 * scale).condensed();
        this.small =
                Type.regular(Math.max(Sheet.SMALLEST_TYPE_PX, 12.5 * scale)).condensed();
    }

    /** The list in {@code box}: in the largest type that leaves nothing out, if there is one. */
    static List<Mark> draw(Replay replay, News news, Palette palette, Box box) {
        for (double scale : SCALES) {
            Column column = new Column("changes", box);
            if (new ChangePanel(replay, news, palette, scale).fill(column)) {
                return column.marks();
            }
        }
        Column column = new Column("changes", box);
        new ChangePanel(replay, news, palette, SCALES.get(SCALES.size() - 1)).fill(column);
        return column.marks();
    }

    /** Fills {@code column}; returns whether all found room. */
    private boolean fill(Column column) {
        column.heading("Changed on " + PlainDays.brief(news.day()));
        turns(column);
        if (news.changes().isEmpty() && !news.turns().isEmpty()) {
            double more = 6;
            for (String line : words.wrap(
                    "At the close all was as the day before.", column.box().width())) {
                column.line(line, words, Ink.QUIET, leading() + more);
                more = 0;
            }
            return true;
        }
        if (news.changes().isEmpty()) {
            boolean eve = news.day().equals(campaign.period().first());
            column.line(
                    eve ? "The eve: the picture begins here." : "No place changed.", words, Ink.QUIET, leading() + 2);
            return true;
        }
        int left = news.changes().size();
        for (Map.Entry<String, List<Transition>> group : groups()) {
            boolean last = group.getValue().size() == left;
            if (column.left() < leastPx(group.getKey()) + (last ? 0 : leading())) {
                column.line("and " + left + " more", words, Ink.QUIET, leading());
                return false;
            }
            if (!group(column, group.getKey(), group.getValue())) {
                return false;
            }
            left -= group.getValue().size();
        }
        return true;
    }

    /** What a kind of change takes up with one line of places. */
    private double leastPx(String change) {
        return 2 * leading() + 4 + (change.endsWith(BY) ? 16 * scale : 0);
    }

    private double leading() {
        return LEADING * scale;
    }

    /** The changes that are alike, under the words for them; those of most places first. */
    private List<Map.Entry<String, List<Transition>>> groups() {
        Map<String, List<Transition>> alike = new LinkedHashMap<>();
        for (Transition t : news.changes()) {
            boolean by = KnownByDay.isOne(t);
            String key = Wording.brief(t.from(), campaign) + " → " + Wording.brief(t.to(), campaign) + (by ? BY : "");
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(t);
        }
        List<Map.Entry<String, List<Transition>>> groups = new ArrayList<>(alike.entrySet());
        groups.sort((a, b) -> b.getValue().size() - a.getValue().size());
        return groups;
    }

    /** The places that changed hands more than once, of which the map of the close shows no more than the last. */
    private void turns(Column column) {
        if (news.turns().isEmpty()) {
            return;
        }
        column.line("Changed hands more than once:", words, Ink.TEXT, leading() + 2);
        String places = news.turns().stream()
                .map(turn -> name(gazetteer.get(turn.place())) + " " + turn.changes() + " times")
                .collect(Collectors.joining(" · "));
        List<String> lines = names.wrap(places, column.box().width());
        for (int i = 0; i < Math.min(MOST_TURN_LINES, lines.size()); i++) {
            boolean cut = i == MOST_TURN_LINES - 1 && lines.size() > MOST_TURN_LINES;
            column.line(
                    cut ? names.cut(lines.get(i) + " …", column.box().width()) : lines.get(i),
                    names,
                    Ink.CHANGED,
                    leading());
        }
    }

    /** One kind of change and its places; returns whether all found room. */
    private boolean group(Column column, String change, List<Transition> transitions) {
        column.skip(leading() + 4);
        Transition first = transitions.get(0);
        double x = column.box().x();
        swatch(column, x, Look.of(first.from(), Strength.FRESH, palette).fill());
        swatch(column, x + 22, Look.of(first.to(), Strength.FRESH, palette).fill());
        boolean by = change.endsWith(BY);
        String bare = by ? change.substring(0, change.length() - BY.length()) : change;
        column.text(words.cut(bare, column.box().width() - 46), x + 46, words, Ink.TEXT);
        if (by) {
            column.skip(16 * scale);
            column.text("known only by this day", x + 46, small, Ink.QUIET);
        }
        String text =
                transitions.stream().map(t -> name(gazetteer.get(t.place()))).collect(Collectors.joining(" · "));
        List<String> lines = names.wrap(text, column.box().width() - 46);
        int room = Math.max(1, (int) (column.left() / leading()));
        int shown = Math.min(lines.size(), room);
        for (int i = 0; i < shown; i++) {
            column.skip(leading());
            boolean cut = i == shown - 1 && shown < lines.size();
            column.text(
                    cut ? names.cut(lines.get(i) + " …", column.box().width() - 46) : lines.get(i),
                    x + 46,
                    names,
                    Ink.CHANGED);
        }
        return shown == lines.size();
    }

    private static String name(Place place) {
        return place.makesCell() ? place.name() : place.name() + " (no ground)";
    }

    private static void swatch(Column column, double x, Fill fill) {
        column.add(new Mark.Path(
                "change-swatch",
                "",
                Outline.of(new Box(x, column.y() - 11, 17, 12)),
                Style.fill(fill).with(Pen.solid(Ink.HAIRLINE, 0.8))));
    }
}
