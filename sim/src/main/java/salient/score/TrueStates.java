package salient.score;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import salient.place.Control;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;

/** What was so at each place on each day, by the numbers of a task. Immutable. */
public final class TrueStates {
    private final int days;
    private final byte[][] states;

    private TrueStates(int days, byte[][] states) {
        this.days = days;
        this.states = states;
    }

    /**
     * What was so at {@code places} on the days of {@code period}.
     *
     * @param truth what was so at each of them, over the whole period
     * @throws IllegalArgumentException if nothing is known of a place
     */
    public static TrueStates of(
            List<PlaceId> places, Map<PlaceId, Timeline<Control>> truth, States states, DaySpan period) {
        byte[][] all = new byte[places.size()][period.days()];
        for (int place = 0; place < places.size(); place++) {
            Timeline<Control> known = truth.get(places.get(place));
            if (known == null) {
                throw new IllegalArgumentException("no truth of " + places.get(place));
            }
            for (Timeline.Span<Control> span : known.spansWithin(period)) {
                int from = period.numberOf(span.days().from());
                Arrays.fill(all[place], from, from + span.days().days(), (byte) states.of(span.value()));
            }
        }
        return new TrueStates(period.days(), all);
    }

    /** How many places there are. */
    public int places() {
        return states.length;
    }

    /** How many days there are. */
    public int days() {
        return days;
    }

    /** The state of {@code place} on {@code day}; {@link States#NONE} if it is none of them. */
    public int state(int place, int day) {
        return states[place][day];
    }

    /** Whether the state of {@code place} is not the same on all days. */
    public boolean changes(int place) {
        for (int day = 1; day < days; day++) {
            if (states[place][day] != states[place][0]) {
                return true;
            }
        }
        return false;
    }
}
