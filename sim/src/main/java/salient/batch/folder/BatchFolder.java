package salient.batch.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import salient.batch.BatchRows;
import salient.batch.BatchTable;
import salient.batch.Task;
import salient.columns.ColumnFormat;
import salient.columns.RowSource;
import salient.columns.RowTaker;
import salient.folder.FolderTree;
import salient.folder.RunFormat;
import salient.folder.WriteFailure;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/**
 * Where the results of a plan stand: a folder for each table with files of columns in it. One process at a time writes
 * there; what it had done when it was stopped is there for the next.
 */
public final class BatchFolder implements AutoCloseable, BatchRows {
    static final String UNFINISHED = "unfinished";

    private final Path path;
    private final ColumnFormat format;
    private final List<List<Task>> parts;
    private final Outcomes outcomes;
    private final FileChannel lock;

    private BatchFolder(Path path, ColumnFormat format, List<List<Task>> parts, FileChannel lock) {
        this.path = path;
        this.format = format;
        this.parts = parts;
        this.outcomes = new Outcomes(path.resolve(UNFINISHED));
        this.lock = lock;
    }

    /**
     * Opens {@code path} for the results of {@code parts}: a folder that is not there yet, is empty, or holds results of
     * the same tasks. Anything else is left as it is.
     *
     * @param shown the folder as messages name it
     * @return empty, with a problem filed, if it cannot be
     */
    public static Optional<BatchFolder> open(
            Path path, String shown, List<List<Task>> parts, ColumnFormat format, Problems problems) {
        BatchIdentity wanted =
                BatchIdentity.of(parts.stream().flatMap(List::stream).toList(), format.token());
        try {
            Optional<BatchIdentity> standing = BatchIdentity.in(path);
            if (standing.isEmpty() && !isFree(path)) {
                refuse(shown, "something else stands here, and is not written to", problems);
                return Optional.empty();
            }
            if (standing.isPresent() && !standing.get().tasks().equals(wanted.tasks())) {
                refuse(shown, "the results of another plan stand here, or those of this plan on other input", problems);
                return Optional.empty();
            }
            if (standing.isPresent() && !standing.get().equals(wanted)) {
                refuse(
                        shown,
                        "the results of this plan stand here as "
                                + standing.get().format(),
                        problems);
                return Optional.empty();
            }
            Files.createDirectories(path.resolve(UNFINISHED));
            Optional<FileChannel> lock = lock(path.resolve(UNFINISHED).resolve("lock"));
            if (lock.isEmpty()) {
                refuse(shown, "another process writes the results of this plan here", problems);
                return Optional.empty();
            }
            BatchFolder folder = new BatchFolder(path, format, parts, lock.get());
            folder.put(BatchIdentity.FILE, wanted.written());
            return Optional.of(folder);
        } catch (IOException e) {
            unwritable(shown, e, problems);
            return Optional.empty();
        }
    }

    /** Files that the folder cannot be written to because of {@code e}. */
    public static void unwritable(String shown, IOException e, Problems problems) {
        problems.error(
                ProblemCode.UNWRITABLE_OUTPUT,
                Origin.of(shown),
                "the results cannot be written: " + WriteFailure.reason(e),
                "make " + shown + " a folder that can be written to and make room for it, or name another with --to");
    }

    private static void refuse(String shown, String what, Problems problems) {
        problems.error(
                ProblemCode.UNWRITABLE_OUTPUT,
                Origin.of(shown),
                what,
                "name another folder with --to, or move " + shown + " elsewhere");
    }

    private static boolean isFree(Path path) throws IOException {
        if (!FolderTree.isThere(path)) {
            return true;
        }
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> held = Files.list(path)) {
            return held.findAny().isEmpty();
        }
    }

    private static Optional<FileChannel> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    /** The folder itself. */
    public Path path() {
        return path;
    }

    int parts() {
        return parts.size();
    }

    List<Task> tasks(int part) {
        return parts.get(part);
    }

    Outcomes outcomes() {
        return outcomes;
    }

    private String name(BatchTable table, int part) {
        return Parts.file(table, part, format.suffix());
    }

    /** Whether all files of {@code part} are there. */
    boolean isThere(int part) {
        return Stream.of(BatchTable.values()).allMatch(table -> Files.isRegularFile(path.resolve(name(table, part))));
    }

    /** Puts the outcomes of {@code done}, tasks of {@code part}, into its files. */
    void putTogether(int part, List<Task> done) throws IOException {
        for (BatchTable table : BatchTable.values()) {
            Path fresh = path.resolve(UNFINISHED).resolve("part" + format.suffix());
            Path aside = path.resolve(UNFINISHED).resolve("aside");
            Files.deleteIfExists(fresh);
            FolderTree.delete(aside);
            RowSource rows = taker -> {
                for (Task task : done) {
                    outcomes.rows(task, table, taker);
                }
            };
            format.write(table.schema(), rows, fresh, aside);
            Path file = path.resolve(name(table, part));
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void of(BatchTable table, RowTaker taker) throws IOException {
        for (int part = 0; part < parts.size(); part++) {
            format.read(table.schema(), path.resolve(name(table, part))).to(taker);
        }
    }

    /** Puts {@code bytes} into the file {@code name}, whole. */
    public void put(String name, byte[] bytes) throws IOException {
        Path fresh = path.resolve(UNFINISHED).resolve("file.new");
        Files.write(fresh, bytes);
        Path file = path.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The ids of the tasks that failed when the folder was last written. */
    public Set<String> failed() throws IOException {
        return Failures.in(path);
    }

    /** Whether all that belongs to the plan stands here. */
    public boolean isFinished() {
        return Files.isRegularFile(path.resolve(RunFormat.MANIFEST));
    }

    /** Whether the file {@code name} is here and holds {@code bytes}. */
    public boolean holds(String name, byte[] bytes) throws IOException {
        Path file = path.resolve(name);
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Takes away the folder {@code name} with all that is in it. */
    public void clear(String name) throws IOException {
        FolderTree.delete(path.resolve(name));
    }

    /** From now on something is written, and what stands here is not all of it until it is finished again. */
    public void begin() throws IOException {
        Files.deleteIfExists(path.resolve(RunFormat.MANIFEST));
    }

    /** What the file {@code name} holds, as lines. */
    public List<String> lines(String name) throws IOException {
        return Files.readAllLines(path.resolve(name), StandardCharsets.UTF_8);
    }

    /**
     * Writes what failed, and the manifest if nothing did.
     *
     * @param campaigns digests of the campaigns, by id
     */
    public void finish(List<Failure> failures, SortedMap<String, String> campaigns) throws IOException {
        if (!failures.isEmpty()) {
            put(Failures.FILE, Failures.table(failures));
            return;
        }
        Files.deleteIfExists(path.resolve(Failures.FILE));
        int tasks = parts.stream().mapToInt(List::size).sum();
        put(RunFormat.MANIFEST, BatchManifest.of(path, campaigns, tasks));
    }

    private void clearUnfinished() throws IOException {
        if (isFinished()) {
            FolderTree.delete(path.resolve(UNFINISHED));
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
            clearUnfinished();
        } catch (IOException e) {
            // The lock goes with the process, and what is left of the rest does no harm.
            return;
        }
    }
}
