package salient.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import salient.problem.Problems;

/**
 * A run that is being written. Closing it before it is published removes it without a trace, also when the process is
 * told to end. Several threads may write files at once.
 */
public final class RunDraft implements AutoCloseable {
    private final RunFolder folder;
    private final Path path;
    private final List<Path> madeFor;
    private final SortedMap<String, String> digests = new ConcurrentSkipListMap<>();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Thread onExit = new Thread(this::discard, "discard an unfinished run");
    private volatile boolean closed;
    private volatile Optional<IOException> failure = Optional.empty();

    /** @param madeFor the folders above {@code path} that were made for it, the lowest first */
    RunDraft(RunFolder folder, Path path, List<Path> madeFor) {
        this.folder = folder;
        this.path = path;
        this.madeFor = List.copyOf(madeFor);
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /** Whether a file could not be written: nothing more is written, and the run will not be published. */
    public boolean hasFailed() {
        return closed || failure.isPresent();
    }

    /** Adds a file of {@code bytes}; see {@link #write(String, Content)}. */
    public void write(String file, byte[] bytes) {
        write(file, out -> out.write(bytes));
    }

    /**
     * Adds a file. If it cannot be written the draft has failed, and {@link #publish} says why.
     *
     * @param file its name within the run, with forward slashes
     */
    public void write(String file, Content content) {
        lock.readLock().lock();
        try {
            if (hasFailed()) {
                return;
            }
            Path target = path.resolve(file);
            Files.createDirectories(target.getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16);
                    DigestOutputStream digested = Sha256.through(out)) {
                content.writeTo(digested);
                digested.flush();
                digests.put(file, Sha256.of(digested));
            }
        } catch (IOException e) {
            failure = Optional.of(e);
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Adds the manifest and puts the run in its place.
     *
     * @return where it stands; empty, with a problem filed, if something could not be written
     */
    public Optional<Path> publish(Inventory manifest, Problems problems) {
        SortedMap<String, String> files = new TreeMap<>(digests);
        write(Manifest.FILE, out -> manifest.writeTo(out, files));
        lock.writeLock().lock();
        try {
            if (failure.isEmpty() && folder.isTaken()) {
                folder.refuse(problems);
                return Optional.empty();
            }
            if (!hasFailed()) {
                FolderTree.unmark(path);
                folder.replaceBy(path);
                closed = true;
                return Optional.of(folder.path());
            }
        } catch (IOException e) {
            failure = Optional.of(e);
        } finally {
            lock.writeLock().unlock();
        }
        failure.ifPresent(e -> folder.unwritable(e, problems));
        return Optional.empty();
    }

    /** Removes what was written, unless it has been published. */
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
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                FolderTree.deleteIfPossible(path);
                madeFor.forEach(FolderTree::deleteIfEmpty);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
