package salient.batch;

import java.nio.file.Path;
import java.util.Optional;
import salient.problem.Problems;
import salient.text.Limits;
import salient.text.SourceFile;
import salient.workspace.Workspace;

/** A plan and the text of its file. */
public record PlanFile(Plan plan, String text) {
    /**
     * The plan in the file at {@code path}, wherever that is.
     *
     * @param shown the file as messages name it
     * @param workspace the one that has its campaigns
     * @return empty exactly if errors were filed
     */
    public static Optional<PlanFile> read(Path path, String shown, Workspace workspace, Problems problems) {
        return SourceFile.at(path, shown, problems)
                .flatMap(found -> found.inMemory(Limits.ofThisJava(), problems))
                .flatMap(file ->
                        PlanReader.read(file, workspace, problems).map(plan -> new PlanFile(plan, file.text())));
    }
}
