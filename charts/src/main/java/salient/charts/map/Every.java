package salient.charts.map;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import salient.control.Transition;
import salient.run.Excerpt;
import salient.time.DaySpan;

/**
 * Which days of an excerpt are drawn: each, one in so many, one a month, or those on which ground changes. The first and
 * the last are always among them.
 *
 * @param word as it is written on a command line
 */
public record Every(String word) {
    /** Each day. */
    public static final Every DAY = new Every("day");

    /** What may be written. */
    public static final String WORDS = "day, week, month, change or a number of days from 1 to 3660";

    private static final int MOST_DAYS = 3660;

    public Every {
        if (!isKnown(word)) {
            throw new IllegalArgumentException("every " + word);
        }
    }

    /** What {@code word} says; empty if it is none of {@link #WORDS}. */
    public static Optional<Every> find(String word) {
        return isKnown(word) ? Optional.of(new Every(word)) : Optional.empty();
    }

    private static boolean isKnown(String word) {
        return switch (word) {
            case "day", "week", "month", "change" -> true;
            default -> word.matches("[1-9]\\d{0,3}") && Integer.parseInt(word) <= MOST_DAYS;
        };
    }

    /** Whether no day is left out. */
    public boolean isEachDay() {
        return word.equals("day") || word.equals("1");
    }

    /** The days of {@code excerpt} that are drawn, first to last. */
    public List<LocalDate> days(Excerpt excerpt) {
        SortedSet<LocalDate> days = word.equals("change") ? changes(excerpt) : steps(excerpt.days());
        days.add(excerpt.days().first());
        days.add(excerpt.days().last());
        return new ArrayList<>(days);
    }

    private SortedSet<LocalDate> steps(DaySpan span) {
        SortedSet<LocalDate> days = new TreeSet<>();
        ChronoUnit unit = word.equals("month") ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
        int length = word.equals("week") ? 7 : word.matches("\\d+") ? Integer.parseInt(word) : 1;
        for (int i = 0; ; i++) {
            // Counted from the first day, so that the 31st comes again after a short month.
            LocalDate day = span.first().plus((long) i * length, unit);
            if (!span.contains(day)) {
                return days;
            }
            days.add(day);
        }
    }

    /** The days of {@code excerpt} on which the ground of a place changes. */
    public static SortedSet<LocalDate> changes(Excerpt excerpt) {
        return excerpt.replay().judgement().history().changes().stream()
                .map(Transition::on)
                .filter(excerpt.days()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
