package salient.gis.wikipedia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.campaign.SideId;
import salient.place.Control;
import salient.place.Position;

/** What the marks of one module say, point by point, in the order of the module. */
final class DayMap {
    /** All that the marks on one point say. */
    static final class Point {
        private final Position at;
        private final int line;
        private final Set<Control> controls = new LinkedHashSet<>();
        private final Set<IconMeaning.Presses> pressures = new LinkedHashSet<>();

        private Point(Position at, int line) {
            this.at = at;
            this.line = line;
        }

        /** The same for all modules. */
        String key() {
            return key(at);
        }

        private static String key(Position at) {
            return Math.round(at.lat() * 1e4) + "|" + Math.round(at.lon() * 1e4);
        }

        Position at() {
            return at;
        }

        int line() {
            return line;
        }

        /** What its marks say of control: one thing, or nothing; sides that differ from mark to mark contest the place. */
        List<Control> control() {
            SortedSet<SideId> sides = new TreeSet<>();
            controls.forEach(each -> sides.addAll(each.sides()));
            return isDisputed() ? List.of(Control.contested(sides)) : List.copyOf(controls);
        }

        boolean isDisputed() {
            return controls.size() > 1;
        }

        Set<IconMeaning.Presses> pressures() {
            return pressures;
        }
    }

    private final LocalDate day;
    private final Map<String, Point> points = new LinkedHashMap<>();
    private int silent;

    /** @param names get the first name of each point, by its key */
    DayMap(LocalDate day, List<Mark> marks, IconTable icons, Map<String, String> names) {
        this.day = day;
        for (Mark mark : marks) {
            icons.of(mark.icon()).ifPresent(meaning -> note(mark, meaning, names));
        }
    }

    private void note(Mark mark, IconMeaning meaning, Map<String, String> names) {
        if (meaning instanceof IconMeaning.Nothing) {
            silent++;
            return;
        }
        Point point = points.computeIfAbsent(Point.key(mark.at()), none -> new Point(mark.at(), mark.line()));
        if (!mark.name().isEmpty()) {
            names.putIfAbsent(point.key(), mark.name());
        }
        if (meaning instanceof IconMeaning.Controls controls) {
            point.controls.add(controls.control());
        } else if (meaning instanceof IconMeaning.Presses presses) {
            point.pressures.add(presses);
        }
    }

    LocalDate day() {
        return day;
    }

    List<Point> points() {
        return new ArrayList<>(points.values());
    }

    /** How many marks say nothing of control. */
    int silent() {
        return silent;
    }
}
