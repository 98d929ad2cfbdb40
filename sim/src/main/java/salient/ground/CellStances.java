package salient.ground;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.time.DayChanges;
import salient.time.DayCursor;
import salient.time.Timeline;

/** What each cell is to a front, day by day. Stances go by numbers. Immutable. */
final class CellStances {
    private final List<Stance> stances;
    private final DayChanges changes;

    /**
     * @param cells the places of the cells, in the order of their numbers
     * @param rules the rule while no relation between sides changes, from each day on
     */
    CellStances(ControlHistory history, List<PlaceId> cells, NavigableMap<LocalDate, FrontRule> rules) {
        Map<Stance, Integer> numbers = new LinkedHashMap<>();
        DayChanges.Builder builder = new DayChanges.Builder(history.period(), cells.size());
        for (int cell = 0; cell < cells.size(); cell++) {
            for (Timeline.Span<Finding> span : history.of(cells.get(cell)).spans()) {
                LocalDate from = span.days().from();
                int number = cell;
                // A finding's stance may change with the relations.
                rules.subMap(rules.floorKey(from), true, span.days().last(), true)
                        .forEach((era, rule) -> builder.from(
                                era.isBefore(from) ? from : era, number, number(rule.stanceOf(span.value()), numbers)));
            }
        }
        this.changes = builder.build();
        this.stances = List.copyOf(numbers.keySet());
    }

    private static int number(Stance stance, Map<Stance, Integer> numbers) {
        int next = numbers.size();
        return numbers.computeIfAbsent(stance, none -> next);
    }

    /** All stances that any cell has on any day, in the order of their numbers. */
    List<Stance> all() {
        return stances;
    }

    /** A cursor over the number of the stance of each cell, on the first day. */
    DayCursor cursor() {
        return new DayCursor(changes);
    }
}
