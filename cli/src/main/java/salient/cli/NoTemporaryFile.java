package salient.cli;

import java.io.PrintWriter;
import salient.charts.draw.NoTemporaryFileException;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.ProblemReport;
import salient.problem.Problems;

/** What is said when nothing can be drawn because fonts need a file and none can be made. */
final class NoTemporaryFile {
    private NoTemporaryFile() {}

    /** Whether {@code failure} comes of it, however deep. */
    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoTemporaryFileException) {
                return true;
            }
        }
        return false;
    }

    /** Says so, with the cure; gives the exit status. */
    static int tell(PrintWriter err) {
        Problems problems = new Problems();
        problems.error(
                ProblemCode.NO_TEMPORARY_FILE,
                Origin.of(System.getProperty("java.io.tmpdir")),
                "no temporary file can be made here, and fonts need one",
                "make room in it, or set JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR to a folder that can be written");
        err.print(ProblemReport.text(problems, "nothing was drawn"));
        err.flush();
        return ExitStatus.PROBLEMS;
    }
}
