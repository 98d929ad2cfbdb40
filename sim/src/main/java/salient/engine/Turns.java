package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        Map<Told, List<Claim>> told = new HashMap<>();
        for (Verdict verdict : judgement.verdicts()) {
            if (stands(verdict)
                    && judgement.history().period().contains(verdict.day())
                    && known.contains(verdict.place())) {
                dossier.findClaim(verdict.claim())
                        .filter(Turns::tells)
                        .ifPresent(claim -> told.merge(new Told(verdict), List.of(claim), Turns::with));
            }
        }
        told.values().removeIf(claims -> claims.size() < 2);
        DayOrder order = new DayOrder(judgement.scenario().admissible().accounts());
        NavigableMap<LocalDate, List<Turns>> turns = new TreeMap<>();
        told.keySet().stream()
                .sorted()
                .forEach(each -> turns(dossier, judgement, each.place, each.day, order.sort(told.get(each)))
                        .ifPresent(turn -> keepMost(turns.computeIfAbsent(each.day, none -> new ArrayList<>()), turn)));
        return turns;
    }

    /** What one source tells of one place on one day. */
    private record Told(LocalDate day, PlaceId place, SourceId source) implements Comparable<Told> {
        private static final Comparator<Told> ORDER =
                Comparator.comparing(Told::day).thenComparing(Told::place).thenComparing(Told::source);

        Told(Verdict verdict) {
            this(verdict.day(), verdict.place(), verdict.source());
        }

        @Override
        public int compareTo(Told other) {
            return ORDER.compare(this, other);
        }
    }

    private static List<Claim> with(List<Claim> claims, List<Claim> more) {
        List<Claim> all = claims instanceof ArrayList<Claim> several ? several : new ArrayList<>(claims);
        all.addAll(more);
        return all;
    }

    private static void keepMost(List<Turns> ofDay, Turns turn) {
        int last = ofDay.size() - 1;
        if (last < 0 || !ofDay.get(last).place.equals(turn.place)) {
            ofDay.add(turn);
        } else if (turn.changes > ofDay.get(last).changes) {
            ofDay.set(last, turn);
        }
    }

    private static boolean stands(Verdict verdict) {
        return verdict.outcome() != Outcome.EXCLUDED && verdict.outcome() != Outcome.OVERRULED;
    }

    private static boolean tells(Claim claim) {
        return claim.part() == Part.WHOLE
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
