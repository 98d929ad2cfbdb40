package salient.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import salient.digest.Sha256;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.workspace.Workspace;

/**
 * A name and the bytes under it: a reader cannot tell whether they lie on disk or in memory. Two are equal only if they
 * are the same object.
 */
public final class SourceFile {
    private final String name;
    private final Stored stored;

    private SourceFile(String name, Stored stored) {
        this.name = name;
        this.stored = stored;
    }

    /** A file in memory that holds {@code text} in UTF-8. */
    public static SourceFile of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file in memory that holds {@code bytes}, which are not copied. */
    public static SourceFile of(String name, byte[] bytes) {
        return new SourceFile(name, new Stored.InMemory(bytes));
    }

    /**
     * A file that lies in another one, such as an archive.
     *
     * @param size bytes that it has; no more of them are read
     */
    public static SourceFile within(String name, long size, Opening bytes) {
        return new SourceFile(name, new Stored.Within(size, bytes));
    }

    /**
     * The file {@code name} of {@code workspace}, read into memory; empty, with a problem filed, if it is not there, leads
     * outside, is too large or cannot be read.
     */
    public static Optional<SourceFile> read(Workspace workspace, String name, Problems problems) {
        return find(workspace, name, problems).flatMap(file -> file.inMemory(Limits.ofThisJava(), problems));
    }

    /**
     * The file {@code name} of {@code workspace}, left on disk; empty, with a problem filed, if it is not there, leads
     * outside or cannot be read.
     */
    public static Optional<SourceFile> find(Workspace workspace, String name, Problems problems) {
        problems.reading(name);
        return switch (workspace.whereabouts(name)) {
            case INSIDE -> onDisk(workspace.path(name), name, problems);
            case CLOSED -> closed(name, problems);
            case NOWHERE -> {
                Skeletons.tellMissing(name, Skeletons.of(name), problems);
                yield Optional.empty();
            }
            case OUTSIDE -> {
                problems.error(
                        ProblemCode.OUTSIDE_WORKSPACE,
                        Origin.of(name),
                        "the name leads out of the workspace",
                        "put a copy of the file at " + name + " in place of the link");
                yield Optional.empty();
            }
        };
    }

    /**
     * The file at {@code path}, wherever that is, left on disk; empty, with a problem filed, if it is not there or cannot be
     * read.
     *
     * @param name the file as messages call it
     */
    public static Optional<SourceFile> at(Path path, String name, Problems problems) {
        problems.reading(name);
        if (Files.notExists(path)) {
            problems.error(ProblemCode.MISSING_FILE, Origin.of(name), "the file is not there", "mend the name " + name);
            return Optional.empty();
        }
        return onDisk(path, name, problems);
    }

    private static Optional<SourceFile> onDisk(Path path, String name, Problems problems) {
        if (!Files.exists(path)) {
            return closed(name, problems);
        }
        // A pipe or a device would be read without end, so only plain files are opened.
        if (!Files.isRegularFile(path)) {
            problems.error(
                    ProblemCode.UNREADABLE_FILE,
                    Origin.of(name),
                    "this is no plain file",
                    "put a file at " + name + ", not a folder or a device");
            return Optional.empty();
        }
        try {
            SourceFile file = new SourceFile(name, Stored.OnDisk.at(path));
            file.open().close();
            return Optional.of(file);
        } catch (IOException e) {
            return closed(name, problems);
        }
    }

    /** The same with its bytes in memory; empty, with a problem filed, if they are too many or cannot be read. */
    public Optional<SourceFile> inMemory(Limits limits, Problems problems) {
        if (!limits.fits(name, stored.size(), problems)) {
            return Optional.empty();
        }
        try (InputStream in = open()) {
            return Optional.of(of(name, in.readAllBytes()));
        } catch (IOException e) {
            return stored instanceof Stored.Within ? damaged(problems) : closed(name, problems);
        }
    }

    private Optional<SourceFile> damaged(Problems problems) {
        problems.error(
                ProblemCode.MALFORMED_FILE,
                Origin.of(name),
                "the file is damaged where it lies in its archive",
                "fetch the archive again");
        return Optional.empty();
    }

    private static Optional<SourceFile> closed(String name, Problems problems) {
        problems.error(
                ProblemCode.UNREADABLE_FILE,
                Origin.of(name),
                "the file cannot be read",
                "make " + name + ", and the folders on the way to it, readable for the user who runs this");
        return Optional.empty();
    }

    /** Its name relative to the workspace, with forward slashes. */
    public String name() {
        return name;
    }

    /** How many bytes it has. */
    public long size() {
        return stored.size();
    }

    /** Its bytes from the first on; of a file that grows meanwhile, no more than it had when it was found. */
    public InputStream open() throws IOException {
        return stored.open();
    }

    /** Whether its bytes are those that it had when it was found, as far as the file system tells. */
    boolean isUnchanged() throws IOException {
        return stored.isUnchanged();
    }

    /** SHA-256 of its bytes, which are in memory. */
    public Sha256 sha256() {
        return Sha256.of(bytes());
    }

    /** What it holds if it is UTF-8 and in memory. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /**
     * Its bytes, which are not copied.
     *
     * @throws IllegalStateException if it was left on disk
     */
    byte[] bytes() {
        if (stored instanceof Stored.InMemory memory) {
            return memory.bytes();
        }
        throw new IllegalStateException(name + " is not in memory");
    }
}
