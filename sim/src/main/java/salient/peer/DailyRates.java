package salient.peer;

import salient.score.Lesson;
import salient.score.States;
import salient.score.TrueStates;

/**
 * How often a place goes from one state to another within a day, as was so elsewhere. Sides are not told apart, so that what
 * was learnt in one war serves another.
 */
final class DailyRates {
    private static final int HELD = 0;
    private static final int CONTESTED = 1;
    private static final int VACANT = 2;
    private static final int SORTS = 3;

    /** Days of each sort of state, and how many of them were followed by each sort of another state. */
    private final double[] days = {1, 1, 1};

    private final double[][] changes = new double[SORTS][SORTS];

    void add(Lesson lesson) {
        TrueStates truth = lesson.truth();
        for (int place = 0; place < truth.places(); place++) {
            for (int day = 1; day < truth.days(); day++) {
                int from = truth.state(place, day - 1);
                int to = truth.state(place, day);
                if (from != States.NONE && to != States.NONE) {
                    States states = lesson.task().states();
                    days[sort(states, from)]++;
                    changes[sort(states, from)][sort(states, to)] += from == to ? 0 : 1;
                }
            }
        }
    }

    private static int sort(States states, int state) {
        return states.isHeld(state) ? HELD : state == states.contested() ? CONTESTED : VACANT;
    }

    /** The probability of each state on the next day, from each state in a row. */
    double[] transition(States states) {
        double[] transition = new double[states.size() * states.size()];
        for (int from = 0; from < states.size(); from++) {
            double stays = 1;
            for (int to = 0; to < states.size(); to++) {
                if (from != to) {
                    double rate = changes[sort(states, from)][sort(states, to)] / days[sort(states, from)];
                    int holds = states.contested() - (states.isHeld(from) ? 1 : 0);
                    double each = states.isHeld(to) ? rate / holds : rate;
                    transition[from * states.size() + to] = each;
                    stays -= each;
                }
            }
            transition[from * states.size() + from] = stays;
        }
        return transition;
    }
}
