package salient.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Many things, each in a state on each day of a period, all of them numbers: the state of each on the first day, and what
 * changes on each day after it. Held in columns: a long history of many things takes as much as what changes in it.
 * Immutable.
 */
public final class DayChanges {
    /** Hears that a thing, from 0, goes from one state to another. */
    @FunctionalInterface
    public interface Listener {
        /** {@code thing} was in state {@code before} and is in {@code after}. */
        void changed(int thing, int before, int after);
    }

    private final DaySpan period;
    private final int[] opening;
    /** The number of the first change of each day, from the first day on, which has none; and that of all at the end. */
    private final int[] firstOfDay;

    private final int[] things;
    private final int[] before;
    private final int[] after;

    /** @param inOrder the numbers of what is given, by their days */
    private DayChanges(DaySpan period, int[] opening, int[] inOrder, int[] days, int[] given, int[] states) {
        this.period = period;
        this.opening = opening;
        this.firstOfDay = new int[period.days() + 1];
        this.things = new int[inOrder.length];
        this.before = new int[inOrder.length];
        this.after = new int[inOrder.length];
        int[] now = opening.clone();
        int changes = 0;
        for (int i : inOrder) {
            if (now[given[i]] != states[i]) {
                things[changes] = given[i];
                before[changes] = now[given[i]];
                after[changes++] = states[i];
                now[given[i]] = states[i];
                firstOfDay[days[i] + 1]++;
            }
        }
        Arrays.parallelPrefix(firstOfDay, Integer::sum);
    }

    /** The days it covers. */
    public DaySpan period() {
        return period;
    }

    /** Number of things. */
    public int things() {
        return opening.length;
    }

    /**
     * What changes on {@code day} against the day before; nothing on the first day of the period.
     *
     * @throws IllegalArgumentException if the day is outside the period
     */
    public void on(LocalDate day, Listener listener) {
        forth(number(day), listener);
    }

    /** The state of each thing on the first day; a copy. */
    int[] opening() {
        return opening.clone();
    }

    void forth(int day, Listener listener) {
        for (int i = firstOfDay[day]; i < firstOfDay[day + 1]; i++) {
            listener.changed(things[i], before[i], after[i]);
        }
    }

    void back(int day, Listener listener) {
        for (int i = firstOfDay[day + 1] - 1; i >= firstOfDay[day]; i--) {
            listener.changed(things[i], after[i], before[i]);
        }
    }

    /** The number of {@code day}, the first of the period being 0. */
    int number(LocalDate day) {
        if (!period.contains(day)) {
            throw new IllegalArgumentException(day + " is outside " + period);
        }
        return period.numberOf(day);
    }

    /** Takes states; those of one thing in the order of their days. */
    public static final class Builder {
        private final DaySpan period;
        private final int[] opening;
        private final IntStream.Builder days = IntStream.builder();
        private final IntStream.Builder things = IntStream.builder();
        private final IntStream.Builder states = IntStream.builder();

        /** {@code things} things, each in state 0 until another is given. */
        public Builder(DaySpan period, int things) {
            this.period = period;
            this.opening = new int[things];
        }

        /** {@code thing} is in {@code state} from {@code day} on, which lies within the period. */
        public Builder from(LocalDate day, int thing, int state) {
            if (day.equals(period.first())) {
                opening[thing] = state;
            } else {
                days.add(period.numberOf(day));
                things.add(thing);
                states.add(state);
            }
            return this;
        }

        /** What was given. */
        public DayChanges build() {
            int[] ofDays = days.build().toArray();
            int[] inOrder = IntStream.range(0, ofDays.length)
                    .mapToLong(i -> (long) ofDays[i] << Integer.SIZE | i)
                    .sorted()
                    .mapToInt(key -> (int) key)
                    .toArray();
            return new DayChanges(
                    period,
                    opening,
                    inOrder,
                    ofDays,
                    things.build().toArray(),
                    states.build().toArray());
        }
    }
}
