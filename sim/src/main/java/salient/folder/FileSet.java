package salient.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;

/**
 * Files that are put into a folder all or none: they are written in a {@link DraftFolder} within it first, and only then
 * do they take the places of older files of the same names. Other files of the folder are left alone.
 */
public final class FileSet {
    private final Path folder;
    private final String shown;

    /** @param shown the folder as messages name it */
    public FileSet(Path folder, String shown) {
        this.folder = folder;
        this.shown = Unseen.shown(shown);
    }

    /**
     * Writes {@code files}, by name.
     *
     * @return whether they stand there now; if not, a problem says why and everything is as it was
     */
    public boolean write(SortedMap<String, byte[]> files, Problems problems) {
        for (String name : files.keySet()) {
            Path place = folder.resolve(name);
            if (FolderTree.isThere(place) && !FolderTree.isFile(place)) {
                problems.error(
                        ProblemCode.UNWRITABLE_OUTPUT,
                        Origin.of(shown + "/" + name),
                        "something stands here that is no plain file, and is not replaced",
                        "move " + shown + "/" + name + " elsewhere, or name another folder with --to");
                return false;
            }
        }
        try (DraftFolder draft = DraftFolder.begin(folder.resolve("files"))) {
            return draft.whileOpen(() -> {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Files.write(draft.fresh(file.getKey()), file.getValue());
                }
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    check(draft.fresh(file.getKey()), file.getKey(), file.getValue().length);
                }
                draft.publish();
            });
        } catch (IOException e) {
            problems.error(
                    ProblemCode.UNWRITABLE_OUTPUT,
                    Origin.of(shown),
                    "the files cannot be written: " + WriteFailure.reason(e),
                    "make " + shown + " a folder that can be written to, or name another with --to");
            return false;
        }
    }

    private static void check(Path fresh, String name, long size) throws IOException {
        if (!FolderTree.isFile(fresh) || Files.size(fresh) != size) {
            throw new LostDraftException(name + " is not as it was written");
        }
    }
}
