package salient.problem;

import java.util.Comparator;

/**
 * Something wrong with the input, and how to mend it.
 *
 * @param what the fault, with the value in quotes
 * @param fix what to do, in the imperative, naming the file to edit
 */
public record Problem(Severity severity, ProblemCode code, Origin origin, String what, String fix)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::origin).thenComparing(Problem::code).thenComparing(Problem::what);

    public Problem {
        if (what.isBlank() || fix.isBlank()) {
            throw new IllegalArgumentException("a problem says what is wrong and how to mend it");
        }
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Two lines: where and what, then the fix. */
    @Override
    public String toString() {
        return origin + ": " + severity.token() + ": " + what + " [" + code.token() + "]\n    fix: " + fix;
    }
}
