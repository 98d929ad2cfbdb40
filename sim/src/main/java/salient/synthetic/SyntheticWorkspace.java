package salient.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import salient.folder.DraftFolder;
import salient.folder.FolderTree;
import salient.folder.WriteFailure;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;

/** A folder that becomes the workspace of a synthetic campaign: with all its files at once, or with none. */
public final class SyntheticWorkspace {
    private final Path folder;
    private final String shown;

    /** @param shown the folder as messages name it */
    public SyntheticWorkspace(Path folder, String shown) {
        this.folder = folder;
        this.shown = Unseen.shown(shown);
    }

    /**
     * Writes the campaign of {@code recipe}. The folder is made if need be; one that holds anything is refused before
     * anything is worked out.
     *
     * @return what was written; if nothing was, a problem says why and everything is as it was
     */
    public Optional<Tally> write(Recipe recipe, Problems problems) {
        try {
            if (isTaken(problems)) {
                return Optional.empty();
            }
            SyntheticCampaign campaign = SyntheticCampaign.of(recipe);
            try (DraftFolder draft = DraftFolder.begin(folder.resolve(recipe.id()))) {
                boolean written = draft.whileOpen(() -> {
                    campaign.writeTo(draft.fresh(""));
                    draft.publish();
                });
                return written ? Optional.of(campaign.tally()) : Optional.empty();
            }
        } catch (IOException e) {
            problems.error(
                    ProblemCode.UNWRITABLE_OUTPUT,
                    Origin.of(shown),
                    "the workspace cannot be written: " + WriteFailure.reason(e),
                    "make " + shown + " a folder that can be written to, or name another with --to");
            return Optional.empty();
        }
    }

    private boolean isTaken(Problems problems) throws IOException {
        if (!FolderTree.isThere(folder)) {
            return false;
        }
        if (Files.isDirectory(folder) && !DraftFolder.isMoreThanDraftsIn(folder)) {
            return false;
        }
        problems.error(
                ProblemCode.UNWRITABLE_OUTPUT,
                Origin.of(shown),
                Files.isDirectory(folder)
                        ? "the folder holds something, and a workspace is written into an empty one alone"
                        : "something stands here that is no folder",
                "name another folder with --to, or move what stands in the way elsewhere");
        return true;
    }
}
