package salient.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import salient.folder.DraftFolder;
import salient.folder.LostDraftException;
import salient.folder.RunFormat;
import salient.problem.Problems;
import salient.problem.Unseen;

/**
 * A run that is being written. Closing it before it is published removes it without a trace, also when the process is
 * told to end. Several threads may write files at once.
 */
public final class RunDraft implements AutoCloseable {
    private final RunPlace place;
    private final DraftFolder draft;
    private final Path path;
    private final SortedMap<String, String> digests = new ConcurrentSkipListMap<>();
    private final SortedMap<String, Long> sizes = new ConcurrentSkipListMap<>();
    private volatile Optional<IOException> failure = Optional.empty();

    RunDraft(RunPlace place, DraftFolder draft) throws IOException {
        this.place = place;
        this.draft = draft;
        this.path = Files.createDirectory(draft.fresh(place.path().getFileName().toString()));
    }

    /** Whether a file could not be written: nothing more is written, and the run will not be published. */
    public boolean hasFailed() {
        return failure.isPresent() || draft.isClosed();
    }

    /**
     * A file that was written.
     *
     * @param bytes its size
     */
    public record Written(String sha256, long bytes) {}

    /** The files written so far, by name. */
    public SortedMap<String, Written> files() {
        SortedMap<String, Written> files = new TreeMap<>();
        sizes.forEach((name, bytes) -> files.put(name, new Written(digests.get(name), bytes)));
        return files;
    }

    /** SHA-256 of each file written so far, by name. */
    SortedMap<String, String> digests() {
        return new TreeMap<>(digests);
    }

    /** Makes a file that cannot be written from its beginning to its end. */
    @FunctionalInterface
    public interface Maker {
        /** Makes it at {@code path}, where nothing stands yet. */
        void makeAt(Path path) throws IOException;
    }

    /** A path at which something may be put aside while files are written; none of it is published. */
    public Path scratch() throws IOException {
        return draft.scratch();
    }

    /**
     * Adds the file that {@code maker} makes; see {@link #write(String, Content)}.
     *
     * @param file its name within the run, with forward slashes
     */
    public void make(String file, Maker maker) {
        whileSound(() -> {
            Path target = path.resolve(file);
            makeFoldersFor(target);
            maker.makeAt(target);
            try (DigestedOutput digested = DigestedOutput.toNowhere()) {
                Files.copy(target, digested);
                digests.put(file, digested.sha256());
            }
            sizes.put(file, Files.size(target));
        });
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
        whileSound(() -> add(file, content));
    }

    private void whileSound(DraftFolder.Work work) {
        try {
            draft.whileOpen(() -> {
                if (failure.isEmpty()) {
                    work.run();
                }
            });
        } catch (IOException e) {
            fail(e);
        }
    }

    private void add(String file, Content content) throws IOException {
        Path target = path.resolve(file);
        makeFoldersFor(target);
        try (DigestedOutput digested = new DigestedOutput(Files.newOutputStream(target));
                OutputStream out = new BufferedOutputStream(digested, 1 << 16)) {
            content.writeTo(out);
            out.flush();
            digests.put(file, digested.sha256());
        }
        sizes.put(file, Files.size(target));
    }

    /** Makes folders within the draft, and never the draft itself: one that is gone is lost. */
    private void makeFoldersFor(Path target) throws IOException {
        Path within = path.relativize(target);
        for (int i = 1; i < within.getNameCount(); i++) {
            makeFolder(path.resolve(within.subpath(0, i)));
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            // Made by another thread, or for an earlier file.
            return;
        }
    }

    /** The draft cannot be finished because of {@code e}: nothing more is written, and {@link #publish} says why. */
    public void fail(IOException e) {
        failure = Optional.of(e instanceof NoSuchFileException ? new LostDraftException("it is gone") : e);
    }

    /**
     * Adds the manifest and puts the run in its place.
     *
     * @return where it stands; empty, with a problem filed, if something could not be written or the draft is not as it
     *     was written
     */
    public Optional<Path> publish(Inventory manifest, Problems problems) {
        SortedMap<String, String> files = new TreeMap<>(digests);
        write(RunFormat.MANIFEST, out -> manifest.writeTo(out, files));
        if (failure.isEmpty() && place.isTaken()) {
            place.refuse(problems);
            return Optional.empty();
        }
        if (failure.isEmpty()) {
            try {
                if (draft.whileOpen(this::checkAndPublish)) {
                    return Optional.of(place.path());
                }
            } catch (IOException e) {
                fail(e);
            }
        }
        failure.ifPresent(e -> place.unwritable(e, problems));
        return Optional.empty();
    }

    private void checkAndPublish() throws IOException {
        draft.checkMark();
        SortedMap<String, Long> found = found();
        for (Map.Entry<String, Long> written : sizes.entrySet()) {
            Long size = found.remove(written.getKey());
            if (size == null) {
                throw new LostDraftException(written.getKey() + " is gone");
            }
            if (!size.equals(written.getValue())) {
                throw new LostDraftException(written.getKey() + " is not as it was written");
            }
        }
        if (!found.isEmpty()) {
            throw new LostDraftException(Unseen.shown(found.firstKey()) + " is not of the run");
        }
        draft.publish();
    }

    /** What stands in the draft, by name, with sizes in bytes. */
    private SortedMap<String, Long> found() throws IOException {
        SortedMap<String, Long> found = new TreeMap<>();
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = path.relativize(file).toString().replace('\\', '/');
                found.put(name, attributes.isRegularFile() ? attributes.size() : -1);
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** Removes what was written, unless it has been published. */
    @Override
    public void close() {
        draft.close();
    }
}
