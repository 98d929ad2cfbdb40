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
import salient.run.Replay;
import salient.time.DaySpan;
import salient.wording.Amounts;

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
    /** As many maps as somebody looks through one by one. */
    private static final int EACH_UP_TO_DAYS = 200;

    private static final int WEEKS_UP_TO_DAYS = 2000;

    public Every {
        if (!isKnown(word)) {
            throw new IllegalArgumentException("every " + word);
        }
    }

    /** What {@code word} says; empty if it is none of {@link #WORDS}. */
    public static Optional<Every> find(String word) {
        return isKnown(word) ? Optional.of(new Every(word)) : Optional.empty();
    }

    /** What is drawn of {@code days} if nobody says: each of up to 200, one a week of up to 2000, else one a month. */
    public static Every usual(DaySpan days) {
        if (days.days() <= EACH_UP_TO_DAYS) {
            return DAY;
        }
        return new Every(days.days() <= WEEKS_UP_TO_DAYS ? "week" : "month");
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

    /** Whether the days that are drawn follow from a reading, and not from the calendar alone. */
    public boolean isOfChanges() {
        return word.equals("change");
    }

    /** {@code one a week}: how many maps there are, as a summary says it. */
    public String inWords() {
        return switch (word) {
            case "day", "1" -> "one a day";
            case "week", "month" -> "one a " + word;
            case "change" -> "one for each day on which ground changes";
            default -> "one in " + Amounts.count(Integer.parseInt(word), "day");
        };
    }

    /**
     * The days of {@code span} that are drawn, first to last.
     *
     * @throws IllegalStateException if that depends on what changes
     */
    public List<LocalDate> days(DaySpan span) {
        if (isOfChanges()) {
            throw new IllegalStateException("changes of what?");
        }
        return days(List.of(), span);
    }

    /** The days of {@code excerpt} that are drawn, first to last. */
    public List<LocalDate> days(Excerpt excerpt) {
        return days(List.of(excerpt.replay()), excerpt.days());
    }

    /** The days of {@code span} that are drawn of {@code replays} together, first to last. */
    public List<LocalDate> days(List<Replay> replays, DaySpan span) {
        SortedSet<LocalDate> days = isOfChanges() ? changes(replays, span) : steps(span);
        days.add(span.first());
        days.add(span.last());
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
        return changes(List.of(excerpt.replay()), excerpt.days());
    }

    private static SortedSet<LocalDate> changes(List<Replay> replays, DaySpan span) {
        return replays.stream()
                .flatMap(replay -> replay.judgement().history().changes().stream())
                .map(Transition::on)
                .filter(span::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
