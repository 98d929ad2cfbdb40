package salient.account;

import java.util.Arrays;

/**
 * Spans of days, none of which shares a day with another, in the order of their days: what a panel states of one place.
 * Days are those since 1 January 1970; what is stated goes by number.
 */
public final class StatedSpans {
    /** The fields of a span, one behind the other. */
    private static final int FROM = 0;

    private static final int UNTIL = 1;
    private static final int STATED = 2;
    private static final int LINE = 3;
    private static final int WIDTH = 4;

    private int[] fields = new int[WIDTH];
    private int size;

    /** Number of spans. */
    public int size() {
        return size;
    }

    /** The first day of span {@code index}, from 0. */
    public int from(int index) {
        return fields[WIDTH * index + FROM];
    }

    /** The first day after it. */
    public int until(int index) {
        return fields[WIDTH * index + UNTIL];
    }

    /** What is stated on its days. */
    public int stated(int index) {
        return fields[WIDTH * index + STATED];
    }

    /** The line of the row that states it of its first day. */
    public int line(int index) {
        return fields[WIDTH * index + LINE];
    }

    /** The first span that ends after {@code day}; their number if none does. */
    public int endingAfter(int day) {
        // Rows mostly come in the order of their days.
        int low = size > 0 && until(size - 1) <= day ? size : 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (until(middle) > day) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * Adds the days from {@code from} up to and without {@code until}, of which none is in a span, before span {@code at}:
     * to the spans that they touch, where the same is stated, else as a span of their own.
     *
     * @return whether they begin a span
     */
    public boolean add(int at, int from, int until, int stated, int line) {
        boolean follows = at > 0 && until(at - 1) == from && stated(at - 1) == stated;
        boolean leads = at < size && from(at) == until && stated(at) == stated;
        if (follows) {
            fields[WIDTH * (at - 1) + UNTIL] = leads ? until(at) : until;
            if (leads) {
                System.arraycopy(fields, WIDTH * (at + 1), fields, WIDTH * at, WIDTH * (size - at - 1));
                size--;
            }
            return false;
        }
        if (!leads) {
            if (WIDTH * size == fields.length) {
                fields = Arrays.copyOf(fields, 2 * fields.length);
            }
            System.arraycopy(fields, WIDTH * at, fields, WIDTH * (at + 1), WIDTH * (size - at));
            fields[WIDTH * at + UNTIL] = until;
            fields[WIDTH * at + STATED] = stated;
            size++;
        }
        fields[WIDTH * at + FROM] = from;
        fields[WIDTH * at + LINE] = line;
        return true;
    }
}
