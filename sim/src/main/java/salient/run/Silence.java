package salient.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.control.ControlHistory;
import salient.place.PlaceId;
import salient.reading.Verdict;
import salient.time.DaySpan;

/**
 * On which days somebody speaks, and where the record is silent: the one definition of it, for tables, pictures, pages
 * and words alike.
 *
 * <p>A day is spoken of if a claim that is heard takes effect on it, about whatever place or region, or if a row of a
 * panel covers it. The baseline speaks of the first day of the period alone. More than the scenario's fresh days in a
 * row without a word are a silence: that nothing changes in it is want of evidence, not peace. Where nobody ever speaks, the whole period is silent.
 */
public final class Silence {
    private final DaySpan period;
    private final NavigableSet<LocalDate> spoken;
    private final boolean firstDaySpoken;
    private final int freshDays;

    private Silence(DaySpan period, NavigableSet<LocalDate> spoken, boolean firstDaySpoken, int freshDays) {
        this.period = period;
        this.spoken = Collections.unmodifiableNavigableSet(spoken);
        this.firstDaySpoken = firstDaySpoken;
        this.freshDays = freshDays;
    }

    /** The silence of one replay. */
    public static Silence of(Replay replay) {
        return ofAll(List.of(replay));
    }

    /** Where all of {@code replays} are silent: one or more of the same campaign. */
    public static Silence ofAll(List<Replay> replays) {
        DaySpan period = replays.get(0).judgement().history().period();
        NavigableSet<LocalDate> spoken = new TreeSet<>();
        boolean firstDaySpoken = false;
        int freshDays = 0;
        for (Replay replay : replays) {
            Set<ClaimId> baseline = baseline(replay);
            for (Verdict verdict : replay.judgement().verdicts()) {
                boolean heard = verdict.outcome() != Verdict.Outcome.EXCLUDED;
                if (heard && baseline.contains(verdict.claim())) {
                    firstDaySpoken = true;
                } else if (heard) {
                    spoken.add(verdict.day());
                }
            }
            spoken.addAll(ofPlaces(replay.judgement().history()));
            freshDays =
                    Math.max(freshDays, replay.judgement().scenario().rules().freshDays());
        }
        return new Silence(period, spoken, firstDaySpoken, freshDays);
    }

    private static Set<ClaimId> baseline(Replay replay) {
        Set<ClaimId> baseline = new HashSet<>();
        for (Claim claim : replay.inputs().dossier().claims()) {
            if (claim.basis() == Basis.BASELINE) {
                baseline.add(claim.id());
            }
        }
        return baseline;
    }

    private static NavigableSet<LocalDate> ofPlaces(ControlHistory history) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (PlaceId place : history.places()) {
            days.addAll(spokenDays(history, place));
        }
        return days;
    }

    /** The days of the period with a claim about {@code place}. */
    public static NavigableSet<LocalDate> spokenDays(ControlHistory history, PlaceId place) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Optional<LocalDate> day = history.lastClaim(place, history.period().last());
        while (day.isPresent() && !day.get().isBefore(history.period().first())) {
            days.add(day.get());
            day = history.lastClaim(place, day.get().minusDays(1));
        }
        return days;
    }

    /** The days of the period on which somebody speaks; the baseline is none. */
    public NavigableSet<LocalDate> spokenDays() {
        return spoken.subSet(period.first(), true, period.last(), true);
    }

    /** The last day up to {@code day} on which somebody spoke. */
    public Optional<LocalDate> lastSpoken(LocalDate day) {
        return Optional.ofNullable(spoken.floor(day));
    }

    /** The silent spans of the whole period, first to last. */
    public List<DaySpan> spans() {
        NavigableSet<LocalDate> ends = new TreeSet<>(spokenDays());
        if (ends.isEmpty()) {
            return List.of(period);
        }
        if (firstDaySpoken) {
            ends.add(period.first());
        }
        ends.add(period.until());
        List<DaySpan> silent = new ArrayList<>();
        LocalDate from = period.first();
        for (LocalDate day : ends) {
            if (from.isBefore(day) && new DaySpan(from, day).days() > freshDays) {
                silent.add(new DaySpan(from, day));
            }
            from = day.plusDays(1);
        }
        return List.copyOf(silent);
    }

    /** What of the silent spans lies within {@code days}, which may be few of a long silence. */
    public List<DaySpan> spans(DaySpan days) {
        return spans().stream()
                .map(span -> span.within(days))
                .flatMap(Optional::stream)
                .toList();
    }
}
