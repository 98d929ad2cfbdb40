package salient.cli;

import salient.problem.Problems;

/** Ends a command because of errors in its input or in where it should write. */
final class BadInputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problems problems;
    private final String consequence;

    /** @param consequence what did not happen, e.g. "nothing was replayed" */
    BadInputException(Problems problems, String consequence) {
        super(consequence);
        this.problems = problems;
        this.consequence = consequence;
    }

    Problems problems() {
        return problems;
    }

    String consequence() {
        return consequence;
    }
}
