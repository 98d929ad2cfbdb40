package salient.cli;

import java.io.PrintWriter;
import salient.problem.MoreMemory;

/** What is said when the memory does not suffice: no bug, and the cure is at hand. */
final class OutOfMemory {
    private static final long MIB = 1024 * 1024;

    private OutOfMemory() {}

    /** Whether {@code failure} comes of it, however deep. */
    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    /** Says so in a sentence; gives the exit status. */
    static int tell(PrintWriter err) {
        long limitMib = Runtime.getRuntime().maxMemory() / MIB;
        err.println("salient: the memory that it may use, " + limitMib
                + " MB, does not suffice, and what was begun was not written: " + MoreMemory.allow(2 * limitMib * MIB));
        err.flush();
        return ExitStatus.PROBLEMS;
    }
}
