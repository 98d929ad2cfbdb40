package salient.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Dossier;
import salient.control.Transition;
import salient.engine.Turns;
import salient.place.PlaceId;
import salient.reading.Judgement;
import salient.reading.Outcome;
import salient.reading.Verdict;
import salient.time.DaySpan;

/** What a reading tells day by day: its record sorted once, so that each day's news is at hand. Immutable. */
public final class Chronicle {
    private final Judgement judgement;
    private final Dossier dossier;
    private final Silence silence;
    private final Map<LocalDate, List<Verdict>> heard = new HashMap<>();
    /** For each place that is heard of, the first day on which it is. */
    private final Map<PlaceId, LocalDate> firstHeard = new HashMap<>();

    private final NavigableMap<LocalDate, List<Turns>> turns;
    private final Map<LocalDate, Long> counted;

    /** The chronicle of {@code judgement}, which is of the claims of {@code dossier}. */
    public Chronicle(Dossier dossier, Judgement judgement) {
        this.dossier = dossier;
        this.judgement = judgement;
        this.silence = Silence.of(dossier, judgement);
        this.turns = Turns.of(dossier, judgement);
        this.counted = CountedClaim.of(dossier, judgement, judgement.history().period()).stream()
                .map(CountedClaim::verdict)
                .filter(Verdict::admitted)
                .collect(Collectors.groupingBy(Verdict::day, Collectors.counting()));
        for (Verdict verdict : judgement.verdicts()) {
            if (isNews(verdict)) {
                heard.computeIfAbsent(verdict.day(), d -> new ArrayList<>()).add(verdict);
                firstHeard.merge(verdict.place(), verdict.day(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
    }

    private boolean isNews(Verdict verdict) {
        Optional<Claim> claim = dossier.findClaim(verdict.claim());
        return verdict.admitted() && claim.isPresent() && claim.get().basis() != Basis.BASELINE;
    }

    /** The changes of ground on {@code day}, by place. */
    public List<Transition> changes(LocalDate day) {
        return judgement.history().changesOn(day);
    }

    /** The places that changed hands more than once on {@code day}, by place. */
    public List<Turns> turns(LocalDate day) {
        return turns.getOrDefault(day, List.of());
    }

    /** Whether the record is silent on {@code day}: nobody speaks for longer than the scenario calls fresh. */
    public boolean isSilent(LocalDate day) {
        return silence.spans().stream().anyMatch(span -> span.contains(day));
    }

    /** What {@code day} has to tell. */
    public News of(LocalDate day) {
        List<Transition> changed = changes(day);
        SortedSet<PlaceId> places = new TreeSet<>();
        changed.forEach(change -> places.add(change.place()));
        heardOn(day).forEach(verdict -> places.add(verdict.place()));
        return new News(
                judgement.history().asOf(day),
                changed,
                turns(day),
                List.copyOf(signals(day)),
                places,
                new News.Said(spokenOfBy(day), claims(day), silence.lastSpoken(day)));
    }

    private SortedSet<PlaceId> spokenOfBy(LocalDate day) {
        SortedSet<PlaceId> spokenOf = new TreeSet<>();
        firstHeard.forEach((place, first) -> {
            if (!first.isAfter(day)) {
                spokenOf.add(place);
            }
        });
        return spokenOf;
    }

    /** The verdicts on the claims that are heard and take effect on {@code day}, by claim and place; the baseline is none. */
    public List<Verdict> heardOn(LocalDate day) {
        return List.copyOf(heard.getOrDefault(day, List.of()));
    }

    /** What claims that were not overruled say was done on {@code day}. */
    public SortedSet<Signal> signals(LocalDate day) {
        SortedSet<Signal> signals = new TreeSet<>();
        for (Verdict verdict : heardOn(day)) {
            if (verdict.outcome() != Outcome.OVERRULED) {
                Signal.of(dossier.claim(verdict.claim()), verdict.place()).ifPresent(signals::add);
            }
        }
        return signals;
    }

    /** How many claims that are heard take effect on {@code day}; the baseline is none. */
    public int claims(LocalDate day) {
        return counted.getOrDefault(day, 0L).intValue();
    }

    /** The first of {@code days} with the most claims: where there is most to see. */
    public LocalDate busiest(DaySpan days) {
        return days.stream()
                .reduce((busiest, day) -> claims(day) > claims(busiest) ? day : busiest)
                .orElseThrow();
    }
}
