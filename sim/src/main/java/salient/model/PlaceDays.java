package salient.model;

import java.util.Arrays;
import java.util.BitSet;

/** A set of days for each place. */
final class PlaceDays {
    private final int days;
    private final BitSet[] sets;

    /** Without any of so many days. */
    PlaceDays(int places, int days) {
        this.days = days;
        this.sets = new BitSet[places];
        Arrays.setAll(sets, place -> new BitSet());
    }

    /** Adds those from {@code first} to the day before {@code until}, as far as there are such days. */
    void add(int place, int first, int until) {
        int from = Math.max(0, first);
        sets[place].set(from, Math.max(from, Math.min(days, until)));
    }

    void addAll(int place, PlaceDays others, int other) {
        sets[place].or(others.sets[other]);
    }

    void removeAll(int place, PlaceDays others) {
        sets[place].andNot(others.sets[place]);
    }

    boolean contains(int place, int day) {
        return sets[place].get(day);
    }

    /** Adds to the set of {@code turns} that begins at {@code at} those on which a day is in the set and not the one before, or the other way round. */
    void addTurns(int place, long[] turns, int at) {
        BitSet set = sets[place];
        for (int from = set.nextSetBit(0); from >= 0; ) {
            DayBits.put(turns, at, from, true);
            int until = set.nextClearBit(from);
            if (until < days) {
                DayBits.put(turns, at, until, true);
            }
            from = set.nextSetBit(until);
        }
    }
}
