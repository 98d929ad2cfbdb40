package salient.cli;

import java.io.PrintWriter;
import java.util.Optional;
import salient.charts.draw.NoTemporaryFileException;
import salient.gis.geopackage.NoSqliteException;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.ProblemReport;
import salient.problem.Problems;

/** What is said when fonts or SQLite need a file and none can be made, or none from which a library can be loaded. */
final class NoTemporaryFile {
    private static final String ROOM =
            "make room in it, or set JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR to a folder that can be written";

    /**
     * What fails without one.
     *
     * @param what is wrong with the folder for temporary files
     * @param consequence what was not done
     */
    private record Need(String what, String cure, String consequence) {}

    private static final Need FONTS =
            new Need("no temporary file can be made here, and fonts need one", ROOM, "nothing was drawn");

    private static final Need SQLITE = new Need(
            "the library of SQLite cannot be put here and loaded, and a GeoPackage needs it",
            ROOM + " and from which libraries can be loaded; with --no-gis, replay does without",
            "no run was written");

    private NoTemporaryFile() {}

    /** Whether {@code failure} comes of it, however deep. */
    static boolean isBehind(Throwable failure) {
        return need(failure).isPresent();
    }

    private static Optional<Need> need(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoTemporaryFileException) {
                return Optional.of(FONTS);
            }
            if (cause instanceof NoSqliteException) {
                return Optional.of(SQLITE);
            }
        }
        return Optional.empty();
    }

    /** Says what {@code failure}, behind which it is, comes of, with the cure; gives the exit status. */
    static int tell(Throwable failure, PrintWriter err) {
        Need need = need(failure).orElseThrow();
        Problems problems = new Problems();
        problems.error(
                ProblemCode.NO_TEMPORARY_FILE,
                Origin.of(System.getProperty("java.io.tmpdir")),
                need.what(),
                need.cure());
        err.print(ProblemReport.text(problems, need.consequence()));
        err.flush();
        return ExitStatus.PROBLEMS;
    }
}
