package salient.ground;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import salient.campaign.Holder;
import salient.control.Finding;
import salient.control.Grounds;
import salient.time.Timeline;

/** What each holder gained and lost, on each day of a history on which ground changed hands. */
final class DailyGains {
    private final List<Holder> holders;
    private final Map<LocalDate, Sums> byDay = new HashMap<>();

    /** Sums that grow, in square kilometres, by the number of the holder. */
    private static final class Sums {
        private final double[] gained;
        private final double[] lost;
        private final double[] byAggregate;

        private Sums(int holders) {
            gained = new double[holders];
            lost = new double[holders];
            byAggregate = new double[holders];
        }
    }

    DailyGains(List<Holder> holders) {
        this.holders = holders;
    }

    /** Counts in what happened to a cell. */
    void add(double areaKm2, Timeline<Finding> findings) {
        List<Timeline.Span<Finding>> spans = findings.spans();
        for (int i = 1; i < spans.size(); i++) {
            Finding before = spans.get(i - 1).value();
            Finding after = spans.get(i).value();
            if (before.holder().equals(after.holder())) {
                continue;
            }
            Sums sums = byDay.computeIfAbsent(spans.get(i).days().from(), day -> new Sums(holders.size()));
            boolean byAggregate = after.grounds() == Grounds.AGGREGATE;
            after.holder()
                    .map(holders::indexOf)
                    .ifPresent(holder -> (byAggregate ? sums.byAggregate : sums.gained)[holder] += areaKm2);
            if (!byAggregate) {
                before.holder().map(holders::indexOf).ifPresent(holder -> sums.lost[holder] += areaKm2);
            }
        }
    }

    /** A row for each holder, also for one that gained and lost nothing. */
    List<Gain> on(LocalDate day) {
        Sums sums = byDay.getOrDefault(day, new Sums(holders.size()));
        return IntStream.range(0, holders.size())
                .mapToObj(i -> new Gain(holders.get(i), sums.gained[i], sums.lost[i], sums.byAggregate[i]))
                .toList();
    }
}
