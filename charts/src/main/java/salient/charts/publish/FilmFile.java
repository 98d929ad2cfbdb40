package salient.charts.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import salient.charts.film.FilmFormat;
import salient.folder.DraftFolder;
import salient.folder.WriteFailure;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;

/**
 * The file that a film is written to. It is written in a {@link DraftFolder} beside its place, and takes it when it is
 * whole.
 */
final class FilmFile implements AutoCloseable {
    private static final String ELSEWHERE = "or name another file with --to";

    private final Path path;
    private final String shown;
    private final FilmFormat format;
    private Optional<DraftFolder> draft = Optional.empty();

    /** @param shown {@code path} as the user would write it */
    FilmFile(Path path, String shown, FilmFormat format) {
        this.path = path;
        this.shown = Unseen.shown(shown.replace('\\', '/'));
        this.format = format;
    }

    /** Files a problem if nothing can be written here, or something stands here that must not be replaced. */
    void check(Problems problems) {
        Path folder = path.getParent();
        if (!Files.exists(folder) && !Files.notExists(folder)) {
            error(
                    problems,
                    "its folder may not be looked into",
                    "make its folder one that the user who runs this may read and write, " + ELSEWHERE);
        } else if (!Files.isDirectory(folder)) {
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

    /** The file, yet to be made, that the film is written into until it is whole. */
    Path begin() throws IOException {
        DraftFolder begun = DraftFolder.begin(path);
        draft = Optional.of(begun);
        return begun.fresh(path.getFileName().toString());
    }

    /** Puts the film in its place, unless something that must not be replaced has come there meanwhile. */
    void publish(Problems problems) throws IOException {
        check(problems);
        if (!problems.hasErrors()) {
            draft.orElseThrow().publish();
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

    @Override
    public void close() {
        draft.ifPresent(DraftFolder::close);
    }
}
