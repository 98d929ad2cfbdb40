package salient.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.digest.Sha256;
import salient.folder.RunFormat;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.problem.Unseen;
import salient.table.ReadBack;
import salient.text.Limits;
import salient.text.SourceFile;

/**
 * The files of a run that was written before. Its folder is untrusted: no name leads out of it, no link in it is
 * followed, and nothing larger than {@link Limits#fileBytes} is held.
 */
public final class RunFiles {
    /** More than any file of a run has; what is read into memory may have less. */
    private static final long LARGEST_BYTES = 1024L * 1024 * 1024;

    private final Path folder;
    private final String shown;
    private final Limits limits;
    private final Problems problems;

    /** @param shown the folder as messages call it */
    public RunFiles(Path folder, String shown, Problems problems) {
        this(folder, shown, Limits.ofThisJava(), problems);
    }

    /**
     * The same.
     *
     * @param limits how much there may be of what
     */
    public RunFiles(Path folder, String shown, Limits limits, Problems problems) {
        this.folder = folder;
        this.shown = shown;
        this.limits = limits;
        this.problems = problems;
    }

    /** The run's manifest; empty, with problems filed, if there is none that can be read. */
    public Optional<RunManifest> manifest() {
        return manifestFile().flatMap(file -> ManifestReader.read(file, problems));
    }

    /** The manifest of a folder of any kind; empty, with problems filed, if there is none that can be read. */
    public Optional<FolderManifest> folderManifest() {
        return manifestFile().flatMap(file -> ManifestReader.readAny(file, problems));
    }

    private Optional<SourceFile> manifestFile() {
        if (isClosed(folder)) {
            problems.error(
                    ProblemCode.UNREADABLE_FILE,
                    Origin.of(shown),
                    "the folder cannot be read",
                    "make it, and the folders on the way to it, readable for the user who runs this");
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "this is no folder" : "the folder is not there";
            problems.error(
                    ProblemCode.INCOMPLETE_RUN, Origin.of(shown), what, "name the folder of a run, or a scenario");
            return Optional.empty();
        }
        return read(RunFormat.MANIFEST);
    }

    /**
     * Files a problem for each of {@code digests}, by name, that is not there or does not have this SHA-256.
     *
     * @param again what to do about it
     * @return the names of those that do
     */
    public SortedSet<String> check(SortedMap<String, String> digests, String again) {
        SortedSet<String> sound = new TreeSet<>();
        digests.forEach((name, digest) -> {
            problems.reading(shown(name));
            find(name, again).flatMap(path -> digest(path, name)).ifPresent(now -> {
                if (now.equals(digest)) {
                    sound.add(name);
                } else {
                    String what = "the file was edited since the run was written";
                    problems.error(ProblemCode.EDITED_RUN, Origin.of(shown(name)), what, again);
                }
            });
        });
        return sound;
    }

    /** The bytes of {@code name}; empty, with a problem filed, if it is not there, too large or cannot be read. */
    public Optional<byte[]> bytes(String name) {
        return read(name).flatMap(file -> {
            try (InputStream in = file.open()) {
                return Optional.of(in.readAllBytes());
            } catch (IOException e) {
                return unreadable(name);
            }
        });
    }

    /** The names of all that stands in the folder and below, links among them, with forward slashes. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    names.add(folder.relativize(file).toString().replace('\\', '/'));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    unreadable(folder.relativize(file).toString().replace('\\', '/'));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable(".");
        }
        return names;
    }

    /** The file {@code name}; empty, with a problem filed, if it is not there, too large or cannot be read. */
    public Optional<SourceFile> read(String name) {
        problems.reading(shown(name));
        return find(name, ReadBack.AGAIN).flatMap(path -> {
            try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
                if (!limits.fits(shown(name), Files.size(path), problems)) {
                    return Optional.empty();
                }
                return Optional.of(SourceFile.of(shown(name), in.readNBytes((int) limits.fileBytes())));
            } catch (IOException e) {
                return unreadable(name);
            }
        });
    }

    private Optional<Path> find(String name, String again) {
        Path path = folder;
        try {
            for (String part : name.split("/", -1)) {
                path = path.resolve(part);
                if (Files.isSymbolicLink(path)) {
                    String what = Quoted.text(name) + " is, or lies behind, a link, and links are not followed";
                    String fix = "put the file itself in the place of the link, or " + again;
                    problems.error(ProblemCode.OUTSIDE_WORKSPACE, Origin.of(shown(name)), what, fix);
                    return Optional.empty();
                }
            }
        } catch (InvalidPathException e) {
            path = folder.resolve("-");
        }
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(path);
        }
        if (isClosed(path)) {
            return unreadable(name);
        }
        String what = name.equals(RunFormat.MANIFEST)
                ? "the folder has no manifest: it is no run, or not all of one"
                : "the manifest lists this file, and it is not there";
        problems.error(ProblemCode.INCOMPLETE_RUN, Origin.of(shown(name)), what, again);
        return Optional.empty();
    }

    /** Where looking is forbidden, a file neither exists nor does not exist. */
    private static boolean isClosed(Path path) {
        return !Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.notExists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private Optional<String> digest(Path path, String name) {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.size(path) > LARGEST_BYTES) {
                String what = "the file is larger than " + LARGEST_BYTES / (1024 * 1024) + " MB";
                problems.error(ProblemCode.OVERSIZED_FILE, Origin.of(shown(name)), what, ReadBack.AGAIN);
                return Optional.empty();
            }
            return Optional.of(Sha256.of(in).hex());
        } catch (IOException e) {
            return unreadable(name);
        }
    }

    private <T> Optional<T> unreadable(String name) {
        problems.error(
                ProblemCode.UNREADABLE_FILE,
                Origin.of(shown(name)),
                "the file cannot be read",
                "make it readable for the user who runs this");
        return Optional.empty();
    }

    /** The file {@code name} as messages call it. */
    public String shown(String name) {
        return shown + "/" + Unseen.shown(name);
    }
}
