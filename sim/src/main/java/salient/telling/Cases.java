package salient.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Statement;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.Part;
import salient.place.PlaceId;
import salient.reading.Judgement;
import salient.reading.Outcome;
import salient.reading.Verdict;
import salient.time.DaySpan;
import salient.time.Timeline;

/** The cases for everything that one judgement finds: which claims bear on the finding for a place on a day, and how. */
public final class Cases {
    private final Dossier dossier;
    private final ControlHistory history;
    private final Map<PlaceId, List<Verdict>> verdicts = new HashMap<>();

    /** @param dossier what {@code judgement} is of */
    public Cases(Dossier dossier, Judgement judgement) {
        this.dossier = dossier;
        this.history = judgement.history();
        for (Verdict verdict : judgement.verdicts()) {
            verdicts.computeIfAbsent(verdict.place(), none -> new ArrayList<>()).add(verdict);
        }
    }

    /** The verdicts on the claims about {@code place}, in claim order. */
    public List<Verdict> verdicts(PlaceId place) {
        return verdicts.getOrDefault(place, List.of());
    }

    /**
     * The case for the finding at {@code place} at the close of {@code day}.
     *
     * @throws IllegalArgumentException if the history does not know the place, or does not cover the day
     */
    public Case on(PlaceId place, LocalDate day) {
        return new Argument(place, day).made();
    }

    /**
     * The verdicts on claims about {@code place} that may have come true by {@code day} and count from a later day alone, in
     * claim order: all that is known is that it was so by the last of several days.
     */
    public List<Verdict> pending(PlaceId place, LocalDate day) {
        return verdicts(place).stream()
                .filter(verdict -> verdict.outcome() != Outcome.EXCLUDED
                        && verdict.asOf(day).day().isAfter(day))
                .filter(verdict -> {
                    DaySpan valid = dossier.claim(verdict.claim()).valid();
                    return valid.contains(day) && valid.last().isAfter(day);
                })
                .toList();
    }

    /** The cases for the findings at {@code place} on {@code days}, each from the day on which it is new. */
    public Timeline<Case> over(PlaceId place, DaySpan days) {
        NavigableSet<LocalDate> turns = new TreeSet<>(Set.of(days.first()));
        history.of(place).spans().forEach(span -> turns.add(span.days().from()));
        for (Verdict last : verdicts(place)) {
            turns.add(last.day());
            for (Verdict each = last;
                    each.earlier().isPresent();
                    each = each.earlier().get()) {
                turns.add(each.since());
            }
        }
        Timeline.Builder<Case> cases = new Timeline.Builder<>(days.until());
        turns.subSet(days.first(), days.until()).forEach(day -> cases.from(day, on(place, day)));
        return cases.build();
    }

    /** The parts of {@code place} of which claims speak, each with the day from which one does. */
    public SortedMap<Part, LocalDate> partsSpokenOf(PlaceId place) {
        SortedMap<Part, LocalDate> spokenOf = new TreeMap<>();
        for (Verdict verdict : verdicts(place)) {
            Part part = dossier.claim(verdict.claim()).part();
            spokenOf.merge(part, verdict.day(), (a, b) -> a.isBefore(b) ? a : b);
        }
        return spokenOf;
    }

    private List<ClaimId> answered(ClaimId id) {
        return dossier.claim(id).statement() instanceof Statement.Answer answer ? answer.answered() : List.of();
    }

    /** One case in the making. */
    private final class Argument {
        private final SortedSet<ClaimId> deciding;
        private final Map<ClaimId, Verdict> known = new HashMap<>();
        private final Map<ClaimId, Verdict> later = new HashMap<>();
        private final Set<ClaimId> own;

        Argument(PlaceId place, LocalDate day) {
            Finding finding = history.of(place).at(day);
            this.deciding = finding.claims();
            this.own = new HashSet<>(deciding);
            List<Stretch> stretches = Stretch.upTo(day, history.of(place));
            DaySpan days = stretches.get(stretches.size() - 1).days();
            for (Verdict last : verdicts(place)) {
                Verdict verdict = last.asOf(day);
                (verdict.day().isAfter(day) ? later : known).put(verdict.claim(), verdict);
                if (days.contains(verdict.day())) {
                    own.add(verdict.claim());
                }
            }
        }

        Case made() {
            return new Case(heard().stream().map(this::testimony).toList());
        }

        /** The claims of these days, those that lost to them or beat them, and those answered on either hand. */
        private Set<ClaimId> heard() {
            Set<ClaimId> heard = new HashSet<>(own);
            for (Verdict verdict : known.values()) {
                List<ClaimId> others = new ArrayList<>(answered(verdict.claim()));
                verdict.beatenBy().ifPresent(others::add);
                if (others.stream().anyMatch(own::contains)) {
                    heard.add(verdict.claim());
                }
                if (own.contains(verdict.claim())) {
                    others.stream().filter(known::containsKey).forEach(heard::add);
                }
            }
            return heard;
        }

        private Testimony testimony(ClaimId claim) {
            Optional<Verdict> verdict = Optional.ofNullable(known.getOrDefault(claim, later.get(claim)));
            LocalDate effect = verdict.map(Verdict::day)
                    .orElseGet(() -> dossier.claim(claim).valid().last());
            return new Testimony(claim, bearing(claim, verdict), effect, verdict);
        }

        private Bearing bearing(ClaimId claim, Optional<Verdict> verdict) {
            if (deciding.contains(claim)) {
                return later.containsKey(claim) ? Bearing.CONFIRMS : Bearing.DECIDES;
            }
            Verdict fate = verdict.orElseThrow();
            return fate.leftAside()
                    ? Bearing.UNHEARD
                    : switch (fate.outcome()) {
                        case DECISIVE, CORROBORATING -> Bearing.AGREES;
                        case OVERRULED, SUPERSEDED -> Bearing.LOSES;
                        case NOTED -> Bearing.NOTED;
                        case EXCLUDED -> Bearing.UNHEARD;
                    };
        }
    }
}
