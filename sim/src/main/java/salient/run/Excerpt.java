package salient.run;

import java.time.LocalDate;
import java.util.Optional;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.ControlHistory;
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
        LocalDate from = span.from().isBefore(days.from()) ? days.from() : span.from();
        LocalDate until = span.until().isAfter(days.until()) ? days.until() : span.until();
        return from.isBefore(until) ? Optional.of(new DaySpan(from, until)) : Optional.empty();
    }

    ControlHistory history() {
        return replay.judgement().history();
    }

    Campaign campaign() {
        return replay.inputs().dossier().campaign();
    }

    /** Where {@code side} stands in the campaign's order of sides, from 0. */
    int rank(SideId side) {
        for (int i = 0; i < campaign().sides().size(); i++) {
            if (campaign().sides().get(i).id().equals(side)) {
                return i;
            }
        }
        return campaign().sides().size();
    }
}
