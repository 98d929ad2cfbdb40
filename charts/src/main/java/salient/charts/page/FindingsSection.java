package salient.charts.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import salient.account.Dossier;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.Part;
import salient.place.Place;
import salient.place.PlaceId;
import salient.reading.Judgement;
import salient.telling.Cases;
import salient.telling.Phase;
import salient.telling.Stretch;
import salient.time.DaySpan;
import salient.time.Timeline;

/** What one reading finds for each place of the gazetteer, in rows of numbers, each from the day on which it stands. */
final class FindingsSection {
    private final Dossier dossier;
    private final Judgement judgement;
    private final ControlHistory history;
    private final DaySpan days;
    private final Numbers numbers;
    private final FoundTable found;

    FindingsSection(Dossier dossier, Judgement judgement, DaySpan days, Numbers numbers, FoundTable found) {
        this.dossier = dossier;
        this.judgement = judgement;
        this.history = judgement.history();
        this.days = days;
        this.numbers = numbers;
        this.found = found;
    }

    private interface Rows {
        List<Integer> of(PlaceId place);
    }

    /** Writes findings to the record, and what only the account of a place tells to the evidence. */
    void write(RecordJson json, RecordJson evidence, Cases cases) throws IOException {
        known(json, "findings", this::findings);
        known(evidence, "stretches", this::stretches);
        known(evidence, "spoken", this::spoken);
        parts(evidence, cases);
    }

    private void known(RecordJson json, String key, Rows rows) throws IOException {
        Set<PlaceId> known = history.places();
        json.list(key);
        for (Place place : dossier.gazetteer().all()) {
            json.numbers(known.contains(place.id()) ? rows.of(place.id()) : List.of());
        }
        json.end();
    }

    /** From when, what, and how current it is. */
    private List<Integer> findings(PlaceId place) {
        List<Integer> rows = new ArrayList<>();
        for (Phase phase : Phase.of(history, place, days)) {
            rows.add(numbers.of(phase.days().first()));
            rows.add(number(phase.finding(), place));
            rows.add(Numbers.among(history.currency(place, phase.days().first())));
        }
        return rows;
    }

    /** From when, what, and the days within which the change fell; the first may begin before the days shown. */
    private List<Integer> stretches(PlaceId place) {
        List<Integer> rows = new ArrayList<>();
        for (Stretch stretch : Stretch.of(history.of(place))) {
            Optional<DaySpan> shown = stretch.days().within(days);
            if (shown.isPresent()) {
                rows.add(numbers.of(stretch.days().first()));
                rows.add(number(history.of(place).at(shown.get().first()), place));
                rows.add(numbers.of(stretch.first().changed().first()));
                rows.add(numbers.of(stretch.first().changed().last()));
            }
        }
        return rows;
    }

    private int number(Finding finding, PlaceId place) {
        return found.of(finding, place, judgement.lostLinks());
    }

    /** The days on which somebody speaks of it: the last up to the first that is shown, if any, and every later one. */
    private List<Integer> spoken(PlaceId place) {
        List<Integer> spoken = new ArrayList<>();
        history.lastClaim(place, days.first()).map(numbers::of).ifPresent(spoken::add);
        history.spokenDays(place).subSet(days.first(), false, days.last(), true).stream()
                .map(numbers::of)
                .forEach(spoken::add);
        return spoken;
    }

    /** What stands at each part of a place, from the day on which some claim speaks of it. */
    private void parts(RecordJson json, Cases cases) throws IOException {
        json.list("parts");
        for (Place place : dossier.gazetteer().all()) {
            Map<Part, LocalDate> spokenOf = cases.partsSpokenOf(place.id());
            Map<Part, Timeline<Finding>> parts = new TreeMap<>(judgement.parts().getOrDefault(place.id(), Map.of()));
            parts.keySet().retainAll(spokenOf.keySet());
            parts.remove(Part.WHOLE);
            for (Map.Entry<Part, Timeline<Finding>> part : parts.entrySet()) {
                List<Integer> rows = part(part.getValue(), spokenOf.get(part.getKey()));
                if (!rows.isEmpty()) {
                    json.object().number("place", numbers.of(place.id()));
                    json.text("part", part.getKey().token())
                            .yes("edge", part.getKey().edge());
                    json.numbers("spans", rows).end();
                }
            }
        }
        json.end();
    }

    private List<Integer> part(Timeline<Finding> timeline, LocalDate spokenOf) {
        List<Integer> rows = new ArrayList<>();
        for (Timeline.Span<Finding> span : timeline.spans()) {
            Optional<DaySpan> shown = span.days().within(days);
            if (shown.isPresent() && spokenOf.isBefore(shown.get().until())) {
                rows.add(Math.max(numbers.of(shown.get().first()), numbers.of(spokenOf)));
                rows.add(found.of(span.value()));
            }
        }
        return rows;
    }
}
