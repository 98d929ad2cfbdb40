package salient.model;

import java.util.List;

/** What is known of places besides their neighbours. */
interface Known {
    /** How likely it is to be in each state on the first day. */
    double opening(int place, int state);

    /** What is said of it. */
    List<Word> words(int place);

    /** What it is to be taken for, whatever is said. */
    List<FixedState> fixed(int place);

    /** Whether somebody speaks of what happened from {@code day} to the next, or of pressure on the place. */
    boolean told(int place, int day);

    /** How much less likely a change from {@code day} to the next is because nobody tells of it. */
    double quiet(int place, int day);

    /**
     * Adds to the set of {@code days} that begins at {@code at} those on which {@link #told} or {@link #quiet} is not
     * what it was the day before.
     */
    void addTurns(int place, long[] days, int at);
}
