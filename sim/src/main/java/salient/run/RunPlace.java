package salient.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import salient.folder.FolderTree;
import salient.folder.LostDraftException;
import salient.folder.OwnRun;
import salient.folder.RunFormat;
import salient.folder.WriteFailure;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;

/** The place of a run on disk, and what may stand in the way there. */
final class RunPlace {
    private final Path root;
    private final Path path;
    private final String shown;

    /** @param root of the workspace, an absolute path */
    RunPlace(Path root, Path path) {
        this.root = root;
        this.path = path;
        this.shown = shown(path);
    }

    /** The folder itself. */
    Path path() {
        return path;
    }

    /** The folder as messages name it: relative to the workspace where it lies within, with forward slashes. */
    String shown() {
        return shown;
    }

    private String shown(Path any) {
        Path relative = any.startsWith(root) ? root.relativize(any) : any;
        return Unseen.shown(relative.toString().replace('\\', '/'));
    }

    /** Whether something stands here that must not be replaced. */
    boolean isTaken() {
        return FolderTree.isThere(path) && !OwnRun.is(path);
    }

    void refuse(Problems problems) {
        problems.error(
                ProblemCode.UNWRITABLE_OUTPUT,
                Origin.of(shown),
                "something stands here that is not a run of " + RunFormat.TOOL + ", and is not replaced",
                "move " + shown + " elsewhere, or name another folder with --runs");
    }

    void unwritable(IOException failure, Problems problems) {
        Optional<String> inTheWay = fileAbove().map(this::shown);
        String fix;
        if (failure instanceof LostDraftException) {
            fix = "write it again, and let nothing else touch the folders in " + shown(path.getParent()) + " meanwhile";
        } else {
            fix = inTheWay.map(file -> "move " + file + " elsewhere")
                            .orElse("make " + shown + " writable and its disk large enough")
                    + ", or name another folder with --runs";
        }
        problems.error(
                ProblemCode.UNWRITABLE_OUTPUT,
                Origin.of(shown),
                "the run cannot be written: "
                        + inTheWay.map(file -> file + " is no folder, and none can be made in it")
                                .orElseGet(() -> WriteFailure.reason(failure)),
                fix);
    }

    /** What stands where a folder on the way to this one should be. */
    private Optional<Path> fileAbove() {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return Files.isDirectory(above) ? Optional.empty() : Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
