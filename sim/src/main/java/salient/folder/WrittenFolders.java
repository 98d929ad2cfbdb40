package salient.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds folders that were written as a whole: those with a manifest. */
public final class WrittenFolders {
    private WrittenFolders() {}

    /**
     * {@code folder} itself if it has a manifest, else those below it that have one, in their order; drafts are passed over,
     * and so is what cannot be read. Links are not followed.
     */
    public static List<Path> in(Path folder) throws IOException {
        SortedSet<Path> found = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                if (DraftMark.isOn(visited)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (FolderTree.isThere(visited.resolve(RunFormat.MANIFEST))) {
                    found.add(visited);
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return List.copyOf(found);
    }
}
