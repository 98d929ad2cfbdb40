package salient.text;

import java.util.Optional;
import java.util.function.Supplier;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/**
 * A row of a table or a mapping in YAML: named fields that together make one thing. It knows whether any of its fields
 * has had an error, in which case no thing is made of it.
 */
public abstract class Entry {
    private final Optional<Entry> within;
    private final Problems problems;
    private boolean sound = true;

    public Entry(Optional<Entry> within, Problems problems) {
        this.within = within;
        this.problems = problems;
    }

    /** The field {@code name}; without a problem empty if it is not there or has nothing in it. */
    abstract Optional<Field> optional(String name);

    /** The field {@code name}; empty, with a problem filed, if it is not there or has nothing in it. */
    abstract Optional<Field> required(String name);

    /** Where it begins. */
    abstract Origin origin();

    /** The text of the field {@code name}; empty if it is not there. */
    public String text(String name) {
        return optional(name).map(Field::text).orElse("");
    }

    /** Whether nothing was wrong with any of its fields so far. */
    public boolean sound() {
        return sound;
    }

    /** Marks it, and what it stands in, as no good: its fault has been told already, here or elsewhere. */
    public void spoil() {
        sound = false;
        within.ifPresent(Entry::spoil);
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
