package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.Basis;
import salient.account.Dossier;
import salient.control.ControlHistory;
import salient.control.Transition;
import salient.engine.Turns;
import salient.ground.GroundCurrency;
import salient.place.PlaceId;
import salient.reading.Verdict;
import salient.run.Replay;
import salient.run.Silence;

/** Sorts a replay's record by days, so that each day's news is at hand. Immutable. */
final class NewsDesk {
    private final Replay replay;
    private final NavigableMap<LocalDate, List<Verdict>> byDay = new TreeMap<>();
    private final Dossier dossier;
    private final Silence silence;
    private final Map<LocalDate, List<Turns>> turns;
    private final Map<LocalDate, List<Transition>> changes = new HashMap<>();

    NewsDesk(Replay replay) {
        this.replay = replay;
        this.silence = Silence.of(replay);
        this.turns = Turns.of(replay.inputs().dossier(), replay.judgement());
        this.dossier = replay.inputs().dossier();
        for (Verdict verdict : replay.judgement().verdicts()) {
            if (verdict.outcome() != Verdict.Outcome.EXCLUDED
                    && dossier.claim(verdict.claim()).basis() != Basis.BASELINE) {
                byDay.computeIfAbsent(verdict.day(), d -> new ArrayList<>()).add(verdict);
            }
        }
        for (Transition transition : replay.judgement().history().transitions()) {
            if (!transition.from().sameGround(transition.to())) {
                changes.computeIfAbsent(transition.on(), d -> new ArrayList<>()).add(transition);
            }
        }
    }

    /** What the map of {@code day} has to tell. */
    News of(LocalDate day) {
        ControlHistory history = replay.judgement().history();
        List<Verdict> dated = byDay.getOrDefault(day, List.of());
        SortedSet<PlaceId> inNews = new TreeSet<>();
        dated.forEach(v -> inNews.add(v.place()));
        List<Transition> changed = changes.getOrDefault(day, List.of());
        changed.forEach(t -> inNews.add(t.place()));
        SortedSet<PlaceId> spokenOf = new TreeSet<>();
        byDay.headMap(day, true).values().forEach(list -> list.forEach(v -> spokenOf.add(v.place())));
        int count = (int) dated.stream().map(Verdict::claim).distinct().count();
        return new News(
                day,
                history.asOf(day),
                changed,
                turns.getOrDefault(day, List.of()),
                List.copyOf(signals(day)),
                inNews,
                spokenOf,
                count,
                silence.lastSpoken(day),
                GroundCurrency.of(replay.ground().shares(day)));
    }

    /** What admitted claims that were not overruled say was done on {@code day}. */
    SortedSet<Signal> signals(LocalDate day) {
        TreeSet<Signal> signals = new TreeSet<>();
        for (Verdict verdict : byDay.getOrDefault(day, List.of())) {
            if (verdict.outcome() != Verdict.Outcome.OVERRULED) {
                Signal.of(dossier.claim(verdict.claim()), verdict.place()).ifPresent(signals::add);
            }
        }
        return signals;
    }
}
