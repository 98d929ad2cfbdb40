package salient.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * All that removes files and folders. Links are removed, never followed; what somebody else removes at the same time is
 * no failure.
 */
public final class FolderTree {
    private FolderTree() {}

    /** Whether anything stands at {@code path}, a link that leads nowhere included. */
    public static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether {@code path} is a folder itself, no link to one. */
    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether {@code path} is a plain file itself, no link to one. */
    static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Deletes {@code path} with all that is in it. */
    public static void delete(Path path) throws IOException {
        deleteBut(path, path);
        Files.deleteIfExists(path);
    }

    /** Deletes what is in {@code folder}, and neither the folder nor {@code kept}. */
    static void deleteBut(Path folder, Path kept) throws IOException {
        if (!isThere(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(kept)) {
                    Files.deleteIfExists(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (!visited.equals(folder)) {
                    Files.deleteIfExists(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes {@code folder} unless there is something in it, or it is no folder. */
    static void deleteIfEmpty(Path folder) {
        if (isFolder(folder)) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                return;
            }
        }
    }
}
