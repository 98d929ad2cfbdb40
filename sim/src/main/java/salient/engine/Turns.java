package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.SourceId;
import salient.account.Statement;
import salient.control.Finding;
import salient.place.Control;
import salient.place.Part;
import salient.place.PlaceId;
import salient.reading.Judgement;
import salient.reading.Outcome;
import salient.reading.Verdict;

/**
 * Places that changed hands more than once in one day, of which the close of the day shows the last hands alone. What one
 * source tells in its order (rule E13) counts; where several tell of a day, the one that tells of most changes.
 *
 * @param place the place
 * @param day the day
 * @param changes how often, two or more
 * @param claims those that tell of it, in their order
 */
public record Turns(PlaceId place, LocalDate day, int changes, List<ClaimId> claims) {
    public Turns {
        claims = List.copyOf(claims);
    }

    /** All of {@code judgement}, by day and within a day by place. */
    public static NavigableMap<LocalDate, List<Turns>> of(Dossier dossier, Judgement judgement) {
        Set<PlaceId> known = judgement.history().places();
        Map<LocalDate, Map<PlaceId, Map<SourceId, List<Claim>>>> told = new TreeMap<>();
        for (Verdict verdict : judgement.verdicts()) {
            Claim claim = dossier.findClaim(verdict.claim()).orElse(null);
            boolean inTime = judgement.history().period().contains(verdict.day());
            if (claim != null && inTime && known.contains(verdict.place()) && tells(claim, verdict)) {
                told.computeIfAbsent(verdict.day(), none -> new TreeMap<>())
                        .computeIfAbsent(verdict.place(), none -> new TreeMap<>())
                        .computeIfAbsent(verdict.source(), none -> new ArrayList<>())
                        .add(claim);
            }
        }
        DayOrder order = new DayOrder(judgement.scenario().admissible().accounts());
        NavigableMap<LocalDate, List<Turns>> turns = new TreeMap<>();
        told.forEach((day, places) -> places.forEach((place, sources) -> sources.values().stream()
                .map(claims -> turns(dossier, judgement, place, day, order.sort(claims)))
                .flatMap(Optional::stream)
                .reduce((a, b) -> b.changes > a.changes ? b : a)
                .ifPresent(most ->
                        turns.computeIfAbsent(day, none -> new ArrayList<>()).add(most))));
        return turns;
    }

    private static boolean tells(Claim claim, Verdict verdict) {
        boolean stands = verdict.outcome() != Outcome.EXCLUDED && verdict.outcome() != Outcome.OVERRULED;
        return stands
                && claim.part() == Part.WHOLE
                && claim.basis() != Basis.BASELINE
                && claim.basis() != Basis.AGGREGATE
                && claim.statement() instanceof Statement.Act;
    }

    private static Optional<Turns> turns(
            Dossier dossier, Judgement judgement, PlaceId place, LocalDate day, List<Claim> inOrder) {
        Optional<Control> before = day.equals(judgement.history().period().first())
                ? Optional.empty()
                : settled(judgement.history().of(place).at(day.minusDays(1)));
        int changes = 0;
        for (Claim claim : inOrder) {
            Optional<Control> after = Position.of(claim, dossier.campOf(claim), dossier.campaign(), true)
                    .map(Position::control);
            if (after.isPresent() && before.isPresent() && !Position.agrees(before.get(), after.get())) {
                changes++;
            }
            before = after.isPresent() ? after : before;
        }
        return changes < 2
                ? Optional.empty()
                : Optional.of(new Turns(
                        place, day, changes, inOrder.stream().map(Claim::id).toList()));
    }

    private static Optional<Control> settled(Finding finding) {
        return finding instanceof Finding.Settled settled ? Optional.of(settled.control()) : Optional.empty();
    }
}
