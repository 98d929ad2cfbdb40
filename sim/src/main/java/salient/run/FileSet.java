package salient.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;

/**
 * Files that are put into a folder all or none: each is written beside its place first, and only then do they take the
 * places of older files of the same names. Other files of the folder are left alone.
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
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
                problems.error(
                        ProblemCode.UNWRITABLE_OUTPUT,
                        Origin.of(shown + "/" + name),
                        "something stands here that is no plain file, and is not replaced",
                        "move " + shown + "/" + name + " elsewhere, or name another folder with --to");
                return false;
            }
        }
        String suffix = ".partial-" + ProcessHandle.current().pid();
        List<Path> missing = missing();
        SortedMap<Path, Path> written = new TreeMap<>();
        SortedMap<Path, Path> aside = new TreeMap<>();
        List<Path> placed = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path beside = folder.resolve(file.getKey() + suffix);
                written.put(folder.resolve(file.getKey()), beside);
                Files.write(beside, file.getValue());
            }
            for (Path place : written.keySet()) {
                if (Files.exists(place)) {
                    Path old = place.resolveSibling(place.getFileName() + ".old" + suffix);
                    Files.move(place, old, StandardCopyOption.REPLACE_EXISTING);
                    aside.put(place, old);
                }
                Files.move(written.get(place), place);
                placed.add(place);
            }
            aside.values().forEach(FolderTree::deleteIfEmpty);
            return true;
        } catch (IOException e) {
            undo(written, aside, placed);
            missing.forEach(FolderTree::deleteIfEmpty);
            problems.error(
                    ProblemCode.UNWRITABLE_OUTPUT,
                    Origin.of(shown),
                    "the files cannot be written: " + WriteFailure.reason(e),
                    "make " + shown + " a folder that can be written to, or name another with --to");
            return false;
        }
    }

    private static void undo(SortedMap<Path, Path> written, SortedMap<Path, Path> aside, List<Path> placed) {
        placed.forEach(FolderTree::deleteIfEmpty);
        written.values().forEach(FolderTree::deleteIfEmpty);
        aside.forEach((place, old) -> {
            try {
                Files.move(old, place);
            } catch (IOException e) {
                // It stays beside its place under its other name.
                return;
            }
        });
    }

    /** The folders that must be made, the lowest first. */
    private List<Path> missing() {
        List<Path> missing = new ArrayList<>();
        for (Path above = folder; above != null && !Files.exists(above); above = above.getParent()) {
            missing.add(above);
        }
        return missing;
    }
}
