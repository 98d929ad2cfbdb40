package salient.run;

import java.util.List;
import java.util.Optional;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.control.ControlHistory;
import salient.telling.Silence;
import salient.time.DaySpan;

/**
 * The days of a replay that are written.
 *
 * @param days within the period of the replay
 */
public record Excerpt(Replay replay, DaySpan days) {
    public Excerpt {
        DaySpan period = replay.judgement().history().period();
        if (!period.contains(days.first()) || !period.contains(days.last())) {
            throw new IllegalArgumentException(days + " reaches out of " + period);
        }
    }

    /** Everything that was replayed. */
    public static Excerpt whole(Replay replay) {
        return new Excerpt(replay, replay.judgement().history().period());
    }

    /** The days of {@code span} that are written; absent if none is. */
    public Optional<DaySpan> cut(DaySpan span) {
        return span.within(days);
    }

    /** What of the silent spans of the replay lies within the days that are written, first to last. */
    public List<DaySpan> silences() {
        return Silence.of(replay.inputs().dossier(), replay.judgement()).spans(days);
    }

    /** What was found of every place on every day of the replay. */
    public ControlHistory history() {
        return replay.judgement().history();
    }

    /** The campaign that was replayed. */
    public Campaign campaign() {
        return replay.inputs().dossier().campaign();
    }

    /** Where {@code holder} stands among those that tables list, from 0. */
    int rank(Holder holder) {
        int rank = history().holders(campaign()).indexOf(holder);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }
}
