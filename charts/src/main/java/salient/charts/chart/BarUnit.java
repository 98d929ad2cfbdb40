package salient.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import salient.time.DaySpan;

/** The days that one bar of a chart sums up: each its own, or more of them where days are too narrow to be told apart. */
enum BarUnit {
    DAY("day", ""),
    WEEK("week", "A bar sums up seven days, counted from the first."),
    MONTH("month", "A bar sums up a calendar month, the first and the last as far as they are shown.");

    private static final double LEAST_DAY_PX = 2;
    private static final double LEAST_WEEK_PX = 3;

    private final String word;
    private final String explained;

    BarUnit(String word, String explained) {
        this.word = word;
        this.explained = explained;
    }

    /** The unit whose bars can be told apart where a day takes {@code dayPx} pixels. */
    static BarUnit forDayPx(double dayPx) {
        if (dayPx >= LEAST_DAY_PX) {
            return DAY;
        }
        return 7 * dayPx >= LEAST_WEEK_PX ? WEEK : MONTH;
    }

    /** {@code day}, as in "claims a day". */
    String word() {
        return word;
    }

    /** A sentence on what a bar is; empty where that goes without saying. */
    String explained() {
        return explained;
    }

    /** The days of each bar of {@code period}, first to last. */
    List<DaySpan> of(DaySpan period) {
        List<DaySpan> bars = new ArrayList<>();
        for (LocalDate from = period.from(); from.isBefore(period.until()); ) {
            LocalDate until = switch (this) {
                case DAY -> from.plusDays(1);
                case WEEK -> from.plusDays(7);
                case MONTH -> from.withDayOfMonth(1).plusMonths(1);
            };
            bars.add(new DaySpan(from, until.isAfter(period.until()) ? period.until() : until));
            from = until;
        }
        return bars;
    }
}
