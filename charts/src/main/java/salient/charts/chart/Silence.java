package salient.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import salient.control.ControlHistory;
import salient.place.PlaceId;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.time.DaySpan;

/**
 * Spans of more than the fresh days in which no admitted claim speaks of any place. Charts shade them: an unchanging
 * line there is want of evidence, not peace. The first day of the period counts as spoken of, by the baseline, unless
 * nobody speaks at all.
 */
final class Silence {
    private Silence() {}

    /** The silent spans of {@code excerpt}, first to last. */
    static List<DaySpan> spans(Excerpt excerpt) {
        return spans(excerpt.days(), List.of(excerpt.replay()));
    }

    /** The days within {@code days} of the spans in which all of {@code replays}, of one campaign, are silent. */
    static List<DaySpan> spans(DaySpan days, List<Replay> replays) {
        Excerpt excerpt = new Excerpt(replays.get(0), days);
        return spans(replays).stream()
                .map(excerpt::cut)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The spans of the whole period in which all of {@code replays} are silent. */
    private static List<DaySpan> spans(List<Replay> replays) {
        DaySpan period = replays.get(0).judgement().history().period();
        NavigableSet<LocalDate> spoken = new TreeSet<>();
        int freshDays = 0;
        for (Replay replay : replays) {
            spoken.addAll(spokenDays(replay.judgement().history()));
            freshDays =
                    Math.max(freshDays, replay.judgement().scenario().rules().freshDays());
        }
        if (spoken.isEmpty()) {
            return List.of(period);
        }
        List<DaySpan> silent = new ArrayList<>();
        LocalDate quietFrom = period.first().plusDays(1);
        spoken.add(period.until());
        for (LocalDate day : spoken) {
            if (quietFrom.isBefore(day)) {
                DaySpan gap = new DaySpan(quietFrom, day);
                if (gap.days() > freshDays) {
                    silent.add(gap);
                }
            }
            quietFrom = day.isBefore(quietFrom) ? quietFrom : day.plusDays(1);
        }
        return List.copyOf(silent);
    }

    /** The days of the period with a claim about any place. */
    static NavigableSet<LocalDate> spokenDays(ControlHistory history) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (PlaceId place : history.places()) {
            days.addAll(Stretch.spokenDays(history, place));
        }
        return days;
    }
}
