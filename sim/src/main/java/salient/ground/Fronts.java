package salient.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import salient.ground.FrontRule.Hand;
import salient.time.DayChanges;
import salient.time.DayCursor;
import salient.time.DaySpan;

/**
 * The front along each hinge, day by day. A day is worked out from what changes on it: an edge is looked at when a cell on
 * one of its hands changes, or a relation between sides. Fronts go by numbers from 1; 0 is none. Immutable.
 */
final class Fronts {
    static final int NONE = 0;

    /**
     * The front along a hinge.
     *
     * @param firmer the hand of the firmer footing; between two holders, that of side A
     */
    record Front(Stretch stretch, Hand firmer) {}

    private final List<Front> fronts;
    private final List<Stretch> sorts;
    private final int[] sortOfFront;
    private final DayChanges changes;

    private Fronts(List<Front> fronts, DayChanges changes) {
        this.fronts = List.copyOf(fronts);
        this.sorts = fronts.stream().map(Front::stretch).distinct().sorted().toList();
        this.sortOfFront = fronts.stream()
                .mapToInt(front -> sorts.indexOf(front.stretch()))
                .toArray();
        this.changes = changes;
    }

    /**
     * The fronts along {@code hinges}.
     *
     * @param rules the rule while no relation between sides changes, from each day on
     */
    static Fronts of(DaySpan period, Hinges hinges, CellStances stances, NavigableMap<LocalDate, FrontRule> rules) {
        Map<Front, Integer> numbers = new HashMap<>();
        List<Front> fronts = new ArrayList<>();
        DayChanges.Builder builder = new DayChanges.Builder(period, hinges.count());
        DayCursor cells = stances.cursor();
        int[][] meetings = {};
        for (LocalDate day : period.stream().toList()) {
            IntStream.Builder touched = IntStream.builder();
            cells.moveTo(day, (cell, before, after) -> hinges.around(cell).forEach(touched::add));
            FrontRule rule = rules.get(day);
            if (rule != null) {
                meetings = meetings(rule, stances.all(), numbers, fronts);
            }
            int[][] now = meetings;
            IntStream looked = rule == null ? touched.build().sorted().distinct() : IntStream.range(0, hinges.count());
            looked.forEach(hinge ->
                    builder.from(day, hinge, now[cells.at(hinges.leftCell(hinge))][cells.at(hinges.rightCell(hinge))]));
        }
        return new Fronts(fronts, builder.build());
    }

    /** The number of the front between every two stances, by the number of the left one, then of the right one. */
    private static int[][] meetings(
            FrontRule rule, List<Stance> stances, Map<Front, Integer> numbers, List<Front> fronts) {
        int[][] meetings = new int[stances.size()][stances.size()];
        for (int left = 0; left < stances.size(); left++) {
            for (int right = 0; right < stances.size(); right++) {
                boolean presumed =
                        stances.get(left).presumed() || stances.get(right).presumed();
                meetings[left][right] = rule.meeting(stances.get(left), stances.get(right))
                        .map(meeting ->
                                new Front(new Stretch(meeting.sides(), meeting.kind(), presumed), meeting.firmer()))
                        .map(front -> numbers.computeIfAbsent(front, unknown -> {
                            fronts.add(front);
                            return fronts.size();
                        }))
                        .orElse(NONE);
            }
        }
        return meetings;
    }

    /** The front that goes by {@code number}, which is not {@link #NONE}. */
    Front of(int number) {
        return fronts.get(number - 1);
    }

    /** The place of what a front is among all that there are, in the order of tables. */
    int sort(int number) {
        return sortOfFront[number - 1];
    }

    /** The number of the front along each hinge, day by day. */
    DayChanges changes() {
        return changes;
    }
}
