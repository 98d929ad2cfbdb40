package salient.telling;

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
import salient.account.Dossier;
import salient.reading.Judgement;
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

    /** The silence of {@code judgement}, which is of the claims of {@code dossier}. */
    public static Silence of(Dossier dossier, Judgement judgement) {
        return ofAll(dossier, List.of(judgement));
    }

    /** Where all of {@code judgements} are silent: one or more, of the claims of {@code dossier}. */
    public static Silence ofAll(Dossier dossier, List<Judgement> judgements) {
        DaySpan period = judgements.get(0).history().period();
        Set<LocalDate> spoken = new HashSet<>();
        boolean firstDaySpoken = false;
        int freshDays = 0;
        for (Judgement judgement : judgements) {
            for (Verdict verdict : judgement.verdicts()) {
                boolean heard = verdict.admitted();
                if (heard && isBaseline(dossier, verdict)) {
                    firstDaySpoken = true;
                } else if (heard) {
                    spoken.add(verdict.day());
                }
            }
            spoken.addAll(judgement.history().spokenDays());
            freshDays = Math.max(freshDays, judgement.scenario().rules().freshDays());
        }
        return new Silence(period, new TreeSet<>(spoken), firstDaySpoken, freshDays);
    }

    private static boolean isBaseline(Dossier dossier, Verdict verdict) {
        return dossier.findClaim(verdict.claim())
                .filter(claim -> claim.basis() == Basis.BASELINE)
                .isPresent();
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
