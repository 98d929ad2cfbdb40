package salient.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.Columns;
import salient.text.Limits;
import salient.text.SourceFile;
import salient.text.Table;
import salient.workspace.Workspace;

/** Opens the files of one reading and remembers the digest and the row count of each. */
final class FilesRead {
    private final Workspace workspace;
    private final Problems problems;
    private final Map<String, InputFile> files = new TreeMap<>();
    private int lines;

    FilesRead(Workspace workspace, Problems problems) {
        this.workspace = workspace;
        this.problems = problems;
    }

    Workspace workspace() {
        return workspace;
    }

    Problems problems() {
        return problems;
    }

    /** The file {@code name}, which must be there. */
    Optional<SourceFile> required(String name) {
        Optional<SourceFile> file = SourceFile.read(workspace, name, problems);
        file.ifPresent(f -> files.put(name, new InputFile(name, f.sha256(), 0)));
        return file;
    }

    /** Names of what lies in {@code folder}, in order; none, with a problem filed, if it cannot be listed. */
    List<String> names(String folder) {
        return workspace.findNames(folder).orElseGet(() -> {
            problems.error(
                    ProblemCode.UNREADABLE_FILE,
                    Origin.of(folder),
                    "this is no folder that can be listed",
                    "make " + folder + " a folder that the user who runs this may read");
            return List.of();
        });
    }

    /** Whether there is anything under {@code name}, readable or not. */
    boolean has(String name) {
        return workspace.whereabouts(name) != Workspace.Whereabouts.NOWHERE;
    }

    /** The table {@code name}, which must be there; empty, with a problem filed, if it cannot be read. */
    Optional<Table> requiredTable(String name, Columns columns) {
        Optional<Table> table = required(name).filter(this::fits).flatMap(file -> Table.read(file, columns, problems));
        table.ifPresent(
                t -> files.computeIfPresent(name, (key, file) -> new InputFile(name, file.sha256(), t.records())));
        return table;
    }

    private boolean fits(SourceFile file) {
        Optional<Integer> more = Limits.lines(file, lines, problems);
        lines += more.orElse(0);
        return more.isPresent();
    }

    /** The table {@code name}; empty without a problem if it is not there. */
    Optional<Table> table(String name, Columns columns) {
        return has(name) ? requiredTable(name, columns) : Optional.empty();
    }

    /** What was read, in path order. */
    Map<String, InputFile> files() {
        return files;
    }
}
