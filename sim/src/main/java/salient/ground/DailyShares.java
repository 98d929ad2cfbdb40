package salient.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.campaign.Holder;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Place;
import salient.time.DaySpan;
import salient.time.Timeline;

/** The ground of every day: a row for each that may hold ground, one for each other finding. Immutable. */
final class DailyShares {
    private enum Column {
        PLACES,
        ALL,
        FRESH,
        STALE,
        PRESUMED,
        AGGREGATE,
        ESTIMATED
    }

    private static final List<Column> COLUMNS = List.of(Column.values());

    private final GroundRows rows;
    private final DailySums sums;
    private final double unassignedKm2;

    /** @param unassignedKm2 ground farther from every place than a cell may reach */
    private DailyShares(GroundRows rows, DailySums sums, double unassignedKm2) {
        this.rows = rows;
        this.sums = sums;
        this.unassignedKm2 = unassignedKm2;
    }

    /** The rows of {@code day}, with one for unassigned ground at the end. */
    List<GroundShare> on(LocalDate day) {
        List<GroundShare> shares = new ArrayList<>();
        for (int row = 0; row < rows.unassigned(); row++) {
            shares.add(new GroundShare(
                    rows.all().get(row).kind(),
                    rows.all().get(row).holder(),
                    (int) sum(day, row, Column.PLACES),
                    sum(day, row, Column.ALL),
                    new GroundShare.ByStanding(
                            sum(day, row, Column.FRESH), sum(day, row, Column.STALE), sum(day, row, Column.PRESUMED)),
                    sum(day, row, Column.AGGREGATE),
                    sum(day, row, Column.ESTIMATED)));
        }
        shares.add(new GroundShare(
                GroundKind.UNASSIGNED, Optional.empty(), 0, unassignedKm2, GroundShare.ByStanding.NONE, 0, 0));
        return List.copyOf(shares);
    }

    private double sum(LocalDate day, int row, Column column) {
        return sums.on(day, number(row, column));
    }

    private static int number(int row, Column column) {
        return row * COLUMNS.size() + COLUMNS.indexOf(column);
    }

    /** Takes the places of a history one by one. */
    static final class Builder {
        private final ControlHistory history;
        private final GroundRows rows;
        private final DailySums.Builder sums;

        Builder(ControlHistory history, List<Holder> holders) {
            this.history = history;
            this.rows = new GroundRows(holders);
            this.sums = new DailySums.Builder(history.period(), rows.unassigned() * COLUMNS.size());
        }

        /**
         * Counts a place and its ground in.
         *
         * @throws IllegalArgumentException if the campaign does not have the side that holds it
         */
        void add(Place place, double areaKm2) {
            List<DaySpan> fresh = history.freshSpans(place.id());
            for (Timeline.Span<Finding> span : history.of(place.id()).spans()) {
                int row = rows.of(span.value());
                DaySpan days = span.days();
                add(days, row, Column.PLACES, 1);
                add(days, row, Column.ALL, areaKm2);
                if (span.value().presumed()) {
                    add(days, row, Column.PRESUMED, areaKm2);
                } else {
                    addByCurrency(days, row, fresh, areaKm2);
                }
                if (span.value().grounds() == Grounds.AGGREGATE) {
                    add(days, row, Column.AGGREGATE, areaKm2);
                }
                if (place.estimated()) {
                    add(days, row, Column.ESTIMATED, areaKm2);
                }
            }
        }

        /** From the day on which it is first spoken of, ground is fresh or stale; until then it is neither. */
        private void addByCurrency(DaySpan days, int row, List<DaySpan> fresh, double areaKm2) {
            for (DaySpan span : fresh) {
                span.within(days).ifPresent(within -> {
                    add(within, row, Column.FRESH, areaKm2);
                    add(within, row, Column.STALE, -areaKm2);
                });
            }
            if (!fresh.isEmpty() && fresh.get(0).from().isBefore(days.until())) {
                LocalDate first = fresh.get(0).from();
                LocalDate from = first.isBefore(days.from()) ? days.from() : first;
                add(new DaySpan(from, days.until()), row, Column.STALE, areaKm2);
            }
        }

        private void add(DaySpan days, int row, Column column, double amount) {
            sums.add(days, number(row, column), amount);
        }

        DailyShares build(double unassignedKm2) {
            return new DailyShares(rows, sums.build(), unassignedKm2);
        }
    }
}
