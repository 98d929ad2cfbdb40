package salient.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;
import salient.run.WriteFailure;

/**
 * The file that a film is written to. It is written beside its place, and takes it when it is whole: closing it before
 * removes it without a trace, also when the process is told to end.
 */
final class FilmFile implements AutoCloseable {
    private static final String ELSEWHERE = "or name another file with --to";

    private final Path path;
    private final String shown;
    private final FilmFormat format;
    private final Path partial;
    private final Thread onExit = new Thread(this::discard, "discard an unfinished film");
    private boolean begun;
    private boolean closed;

    /** @param shown {@code path} as the user would write it */
    FilmFile(Path path, String shown, FilmFormat format) {
        this.path = path;
        this.shown = Unseen.shown(shown.replace('\\', '/'));
        this.format = format;
        this.partial = path.resolveSibling(
                path.getFileName() + ".partial-" + ProcessHandle.current().pid());
    }

    /** Files a problem if nothing can be written here, or something stands here that must not be replaced. */
    void check(Problems problems) {
        Path folder = path.getParent();
        if (!Files.isDirectory(folder)) {
            String name =
                    Unseen.shown(shown.contains("/") ? shown.substring(0, shown.lastIndexOf('/')) : folder.toString());
            error(
                    problems,
                    "there is no folder " + name + " to write it in",
                    "make the folder " + name + ", " + ELSEWHERE);
        } else if (Files.isDirectory(path)) {
            error(problems, "a folder stands here, and is not replaced", "name a file with --to");
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isReplaceable()) {
            error(
                    problems,
                    "something stands here that is not " + format.words() + ", and is not replaced",
                    "move " + shown + " elsewhere, " + ELSEWHERE);
        }
    }

    private boolean isReplaceable() {
        try {
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && format.isThatOf(path);
        } catch (IOException e) {
            return false;
        }
    }

    /** Makes the file that the film is written into until it is whole. */
    synchronized Path begin() throws IOException {
        Runtime.getRuntime().addShutdownHook(onExit);
        Files.createFile(partial);
        begun = true;
        return partial;
    }

    /** Puts the film in its place, unless something that must not be replaced has come there meanwhile. */
    synchronized void publish(Problems problems) throws IOException {
        check(problems);
        if (!problems.hasErrors() && !closed) {
            Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            begun = false;
        }
    }

    /** Files the problem that the film could not be written because of {@code failure}. */
    void unwritable(IOException failure, Problems problems) {
        error(
                problems,
                "the film cannot be written: " + WriteFailure.reason(failure),
                "make its folder writable and its disk large enough, " + ELSEWHERE);
    }

    void error(Problems problems, String what, String fix) {
        problems.error(ProblemCode.UNWRITABLE_OUTPUT, Origin.of(shown), what, fix);
    }

    private synchronized void discard() {
        closed = true;
        if (begun) {
            begun = false;
            try {
                Files.deleteIfExists(partial);
            } catch (IOException e) {
                return;
            }
        }
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
}
