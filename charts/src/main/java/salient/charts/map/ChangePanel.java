package salient.charts.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import salient.campaign.Campaign;
import salient.charts.draw.Box;
import salient.charts.draw.Fill;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Type;
import salient.control.Grounds;
import salient.control.Transition;
import salient.engine.Turns;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.run.Replay;

/** What changed on the day: places under the words of what they were and what they became. */
final class ChangePanel {
    private static final Type WORDS = Type.regular(14);
    private static final Type NAMES = Type.bold(14).condensed();
    private static final Type SMALL = Type.regular(12.5).condensed();
    private static final double LEADING = 18;
    private static final int MOST_TURN_LINES = 3;
    private static final String BY = " by this day";

    private ChangePanel() {}

    static List<Mark> draw(Replay replay, News news, Palette palette) {
        Campaign campaign = replay.inputs().dossier().campaign();
        Gazetteer gazetteer = replay.inputs().dossier().gazetteer();
        Column column = new Column("changes", Sheet.CHANGES);
        column.heading("Changed on " + Words.dayAndMonth(news.day()));
        turns(column, news.turns(), gazetteer);
        if (news.changes().isEmpty() && !news.turns().isEmpty()) {
            column.line("At the close all was as the day before.", WORDS, Palette.QUIET, LEADING + 6);
            return column.marks();
        }
        if (news.changes().isEmpty()) {
            boolean eve = news.day().equals(campaign.period().first());
            column.line(
                    eve ? "The eve: the picture begins here." : "No place changed.", WORDS, Palette.QUIET, LEADING + 2);
            return column.marks();
        }
        Map<String, List<Transition>> alike = new LinkedHashMap<>();
        for (Transition t : news.changes()) {
            boolean by = t.to().grounds() == Grounds.AGGREGATE;
            String key = Words.of(t.from(), campaign) + " → " + Words.of(t.to(), campaign) + (by ? BY : "");
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(t);
        }
        List<Map.Entry<String, List<Transition>>> groups = new ArrayList<>(alike.entrySet());
        groups.sort((a, b) -> b.getValue().size() - a.getValue().size());
        int left = news.changes().size();
        for (Map.Entry<String, List<Transition>> group : groups) {
            if (column.left() < 3.4 * LEADING) {
                column.line("and " + left + " more", WORDS, Palette.QUIET, LEADING);
                break;
            }
            group(column, group.getKey(), group.getValue(), gazetteer, palette);
            left -= group.getValue().size();
        }
        return column.marks();
    }

    /** The places that changed hands more than once, of which the map of the close shows no more than the last. */
    private static void turns(Column column, List<Turns> turns, Gazetteer gazetteer) {
        if (turns.isEmpty()) {
            return;
        }
        column.line("Changed hands more than once:", WORDS, Palette.INK, LEADING + 2);
        String places = turns.stream()
                .map(turn -> name(gazetteer.get(turn.place())) + " " + turn.changes() + " times")
                .collect(Collectors.joining(" · "));
        List<String> lines = NAMES.wrap(places, column.box().width());
        for (int i = 0; i < Math.min(MOST_TURN_LINES, lines.size()); i++) {
            boolean cut = i == MOST_TURN_LINES - 1 && lines.size() > MOST_TURN_LINES;
            column.line(
                    cut ? NAMES.cut(lines.get(i) + " …", column.box().width()) : lines.get(i),
                    NAMES,
                    Palette.ACCENT,
                    LEADING);
        }
    }

    private static void group(
            Column column, String words, List<Transition> transitions, Gazetteer gazetteer, Palette palette) {
        column.skip(LEADING + 4);
        Transition first = transitions.get(0);
        double x = column.box().x();
        swatch(column, x, Look.of(first.from(), Palette.Strength.FRESH, palette).fill());
        swatch(
                column,
                x + 22,
                Look.of(first.to(), Palette.Strength.FRESH, palette).fill());
        boolean by = words.endsWith(BY);
        String bare = by ? words.substring(0, words.length() - BY.length()) : words;
        column.text(WORDS.cut(bare, column.box().width() - 46), x + 46, WORDS, Palette.INK);
        if (by) {
            column.skip(16);
            column.text("known only by this day", x + 46, SMALL, Palette.QUIET);
        }
        List<String> names =
                transitions.stream().map(t -> name(gazetteer.get(t.place()))).toList();
        String text = String.join(" · ", names);
        List<String> lines = NAMES.wrap(text, column.box().width() - 46);
        int room = Math.max(1, (int) (column.left() / LEADING));
        int shown = Math.min(lines.size(), room);
        for (int i = 0; i < shown; i++) {
            column.skip(LEADING);
            boolean cut = i == shown - 1 && shown < lines.size();
            column.text(
                    cut ? NAMES.cut(lines.get(i) + " …", column.box().width() - 46) : lines.get(i),
                    x + 46,
                    NAMES,
                    Palette.ACCENT);
        }
    }

    private static String name(Place place) {
        return place.makesCell() ? place.name() : place.name() + " (no ground)";
    }

    private static void swatch(Column column, double x, Fill fill) {
        column.add(new Mark.Path(
                "change-swatch",
                "",
                Outline.of(new Box(x, column.y() - 11, 17, 12)),
                Style.fill(fill).with(Pen.solid(Palette.HAIRLINE, 0.8))));
    }
}
