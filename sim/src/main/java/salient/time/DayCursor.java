package salient.time;

import java.time.LocalDate;

/**
 * Stands on a day of {@link DayChanges} and goes to any other, forth by what changes on the way and back by undoing it:
 * the way costs as much as the changes along it. Not for several threads at once.
 */
public final class DayCursor {
    private final DayChanges changes;
    private final int[] states;
    private int day;

    /** A cursor on the first day of {@code changes}. */
    public DayCursor(DayChanges changes) {
        this.changes = changes;
        this.states = changes.opening();
    }

    /** The state of {@code thing} at the close of the day on which it stands. */
    public int at(int thing) {
        return states[thing];
    }

    /**
     * Goes to {@code to}.
     *
     * @param listener hears of every change on the way; of a thing that changes more than once, every time
     * @throws IllegalArgumentException if the day is outside the period
     */
    public void moveTo(LocalDate to, DayChanges.Listener listener) {
        int aim = changes.number(to);
        DayChanges.Listener both = (thing, before, after) -> {
            states[thing] = after;
            listener.changed(thing, before, after);
        };
        while (day < aim) {
            changes.forth(++day, both);
        }
        while (day > aim) {
            changes.back(day--, both);
        }
    }
}
