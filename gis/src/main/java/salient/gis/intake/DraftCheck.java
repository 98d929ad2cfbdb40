package salient.gis.intake;

import java.nio.file.Path;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.problem.Severity;
import salient.read.CampaignReader;
import salient.workspace.Workspace;

/** Reads what is about to be put in its place as any campaign is read. */
final class DraftCheck {
    private DraftCheck() {}

    /**
     * Whether the campaign {@code id} of the workspace at {@code draft} can be read. If not, its errors are filed, told of
     * the files that it would have had; warnings are for {@code salient check} to tell.
     */
    static boolean isSound(Path draft, String id, Problems problems) {
        Problems found = new Problems();
        boolean sound = Workspace.at(draft, found)
                .flatMap(workspace -> CampaignReader.read(workspace, id, found))
                .isPresent();
        if (!sound) {
            found.sorted().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .forEach(problem -> problems.add(ofImport(problem)));
        }
        return sound;
    }

    private static Problem ofImport(Problem problem) {
        return new Problem(
                Severity.ERROR,
                problem.code(),
                problem.origin(),
                "what is made of the files cannot be read: " + problem.what(),
                "mend in the files that are imported what this line is made of");
    }
}
