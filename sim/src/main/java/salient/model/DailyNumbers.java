package salient.model;

import java.util.function.IntPredicate;

/**
 * Where the numbers of each place, day and state stand in one array: place by place, day by day, state by state. Of a place
 * whose history is not drawn all days have the same numbers, which stand there once. Immutable.
 */
final class DailyNumbers {
    private final int size;
    private final int[] first;
    private final boolean[] daily;
    private final int length;

    /**
     * Of so many places and days, and {@code size} states.
     *
     * @param drawn whether the history of a place is drawn
     */
    DailyNumbers(int places, int days, int size, IntPredicate drawn) {
        this.size = size;
        this.first = new int[places];
        this.daily = new boolean[places];
        int next = 0;
        for (int place = 0; place < places; place++) {
            first[place] = next;
            daily[place] = drawn.test(place);
            next = Math.addExact(next, daily[place] ? Math.multiplyExact(days, size) : size);
        }
        this.length = next;
    }

    /** Where the numbers of all states of {@code place} on {@code day} begin. */
    int at(int place, int day) {
        return daily[place] ? first[place] + day * size : first[place];
    }

    /** How many numbers there are. */
    int length() {
        return length;
    }
}
