package salient.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/**
 * A folder of its own in which something is written before it takes its place beside it. Its name is one that no other
 * has, and it bears a {@link DraftMark}. Closing it removes it without a trace, also when the process is told to end;
 * if the process is killed, the next that writes beside it does. Several threads may write at once.
 */
public final class DraftFolder implements AutoCloseable {
    /** What is being written, each under the name that it will have. */
    static final String NEW = "new";

    /** What is put aside while that is written, and is never published. */
    private static final String SCRATCH = "scratch";

    private final Path path;
    private final List<Path> madeFor;
    private final DraftMark mark;
    private final ReentrantReadWriteLock guard = new ReentrantReadWriteLock();
    private final Thread onExit = new Thread(this::discard, "discard an unfinished draft");
    private boolean closed;

    private DraftFolder(Path path, List<Path> madeFor, DraftMark mark) {
        this.path = path;
        this.madeFor = List.copyOf(madeFor);
        this.mark = mark;
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /**
     * Begins a draft of what will stand at {@code place}; clears away first what killed processes left beside it. The
     * folders above are made if need be, and go again with a draft of which nothing comes.
     */
    public static DraftFolder begin(Path place) throws IOException {
        Path target = place.toAbsolutePath().normalize();
        List<Path> missing = missingAbove(target);
        try {
            Files.createDirectories(target.getParent());
            Leftovers.sweep(target.getParent());
            for (int attempt = 0; ; attempt++) {
                try {
                    return make(target, missing);
                } catch (NoSuchFileException e) {
                    // Another process took it, still unmarked, for something left behind.
                    if (attempt == 2) {
                        throw e;
                    }
                }
            }
        } catch (IOException e) {
            missing.forEach(FolderTree::deleteIfEmpty);
            throw e;
        }
    }

    private static DraftFolder make(Path target, List<Path> madeFor) throws IOException {
        Path path = target.resolveSibling(Leftovers.nameFor(target, UUID.randomUUID()));
        Files.createDirectory(path);
        DraftMark mark;
        try {
            mark = DraftMark.put(path);
        } catch (IOException e) {
            FolderTree.deleteIfEmpty(path);
            throw e;
        }
        DraftFolder draft = new DraftFolder(path, madeFor, mark);
        try {
            Files.createDirectory(path.resolve(NEW));
            return draft;
        } catch (IOException e) {
            draft.close();
            throw e;
        }
    }

    /** Whether {@code folder} holds anything but drafts, which are being written or will be cleared away. */
    public static boolean isMoreThanDraftsIn(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.anyMatch(path -> !DraftMark.isOn(path));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The folders that must be made before {@code place} can be, the lowest first. */
    private static List<Path> missingAbove(Path place) {
        List<Path> missing = new ArrayList<>();
        for (Path above = place.getParent(); above != null && !Files.exists(above); above = above.getParent()) {
            missing.add(above);
        }
        return missing;
    }

    /** Where {@code name} is written until it takes its place. */
    public Path fresh(String name) {
        return path.resolve(NEW).resolve(name);
    }

    /** Where something may be put aside, under a name that nothing else has; it goes with the draft. */
    public Path scratch() throws IOException {
        return Files.createDirectories(path.resolve(SCRATCH))
                .resolve(UUID.randomUUID().toString());
    }

    /** Work on the files of a draft. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run() throws IOException;
    }

    /** Does {@code work}, during which the draft is not discarded; false if it already has been. */
    public boolean whileOpen(Work work) throws IOException {
        guard.readLock().lock();
        try {
            if (!closed) {
                work.run();
            }
            return !closed;
        } finally {
            guard.readLock().unlock();
        }
    }

    /** Whether the draft has been discarded. */
    public boolean isClosed() {
        guard.readLock().lock();
        try {
            return closed;
        } finally {
            guard.readLock().unlock();
        }
    }

    /**
     * Fails if something else has removed the draft or its mark.
     *
     * @throws LostDraftException if so
     */
    public void checkMark() throws LostDraftException {
        if (!DraftMark.isOn(path) || !FolderTree.isFolder(path.resolve(NEW))) {
            throw new LostDraftException("it is gone");
        }
    }

    /** Puts all that was written in its place, beside the draft: all of it or, if that fails, nothing. */
    public void publish() throws IOException {
        whileOpen(() -> {
            checkMark();
            Takeover.publish(path, path.resolve(NEW));
        });
    }

    /**
     * Puts what was written in {@code places}, names with forward slashes below the folder in which the draft stands,
     * where they belong: folders and files where nothing stands yet, and plain files in place of plain files. They are put
     * there in this order, so that what makes the others count comes last; if one cannot be, none is. Where a process is
     * killed in the middle of it, the next that writes beside it goes on.
     */
    public void publish(List<String> places) throws IOException {
        whileOpen(() -> {
            checkMark();
            PlacesTakeover.publish(path, path.resolve(NEW), places);
        });
    }

    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook has run or will.
            return;
        }
    }

    private void discard() {
        guard.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                Leftovers.remove(path, mark);
                madeFor.forEach(FolderTree::deleteIfEmpty);
            }
        } finally {
            guard.writeLock().unlock();
        }
    }
}
