package salient.charts.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import salient.control.Transition;
import salient.engine.Turns;
import salient.place.PlaceId;
import salient.reading.Judgement;
import salient.reading.Verdict;
import salient.telling.Chronicle;
import salient.telling.Signal;
import salient.time.DaySpan;

/** What each day has to tell under one reading: what changed, what was said and what was done; quiet days are left out. */
final class NewsSection {
    private final Judgement judgement;
    private final Chronicle chronicle;
    private final DaySpan days;
    private final Numbers numbers;
    private final FoundTable found;
    private final FateTable fates;

    NewsSection(
            Judgement judgement,
            Chronicle chronicle,
            DaySpan days,
            Numbers numbers,
            FoundTable found,
            FateTable fates) {
        this.judgement = judgement;
        this.chronicle = chronicle;
        this.days = days;
        this.numbers = numbers;
        this.found = found;
        this.fates = fates;
    }

    /** Writes the days to the record; what had become of the claims about each place that was spoken of, to the evidence. */
    void write(RecordJson json, RecordJson evidence) throws IOException {
        json.number("busiest", numbers.of(chronicle.busiest(days)));
        json.list("news");
        evidence.list("told");
        for (LocalDate day : days.stream().toList()) {
            List<Transition> changes = chronicle.changes(day);
            List<Verdict> heard = chronicle.heardOn(day);
            if (!changes.isEmpty() || !heard.isEmpty()) {
                json.object().number("day", numbers.of(day)).number("claims", chronicle.claims(day));
                rows(json, "changes", changes.stream().map(this::change).toList());
                rows(
                        json,
                        "turns",
                        chronicle.turns(day).stream().map(this::turn).toList());
                List<Map.Entry<PlaceId, List<Verdict>>> said = said(day, changes, heard);
                if (!said.isEmpty()) {
                    json.numbers(
                            "said",
                            said.stream()
                                    .map(Map.Entry::getKey)
                                    .map(numbers::of)
                                    .toList());
                    evidence.object().number("day", numbers.of(day));
                    rows(
                            evidence,
                            "fates",
                            said.stream().map(of -> fates(of.getValue())).toList());
                    evidence.end();
                }
                rows(
                        json,
                        "signals",
                        chronicle.signals(day).stream().map(this::signal).toList());
                json.end();
            }
        }
        json.end();
        evidence.end();
    }

    private static void rows(RecordJson json, String key, List<List<Integer>> rows) throws IOException {
        if (!rows.isEmpty()) {
            json.list(key);
            for (List<Integer> row : rows) {
                json.numbers(row);
            }
            json.end();
        }
    }

    /** Place, what was found before and what after, and the days within which the change fell. */
    private List<Integer> change(Transition change) {
        return List.of(
                numbers.of(change.place()),
                found.of(change.from(), change.place(), judgement.lostLinks()),
                found.of(change.to(), change.place(), judgement.lostLinks()),
                numbers.of(change.to().changed().first()),
                numbers.of(change.to().changed().last()));
    }

    /** Place, and how often it changed hands. */
    private List<Integer> turn(Turns turns) {
        return List.of(numbers.of(turns.place()), turns.changes());
    }

    /** Place, what was done there, and by whom; -1 if no side is named, or several. */
    private List<Integer> signal(Signal signal) {
        return List.of(
                numbers.of(signal.place()),
                Numbers.among(signal.act()),
                signal.side().map(numbers::of).orElse(-1));
    }

    /** The claims about each place: places that changed first, then those of most claims. */
    private List<Map.Entry<PlaceId, List<Verdict>>> said(LocalDate day, List<Transition> changes, List<Verdict> heard) {
        Map<PlaceId, List<Verdict>> byPlace = new TreeMap<>(Comparator.comparing(numbers::of));
        for (Verdict verdict : heard) {
            byPlace.computeIfAbsent(verdict.place(), none -> new ArrayList<>()).add(verdict.asOf(day));
        }
        Set<PlaceId> changed = changes.stream().map(Transition::place).collect(Collectors.toSet());
        return byPlace.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<PlaceId, List<Verdict>> of) -> !changed.contains(of.getKey()))
                        .thenComparing(of -> -of.getValue().size()))
                .toList();
    }

    private List<Integer> fates(List<Verdict> verdicts) {
        return verdicts.stream()
                .sorted(Comparator.comparing(Verdict::outcome))
                .map(fates::of)
                .toList();
    }
}
