package salient.charts.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salient.control.ControlHistory;
import salient.place.Place;
import salient.place.PlaceId;
import salient.reading.Outcome;
import salient.reading.Verdict;
import salient.telling.Case;
import salient.telling.Cases;
import salient.telling.Testimony;
import salient.time.DaySpan;
import salient.time.Timeline;

/** The case for every finding for each place: which claims bear on it, how, and from when to when. */
final class CaseSection {
    /** A claim as it bears on what is found from one day up to another. */
    private record Entry(Testimony testimony, LocalDate from, LocalDate until) {}

    private final DaySpan days;
    private final Numbers numbers;
    private final FateTable fates;
    private final Comparator<Entry> newestFirst;

    CaseSection(DaySpan days, Numbers numbers, FateTable fates) {
        this.days = days;
        this.numbers = numbers;
        this.fates = fates;
        this.newestFirst = Comparator.comparing((Entry e) -> e.testimony.effect())
                .reversed()
                .thenComparing(e -> e.testimony.verdict().map(Verdict::outcome).orElse(Outcome.EXCLUDED))
                .thenComparing(e -> numbers.of(e.testimony.claim()))
                .thenComparing(Entry::from);
    }

    void write(RecordJson json, Iterable<Place> places, ControlHistory history, Cases cases) throws IOException {
        Set<PlaceId> known = history.places();
        json.list("cases");
        for (Place place : places) {
            json.numbers(known.contains(place.id()) ? rows(place.id(), cases) : List.of());
        }
        json.end();
    }

    /** How it bears, what became of it, from which day and up to which, in the order in which they are read. */
    private List<Integer> rows(PlaceId place, Cases cases) {
        List<Integer> rows = new ArrayList<>();
        for (Entry entry : entries(cases.over(place, days))) {
            rows.add(Numbers.among(entry.testimony.bearing()));
            rows.add(fates.of(entry.testimony.claim(), entry.testimony.verdict()));
            rows.add(numbers.of(entry.from));
            rows.add(numbers.of(entry.until));
        }
        return rows;
    }

    private List<Entry> entries(Timeline<Case> cases) {
        List<Entry> entries = new ArrayList<>();
        Map<Testimony, LocalDate> open = new HashMap<>();
        for (Timeline.Span<Case> span : cases.spans()) {
            LocalDate from = span.days().from();
            Map<Testimony, LocalDate> still = new HashMap<>();
            span.value().testimonies().forEach(each -> still.put(each, open.getOrDefault(each, from)));
            open.forEach((each, since) -> {
                if (!still.containsKey(each)) {
                    entries.add(new Entry(each, since, from));
                }
            });
            open.clear();
            open.putAll(still);
        }
        open.forEach((each, since) -> entries.add(new Entry(each, since, days.until())));
        entries.sort(newestFirst);
        return entries;
    }
}
