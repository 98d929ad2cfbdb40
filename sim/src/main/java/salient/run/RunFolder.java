package salient.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.archive.RunFiles;
import salient.archive.RunManifest;
import salient.campaign.Ids;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;
import salient.read.InputFile;
import salient.workspace.OutputFolders;
import salient.workspace.Workspace;

/**
 * Where one run stands on disk. A folder of that name is a complete run or somebody else's: a run is written beside it
 * in a {@link DraftFolder} and takes its place at once when it is done.
 */
public final class RunFolder {
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
        return under(
                workspace,
                runs,
                campaign,
                OutputFolders.COMPARISONS + "/" + options.folderName(String.join("--", names)));
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
        return under(workspace, runs, campaign, OutputFolders.SENSITIVITY + "/" + name);
    }

    /**
     * The folder of what holds all readings of a campaign together: it stands among the comparisons, under a name that
     * no comparison of two has.
     *
     * @param runs the folder under which runs stand; it may not be there yet
     * @param options what was asked for: variants have folders of their own
     */
    public static RunFolder ofAllReadings(Workspace workspace, Path runs, String campaign, RunOptions options) {
        return under(workspace, runs, campaign, OutputFolders.COMPARISONS + "/" + options.folderName("all"));
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
     * Begins a run that will stand here; clears away what killed processes left of theirs. Empty, with a problem filed,
     * if a folder stands here that is no run, or nothing can be written.
     */
    public Optional<RunDraft> begin(Problems problems) {
        if (isTaken()) {
            refuse(problems);
            return Optional.empty();
        }
        try {
            DraftFolder draft = DraftFolder.begin(path);
            try {
                return Optional.of(new RunDraft(this, draft));
            } catch (IOException e) {
                draft.close();
                throw e;
            }
        } catch (IOException e) {
            unwritable(e, problems);
            return Optional.empty();
        }
    }

    /** Whether a run stands here that has maps, charts or a page. */
    public boolean holdsPictures() {
        return OwnRun.is(path)
                && (Files.isDirectory(path.resolve("maps"))
                        || Files.isDirectory(path.resolve("charts"))
                        || Files.exists(path.resolve("replay.html")));
    }

    /** Whether the run that stands here was made of {@code inputs} and has every file of {@code draft} as it is there. */
    public boolean holdsAllOf(RunDraft draft, List<InputFile> inputs) {
        Optional<RunManifest> standing = new RunFiles(path, shown, new Problems()).manifest();
        return standing.isPresent()
                && digests(standing.get().inputs().values()).equals(digests(inputs))
                && standing.get().files().entrySet().containsAll(draft.digests().entrySet());
    }

    private static SortedMap<String, String> digests(Collection<InputFile> inputs) {
        SortedMap<String, String> digests = new TreeMap<>();
        inputs.forEach(input -> digests.put(input.path(), input.sha256()));
        return digests;
    }

    /** Whether something stands here that must not be replaced. */
    boolean isTaken() {
        return FolderTree.isThere(path) && !OwnRun.is(path);
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
        String fix;
        if (failure instanceof LostDraftException) {
            fix = "write it again, and let nothing else touch the folders in " + shown(path.getParent()) + " meanwhile";
        } else {
            fix = inTheWay.map(file -> "move " + file + " elsewhere")
                            .orElse("make " + shown + " writable and its disk large enough")
                    + ", or name another folder with --runs";
        }
        problems.error(
                ProblemCode.UNWRITABLE_OUTPUT,
                Origin.of(shown),
                "the run cannot be written: "
                        + inTheWay.map(file -> file + " is no folder, and none can be made in it")
                                .orElseGet(() -> WriteFailure.reason(failure)),
                fix);
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
}
