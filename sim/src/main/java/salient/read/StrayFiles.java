package salient.read;

import java.util.List;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Quoted;

/** Warns of files that nothing reads, so that a misspelt name does not make a table vanish without a word. */
final class StrayFiles {
    private StrayFiles() {}

    /** Warns of whatever lies in {@code folder} besides {@code known}, notes in Markdown and hidden files. */
    static void check(FilesRead files, String folder, List<String> known) {
        for (String name : files.names(folder)) {
            boolean leftAlone = name.startsWith(".") || name.startsWith("~") || name.endsWith(".md");
            if (!known.contains(name) && !leftAlone) {
                String table = name.replaceFirst("\\.(xlsx|ods|xls)$", ".csv");
                String meant = !table.equals(name) && known.contains(table)
                        ? "save it as CSV UTF-8 under the name " + table + ", or "
                        : NearestName.find(name, known)
                                .map(near -> "did you mean \"" + near + "\"? otherwise ")
                                .orElse("");
                files.problems()
                        .warning(
                                ProblemCode.UNKNOWN_FILE,
                                Origin.of(folder),
                                Quoted.text(name) + " is not read by anything",
                                meant + "move it out of " + folder + "; read there: " + String.join(", ", known));
            }
        }
    }
}
