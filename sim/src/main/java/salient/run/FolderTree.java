package salient.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders that this tool made and may delete. While one is unfinished, or half deleted, it holds a mark that says so: a
 * folder without the mark is nobody's to delete, whatever its name.
 */
final class FolderTree {
    /** The mark: an empty file, written first and deleted last. */
    static final String MARK = ".unfinished-run";

    private FolderTree() {}

    static void mark(Path folder) throws IOException {
        Files.write(folder.resolve(MARK), new byte[0]);
    }

    static void unmark(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(MARK));
    }

    /** Whether {@code folder} is one of ours to delete: marked, or made and not yet marked. */
    static boolean isUnfinished(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return Files.exists(folder.resolve(MARK), LinkOption.NOFOLLOW_LINKS) || isEmpty(folder);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Marks {@code folder} and deletes it with all that is in it; links are deleted, never followed. */
    static void delete(Path folder) throws IOException {
        mark(folder);
        List<Path> inside;
        try (Stream<Path> listed = Files.list(folder)) {
            inside = listed.filter(path -> !path.endsWith(MARK)).toList();
        }
        for (Path path : inside) {
            Files.walkFileTree(path, new Deleter());
        }
        unmark(folder);
        Files.delete(folder);
    }

    /** Deletes {@code folder} as far as that can be done: what is left is marked, and the next run tries again. */
    static void deleteIfPossible(Path folder) {
        try {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                delete(folder);
            }
        } catch (IOException e) {
            return;
        }
    }

    /** Deletes {@code folder} unless there is something in it. */
    static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            return;
        }
    }

    private static final class Deleter extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
        }
    }
}
