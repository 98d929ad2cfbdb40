package salient.synthetic;

import java.util.Arrays;
import java.util.BitSet;

/**
 * All that happened in a made-up war, in columns: what came to pass at one place from the day on which it began to the day
 * on which one side had the place for good. Those of one place are in order and have a quiet day between them at least.
 */
final class Episodes {
    /** How it went. */
    enum Course {
        /** The enemy took the place on one day. */
        SURPRISE,
        /** The enemy took it after days of fighting inside. */
        FOUGHT_FOR,
        /** Its holder left, and the enemy came in days later. */
        ABANDONED,
        /** The enemy fought inside for days and was thrown out. */
        REPELLED
    }

    private int[] places = new int[64];
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private Course[] courses = new Course[64];
    private final BitSet wonByBlue = new BitSet();
    private int size;

    /** Adds one; days are counted from the first of the period, which is 0. */
    void add(int place, int begin, int end, Course course, Belligerent winner) {
        if (size == places.length) {
            int larger = size + size / 2;
            places = Arrays.copyOf(places, larger);
            begins = Arrays.copyOf(begins, larger);
            ends = Arrays.copyOf(ends, larger);
            courses = Arrays.copyOf(courses, larger);
        }
        places[size] = place;
        begins[size] = begin;
        ends[size] = end;
        courses[size] = course;
        wonByBlue.set(size, winner == Belligerent.BLUE);
        size++;
    }

    int size() {
        return size;
    }

    int place(int index) {
        return places[index];
    }

    /** The day on which it began: that of its end, if it took one day. */
    int begin(int index) {
        return begins[index];
    }

    /** The day from which the winner has the place; it may lie beyond the period. */
    int end(int index) {
        return ends[index];
    }

    Course course(int index) {
        return courses[index];
    }

    /** Who has the place at the end. */
    Belligerent winner(int index) {
        return wonByBlue.get(index) ? Belligerent.BLUE : Belligerent.ORANGE;
    }

    /** Whether another side has the place at the end than had it before. */
    boolean changesHolder(int index) {
        return courses[index] != Course.REPELLED;
    }

    /** Who had the place before. */
    Belligerent holderBefore(int index) {
        return changesHolder(index) ? winner(index).enemy() : winner(index);
    }
}
