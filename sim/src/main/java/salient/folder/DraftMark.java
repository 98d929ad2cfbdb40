package salient.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The mark of a draft's folder: a file, written first and deleted last, that its writer holds locked. A folder without
 * the mark is nobody's to delete, whatever its name, and while the lock is held the draft is being written. Unlike the
 * number of a process, a lock means the same to every container and machine that shares the folder.
 */
final class DraftMark implements AutoCloseable {
    static final String NAME = ".unfinished-run";

    private static final String WORDS =
            "Salient is writing here, or was stopped while it was. Its next run clears this folder away.\n";

    /** Closing any channel of a file gives up all locks that this process has on it: its own marks are not opened. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DraftMark(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Path of(Path folder) {
        return folder.resolve(NAME);
    }

    /** Whether {@code folder} is a folder, no link, that bears the mark. */
    static boolean isOn(Path folder) {
        return FolderTree.isFolder(folder) && FolderTree.isFile(of(folder));
    }

    /** Marks {@code folder}, which must bear no mark, and locks the mark. */
    static DraftMark put(Path folder) throws IOException {
        Path file = of(folder);
        HELD.add(file);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock(channel);
            channel.write(StandardCharsets.UTF_8.encode(WORDS));
            return new DraftMark(file, channel);
        } catch (IOException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static void lock(FileChannel channel) {
        try {
            channel.lock();
        } catch (IOException e) {
            // A file system without locks. Nobody else can lock the mark there either, and so nobody takes it.
            return;
        }
    }

    /** The mark of {@code folder}, locked, if it bears one and nobody else holds it. */
    static Optional<DraftMark> take(Path folder) throws IOException {
        Path file = of(folder);
        if (!isOn(folder) || !HELD.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            lock = channel.tryLock();
            return lock == null ? Optional.empty() : Optional.of(new DraftMark(file, channel));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } finally {
            if (lock == null) {
                HELD.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** Gives up the lock; the mark stays. */
    @Override
    public void close() throws IOException {
        HELD.remove(file);
        channel.close();
    }
}
