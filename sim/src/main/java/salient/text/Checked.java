package salient.text;

import java.util.Optional;
import java.util.function.Supplier;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/** Something that is read from parts and knows whether any of them has had an error, in which case nothing is made of it. */
public abstract class Checked {
    private final Optional<? extends Checked> within;
    private final Problems problems;
    private boolean sound = true;

    Checked(Optional<? extends Checked> within, Problems problems) {
        this.within = within;
        this.problems = problems;
    }

    /** Whether nothing was wrong with any of its parts so far. */
    public boolean sound() {
        return sound;
    }

    /** Marks it, and what it stands in, as no good: its fault has been told already, here or elsewhere. */
    public void spoil() {
        sound = false;
        within.ifPresent(Checked::spoil);
    }

    public void error(ProblemCode code, Origin at, String what, String fix) {
        spoil();
        problems.error(code, at, what, fix);
    }

    public void error(ProblemCode code, Origin at, String what, Supplier<String> fix) {
        spoil();
        problems.error(code, at, what, fix);
    }

    /** Whether a comma in a number can only be the decimal mark. */
    public boolean decimalComma() {
        return false;
    }

    public Problems problems() {
        return problems;
    }
}
