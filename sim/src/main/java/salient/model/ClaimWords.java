package salient.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import salient.account.Claim;
import salient.account.Source;
import salient.account.Statement;
import salient.place.Control;
import salient.time.DaySpan;

/** What claims let expect: the words of one claim about one place, kind by kind. */
final class ClaimWords {
    /** What panels and intervals say of day after day is one word a week: its days are no independent witnesses. */
    static final int DAYS_OF_A_WORD = 7;

    /** Whoever takes a place did not have it before: so sure is that. */
    private static final double TAKEN_FROM_OTHERS = 0.85;

    /** Whoever left has not got it; whoever failed to take it has not. */
    private static final double LEFT = 0.9;

    /** Whoever is moving toward it, or seen there. */
    private static final double HINT = 0.7;

    /** What is said of a part is so much less a word on the whole. */
    private static final double PART = 0.8;

    private final StateSpace states;
    private final DaySpan period;
    private final Claim claim;
    private final int source;
    private final double weight;
    private final List<Word> words = new ArrayList<>();

    private ClaimWords(StateSpace states, DaySpan period, Claim claim, int source, double weight) {
        this.states = states;
        this.period = period;
        this.claim = claim;
        this.source = source;
        this.weight = weight;
    }

    /** The words of {@code claim}, which names its place, by {@code told}, whose number is {@code number}. */
    static List<Word> of(StateSpace states, DaySpan period, Claim claim, Source told, int number) {
        double weight = Grades.weight(claim, told.reliability()) * (claim.part().core() ? PART : 1);
        ClaimWords coding = new ClaimWords(states, period, claim, number, weight);
        if (!claim.part().edge()) {
            coding.code();
        }
        return coding.words;
    }

    /** The word of {@code claim}, which says that one side took back all that it had lost, on a place that was its own. */
    static List<Word> ofAggregate(
            StateSpace states, DaySpan period, Claim claim, Source told, int number, Optional<Control> opening) {
        ClaimWords coding = new ClaimWords(states, period, claim, number, Grades.weight(claim, told.reliability()));
        SortedSet<salient.campaign.SideId> actors = claim.statement().actors();
        opening.flatMap(Control::holder)
                .filter(holder -> actors.containsAll(holder.sides()))
                .ifPresent(holder -> coding.said(states.stateOf(new Control.Held(holder)), coding.last()));
        return coding.words;
    }

    /** Whether {@code claim} puts its place under pressure, on its days and the one after them. */
    static boolean presses(Claim claim) {
        return switch (claim.kind()) {
            case ATTACK, FAIL, ADVANCE, SHELL, STRIKE -> true;
            case CONTEST -> claim.part().edge();
            default -> false;
        };
    }

    private void code() {
        Statement statement = claim.statement();
        if (statement instanceof Statement.State state) {
            int said = states.stateOf(state.control());
            if (state.throughout()) {
                weekly(day -> said(said, day));
            } else {
                said(said, last());
            }
        } else if (statement instanceof Statement.NeverHeld never) {
            int others = states.all() & ~states.heldByAnyOf(never.actors());
            weekly(day -> among(others, LEFT, day));
        } else if (statement instanceof Statement.Act act) {
            act(act);
        }
    }

    private void act(Statement.Act act) {
        int theirs = states.heldByAnyOf(act.actors());
        int notTheirs = states.all() & ~theirs;
        int fighting = 1 << states.contested();
        boolean inside =
                act.detail().filter(d -> d != Statement.Detail.DEFENDED).isPresent();
        switch (act.kind()) {
            case CAPTURE, RECAPTURE -> {
                said(states.heldBy(act.actors()), last());
                among(notTheirs, TAKEN_FROM_OTHERS, first() - 1);
            }
            case HOLD, REPEL -> said(states.heldBy(act.actors()), last());
            case CONTEST -> said(states.contested(), last());
            case ATTACK -> {
                if (inside) {
                    said(states.contested(), last());
                }
            }
            case FAIL -> {
                if (inside) {
                    said(states.contested(), last());
                } else {
                    among(notTheirs, LEFT, last());
                }
            }
            case WITHDRAW -> {
                among(notTheirs, LEFT, last());
                among(theirs | fighting, TAKEN_FROM_OTHERS, first() - 1);
            }
            case DISLODGE -> {
                among(states.all() & ~states.heldByAnyOf(act.against()), LEFT, last());
                among(notTheirs, HINT, first() - 1);
            }
            case ADVANCE -> among(notTheirs, HINT, first());
            case PRESENCE, REINFORCE -> among(theirs | fighting, HINT, last());
            case SHELL, STRIKE -> {}
            case DENY, RETRACT, NEVER_HELD, STATE -> throw new IllegalStateException(act.kind() + " is not an act");
        }
    }

    private int first() {
        return period.numberOf(claim.valid().first());
    }

    private int last() {
        return period.numberOf(claim.valid().last());
    }

    private void weekly(java.util.function.IntConsumer word) {
        int first = Math.max(0, first());
        int last = Math.min(period.days() - 1, last());
        for (int day = first; day <= last; day += DAYS_OF_A_WORD) {
            word.accept(day);
        }
        if (first < last && (last - first) % DAYS_OF_A_WORD != 0) {
            word.accept(last);
        }
    }

    private void said(int state, int day) {
        if (state >= 0 && inPeriod(day)) {
            words.add(new Word.Said(claim.id(), day, source, state, weight, false));
        }
    }

    private void among(int set, double right, int day) {
        if (set != 0 && set != states.all() && inPeriod(day)) {
            words.add(new Word.Among(claim.id(), day, source, set, right, weight));
        }
    }

    private boolean inPeriod(int day) {
        return day >= 0 && day < period.days();
    }
}
