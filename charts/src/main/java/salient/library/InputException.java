package salient.library;

import java.util.List;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.problem.Severity;

/** What is asked for cannot be had: the input has errors, there is no such name, or the output cannot be written. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> errors;

    private InputException(List<String> errors) {
        super(String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    static InputException of(Problems problems) {
        return new InputException(problems.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::toString)
                .toList());
    }

    static InputException of(String error) {
        return new InputException(List.of(error));
    }

    /** Every error at once, in order: file, line and value, and below it how to mend it. */
    public List<String> errors() {
        return errors;
    }
}
