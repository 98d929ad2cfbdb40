package salient.gis.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.account.Account;
import salient.account.Claim;
import salient.account.Statement;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.Control;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * What one series says of many places, day by day.
 *
 * @param name what messages call it
 * @param timelines by place, all over the same days; empty where nothing settled is said
 */
record PlaceStates(String name, SortedMap<PlaceId, Timeline<Optional<Control>>> timelines) {
    PlaceStates {
        timelines = Collections.unmodifiableSortedMap(new TreeMap<>(timelines));
    }

    /** What {@code history} concludes. */
    static PlaceStates of(String name, ControlHistory history) {
        SortedMap<PlaceId, Timeline<Optional<Control>>> timelines = new TreeMap<>();
        for (PlaceId place : history.places()) {
            Timeline.Builder<Optional<Control>> builder =
                    new Timeline.Builder<>(history.period().until());
            history.of(place).spans().forEach(span -> builder.from(span.days().from(), settled(span.value())));
            timelines.put(place, builder.build());
        }
        return new PlaceStates(name, timelines);
    }

    private static Optional<Control> settled(Finding finding) {
        return finding instanceof Finding.Settled settled && settled.kind() != Finding.Kind.UNKNOWN
                ? Optional.of(settled.control())
                : Optional.empty();
    }

    /** What the claims of {@code account} that speak throughout their days say over {@code period}; no places if none does. */
    static PlaceStates stated(Account account, DaySpan period) {
        SortedMap<PlaceId, List<Claim>> rows = new TreeMap<>();
        account.claims().stream()
                .filter(Claim::throughout)
                .forEach(claim -> rows.computeIfAbsent(claim.place(), none -> new ArrayList<>())
                        .add(claim));
        SortedMap<PlaceId, Timeline<Optional<Control>>> timelines = new TreeMap<>();
        rows.forEach((place, claims) -> timelines.put(place, stated(claims, period)));
        return new PlaceStates(account.id().value(), timelines);
    }

    private static Timeline<Optional<Control>> stated(List<Claim> rows, DaySpan period) {
        Timeline.Builder<Optional<Control>> builder = new Timeline.Builder<>(period.until());
        builder.from(period.from(), Optional.empty());
        rows.stream()
                .sorted(Comparator.comparing(Claim::valid))
                .forEach(row -> row.valid().within(period).ifPresent(days -> {
                    builder.from(days.from(), Optional.of(((Statement.State) row.statement()).control()));
                    if (days.until().isBefore(period.until())) {
                        builder.from(days.until(), Optional.empty());
                    }
                }));
        return builder.build();
    }

    /** Whether it says nothing of any place. */
    boolean isEmpty() {
        return timelines.isEmpty();
    }

    /** A change of what is said of a place from one thing to another. */
    record Change(PlaceId place, Timeline.Span<Optional<Control>> before, Timeline.Span<Optional<Control>> after) {}

    /** All changes from something that is said to something else that is, place by place. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<PlaceId, Timeline<Optional<Control>>> entry : timelines.entrySet()) {
            List<Timeline.Span<Optional<Control>>> spans = entry.getValue().spans();
            for (int i = 1; i < spans.size(); i++) {
                if (spans.get(i - 1).value().isPresent() && spans.get(i).value().isPresent()) {
                    changes.add(new Change(entry.getKey(), spans.get(i - 1), spans.get(i)));
                }
            }
        }
        return changes;
    }
}
