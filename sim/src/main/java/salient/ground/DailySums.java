package salient.ground;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import salient.time.DaySpan;

/**
 * Amounts summed up for each day of a period, in columns. What stands for a span of days costs its two ends, and then each day
 * one addition for each column: the figures of a long history cost as much as what changes in it. Immutable.
 */
final class DailySums {
    /** Amounts are summed in parts that are whole, so that no order of additions alters a sum. */
    private static final double PARTS = 1e10;

    private final DaySpan period;
    private final int columns;
    private final long[] sums;

    private DailySums(DaySpan period, int columns, long[] sums) {
        this.period = period;
        this.columns = columns;
        this.sums = sums;
    }

    /** The sum of {@code column}, from 0, on {@code day}, which lies within the period. */
    double on(LocalDate day, int column) {
        return sums[row(period, day) * columns + column] / PARTS;
    }

    private static int row(DaySpan period, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(period.first(), day);
    }

    /** Takes amounts in any order. */
    static final class Builder {
        private final DaySpan period;
        private final int columns;
        /** By how much each day's sum differs from that of the day before. */
        private final long[] changes;

        Builder(DaySpan period, int columns) {
            this.period = period;
            this.columns = columns;
            this.changes = new long[(period.days() + 1) * columns];
        }

        /** Adds {@code amount} on each of {@code days}; days outside the period are passed over. */
        void add(DaySpan days, int column, double amount) {
            long parts = (long) Math.rint(amount * PARTS); // alike for an amount and its opposite
            days.within(period).ifPresent(within -> {
                changes[row(period, within.from()) * columns + column] += parts;
                changes[row(period, within.until()) * columns + column] -= parts;
            });
        }

        DailySums build() {
            long[] sums = new long[period.days() * columns];
            for (int i = 0; i < sums.length; i++) {
                sums[i] = changes[i] + (i < columns ? 0 : sums[i - columns]);
            }
            return new DailySums(period, columns, sums);
        }
    }
}
