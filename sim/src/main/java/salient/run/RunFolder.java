package salient.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salient.campaign.Ids;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;
import salient.workspace.Workspace;

/**
 * Where one run stands on disk. A folder of that name is a complete run or somebody else's: a run is written beside it
 * under the name of the process and takes its place at once when it is done.
 */
public final class RunFolder {
    private static final String PARTIAL = ".partial-";
    private static final String OLD = ".old-";
    private static final String COMPARISONS = "comparisons";
    private static final String SENSITIVITY = "sensitivity";

    private final Path root;
    private final Path path;
    private final String shown;

    /** @param root of the workspace, an absolute path */
    private RunFolder(Path root, Path path) {
        this.root = root;
        this.path = path;
        this.shown = shown(path);
    }

    /**
     * The folder of a run.
     *
     * @param runs the folder under which runs stand; it may not be there yet
     * @param options what the run is asked for: variants have folders of their own
     */
    public static RunFolder of(Workspace workspace, Path runs, String campaign, String scenario, RunOptions options) {
        return under(workspace, runs, campaign, options.folderName(Ids.check("scenario", scenario)));
    }

    /**
     * The folder of a comparison: the names of its readings with two hyphens between them, which no name has.
     *
     * @param runs the folder under which runs stand; it may not be there yet
     * @param names of the readings, in the order in which they are compared
     * @param options what the comparison is asked for: variants have folders of their own
     */
    public static RunFolder ofComparison(
            Workspace workspace, Path runs, String campaign, List<String> names, ComparisonOptions options) {
        names.forEach(name -> Ids.check("scenario", name));
        return under(workspace, runs, campaign, COMPARISONS + "/" + options.folderName(String.join("--", names)));
    }

    /**
     * The folder of what each source of a scenario moves.
     *
     * @param runs the folder under which runs stand; it may not be there yet
     * @param options what is asked for: variants have folders of their own
     */
    public static RunFolder ofSensitivity(
            Workspace workspace, Path runs, String campaign, String scenario, RunOptions options) {
        String name = options.folderName(Ids.check("scenario", scenario));
        return under(workspace, runs, campaign, SENSITIVITY + "/" + name);
    }

    /**
     * The folder of what holds all readings of a campaign together: it stands among the comparisons, under a name that
     * no comparison of two has.
     *
     * @param runs the folder under which runs stand; it may not be there yet
     * @param options what was asked for: variants have folders of their own
     */
    public static RunFolder ofAllReadings(Workspace workspace, Path runs, String campaign, RunOptions options) {
        return under(workspace, runs, campaign, COMPARISONS + "/" + options.folderName("all"));
    }

    private static RunFolder under(Workspace workspace, Path runs, String campaign, String name) {
        Path path = runs.toAbsolutePath()
                .normalize()
                .resolve(Ids.check("campaign", campaign))
                .resolve(name);
        return new RunFolder(workspace.root(), path);
    }

    private String shown(Path any) {
        Path relative = any.startsWith(root) ? root.relativize(any) : any;
        return Unseen.shown(relative.toString().replace('\\', '/'));
    }

    /** The folder itself. */
    public Path path() {
        return path;
    }

    /** The folder as messages name it: relative to the workspace where it lies within, with forward slashes. */
    public String shown() {
        return shown;
    }

    /**
     * Begins a run that will stand here; removes what dead processes left of theirs. Empty, with a problem filed, if a
     * folder stands here that is no run, or nothing can be written.
     */
    public Optional<RunDraft> begin(Problems problems) {
        if (isTaken()) {
            refuse(problems);
            return Optional.empty();
        }
        Path draft = beside(PARTIAL + ProcessHandle.current().pid());
        List<Path> missing = missingAbove(draft);
        try {
            Files.createDirectories(path.getParent());
            sweep();
            Files.createDirectory(draft);
            FolderTree.mark(draft);
            return Optional.of(new RunDraft(this, draft, missing));
        } catch (IOException e) {
            unwritable(e, problems);
            FolderTree.deleteIfPossible(draft);
            missing.forEach(FolderTree::deleteIfEmpty);
            return Optional.empty();
        }
    }

    /** The folders that must be made before {@code folder} can be, the lowest first. */
    private static List<Path> missingAbove(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path above = folder.getParent(); above != null && !Files.exists(above); above = above.getParent()) {
            missing.add(above);
        }
        return List.copyOf(missing);
    }

    /** Whether something stands here that must not be replaced. */
    boolean isTaken() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !OwnRun.is(path);
    }

    void refuse(Problems problems) {
        problems.error(
                ProblemCode.UNWRITABLE_OUTPUT,
                Origin.of(shown),
                "something stands here that is not a run of " + Manifest.TOOL + ", and is not replaced",
                "move " + shown + " elsewhere, or name another folder with --runs");
    }

    void unwritable(IOException failure, Problems problems) {
        Optional<String> inTheWay = fileAbove().map(this::shown);
        problems.error(
                ProblemCode.UNWRITABLE_OUTPUT,
                Origin.of(shown),
                "the run cannot be written: "
                        + inTheWay.map(file -> file + " is no folder, and none can be made in it")
                                .orElseGet(() -> WriteFailure.reason(failure)),
                inTheWay.map(file -> "move " + file + " elsewhere")
                                .orElse("make " + shown + " writable and its disk large enough")
                        + ", or name another folder with --runs");
    }

    /** What stands where a folder on the way to this one should be. */
    private Optional<Path> fileAbove() {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return Files.isDirectory(above) ? Optional.empty() : Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** Puts {@code finished} in the place of the run that stands here, if any. */
    void replaceBy(Path finished) throws IOException {
        Path old = beside(OLD + ProcessHandle.current().pid());
        boolean moved = false;
        // Two processes may publish the same run at once: whoever comes second moves the other's run aside and tries
        // again.
        for (int attempt = 0; ; attempt++) {
            try {
                if (OwnRun.is(path)) {
                    FolderTree.deleteIfPossible(old);
                    Files.move(path, old);
                    moved = true;
                }
                Files.move(finished, path);
                break;
            } catch (IOException e) {
                if (attempt == 3) {
                    if (moved && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                        Files.move(old, path);
                    }
                    throw e;
                }
            }
        }
        FolderTree.deleteIfPossible(old);
    }

    /** Removes what processes that are dead left of this run, and puts back a run that one of them had moved aside. */
    private void sweep() throws IOException {
        for (Path leftover : siblings(OLD)) {
            if (OwnRun.is(leftover) && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(leftover, path);
            } else if (OwnRun.is(leftover) || FolderTree.isUnfinished(leftover)) {
                FolderTree.deleteIfPossible(leftover);
            }
        }
        for (Path leftover : siblings(PARTIAL)) {
            if (FolderTree.isUnfinished(leftover)) {
                FolderTree.deleteIfPossible(leftover);
            }
        }
    }

    private List<Path> siblings(String infix) throws IOException {
        String prefix = path.getFileName() + infix;
        try (Stream<Path> listed = Files.list(path.getParent())) {
            return listed.filter(sibling -> {
                        String name = sibling.getFileName().toString();
                        return name.startsWith(prefix) && isDead(name.substring(prefix.length()));
                    })
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether no other process has the number {@code pid}; this one has begun nothing yet. */
    private static boolean isDead(String pid) {
        if (!pid.matches("[0-9]{1,18}")) {
            return false;
        }
        long number = Long.parseLong(pid);
        return number == ProcessHandle.current().pid()
                || ProcessHandle.of(number).filter(ProcessHandle::isAlive).isEmpty();
    }

    private Path beside(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }
}
