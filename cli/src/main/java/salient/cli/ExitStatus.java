package salient.cli;

/** What the process says when it ends. */
final class ExitStatus {
    static final int FINE = 0;
    static final int BUG = 1;
    static final int USAGE = 2;
    static final int PROBLEMS = 3;
    /** Readings that were expected to be equal are not. */
    static final int DIFFERENT = 4;

    private ExitStatus() {}
}
