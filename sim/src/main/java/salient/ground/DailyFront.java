package salient.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import salient.campaign.SidePair;
import salient.time.DaySpan;

/** How long the front of every day is: a row for each pair of sides and each kind of front, also where there is none. Immutable. */
final class DailyFront {
    private static final List<FrontKind> KINDS = List.of(FrontKind.values());

    private final List<SidePair> pairs;
    private final DailySums sums;

    private DailyFront(List<SidePair> pairs, DailySums sums) {
        this.pairs = pairs;
        this.sums = sums;
    }

    /** The rows of {@code day}. */
    List<FrontLength> on(LocalDate day) {
        List<FrontLength> rows = new ArrayList<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            for (FrontKind kind : KINDS) {
                double presumedKm = sums.on(day, column(pair, kind, true));
                double reportedKm = sums.on(day, column(pair, kind, false));
                SidePair sides = pairs.get(pair);
                rows.add(new FrontLength(sides.sideA(), sides.sideB(), kind, reportedKm + presumedKm, presumedKm));
            }
        }
        return List.copyOf(rows);
    }

    private static int column(int pair, FrontKind kind, boolean presumed) {
        return (pair * KINDS.size() + KINDS.indexOf(kind)) * 2 + (presumed ? 1 : 0);
    }

    /** Takes stretches of front in any order. */
    static final class Builder {
        private final DaySpan period;
        private final List<SidePair> pairs;
        private final DailySums.Builder sums;

        /** @param pairs of which lengths are told */
        Builder(DaySpan period, SortedSet<SidePair> pairs) {
            this.period = period;
            this.pairs = List.copyOf(pairs);
            this.sums = new DailySums.Builder(period, pairs.size() * KINDS.size() * 2);
        }

        /** An edge as long as {@code lengthKm} is front from {@code day} on. */
        void begin(LocalDate day, Stretch stretch, double lengthKm) {
            add(day, stretch, lengthKm);
        }

        /** It is front no longer from {@code day} on. */
        void end(LocalDate day, Stretch stretch, double lengthKm) {
            add(day, stretch, -lengthKm);
        }

        private void add(LocalDate day, Stretch stretch, double lengthKm) {
            int pair = pairs.indexOf(stretch.sides());
            if (pair >= 0) {
                sums.add(new DaySpan(day, period.until()), column(pair, stretch.kind(), stretch.presumed()), lengthKm);
            }
        }

        DailyFront build() {
            return new DailyFront(pairs, sums.build());
        }
    }
}
