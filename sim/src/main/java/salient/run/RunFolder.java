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
import salient.folder.DraftFolder;
import salient.folder.OwnRun;
import salient.problem.Problems;
import salient.read.InputFile;
import salient.workspace.OutputFolders;
import salient.workspace.Workspace;

/**
 * Where one run stands on disk. A folder of that name is a complete run or somebody else's: a run is written beside it
 * in a {@link DraftFolder} and takes its place at once when it is done.
 */
public final class RunFolder {
    private final RunPlace place;

    private RunFolder(RunPlace place) {
        this.place = place;
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
     * The folder of the ensemble of a scenario.
     *
     * @param runs the folder under which runs stand; it may not be there yet
     * @param options what is asked for: variants have folders of their own
     */
    public static RunFolder ofEnsemble(
            Workspace workspace, Path runs, String campaign, String scenario, RunOptions options) {
        String name = options.folderName(Ids.check("scenario", scenario));
        return under(workspace, runs, campaign, OutputFolders.ENSEMBLES + "/" + name);
    }

    /**
     * The folder of what the model of a scenario says if something is supposed.
     *
     * @param runs the folder under which runs stand; it may not be there yet
     * @param options what is asked for: variants have folders of their own
     */
    public static RunFolder ofWhatIf(
            Workspace workspace, Path runs, String campaign, String scenario, RunOptions options) {
        String name = options.folderName(Ids.check("scenario", scenario));
        return under(workspace, runs, campaign, OutputFolders.WHAT_IF + "/" + name);
    }

    /** The folder {@code path}, wherever it is. */
    public static RunFolder at(Workspace workspace, Path path) {
        return new RunFolder(
                new RunPlace(workspace.root(), path.toAbsolutePath().normalize()));
    }

    /**
     * The folder of an export: the name of its reading and that of its format, with two hyphens between them.
     *
     * @param runs the folder under which runs stand; it may not be there yet
     * @param name of the reading that is exported
     */
    public static RunFolder ofExport(Workspace workspace, Path runs, String campaign, String name, String format) {
        return under(
                workspace,
                runs,
                campaign,
                OutputFolders.EXPORTS + "/" + Ids.check("scenario", name) + "--" + Ids.check("format", format));
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
        return new RunFolder(new RunPlace(workspace.root(), path));
    }

    /** The folder itself. */
    public Path path() {
        return place.path();
    }

    /** The folder as messages name it: relative to the workspace where it lies within, with forward slashes. */
    public String shown() {
        return place.shown();
    }

    /**
     * Begins a run that will stand here; clears away what killed processes left of theirs. Empty, with a problem filed,
     * if a folder stands here that is no run, or nothing can be written.
     */
    public Optional<RunDraft> begin(Problems problems) {
        if (place.isTaken()) {
            place.refuse(problems);
            return Optional.empty();
        }
        try {
            DraftFolder draft = DraftFolder.begin(place.path());
            try {
                return Optional.of(new RunDraft(place, draft));
            } catch (IOException e) {
                draft.close();
                throw e;
            }
        } catch (IOException e) {
            place.unwritable(e, problems);
            return Optional.empty();
        }
    }

    /** Whether a run stands here that has maps, charts or a page. */
    public boolean holdsPictures() {
        return OwnRun.is(path())
                && (Files.isDirectory(path().resolve("maps"))
                        || Files.isDirectory(path().resolve("charts"))
                        || Files.exists(path().resolve("replay.html")));
    }

    /** Whether the run that stands here was made of {@code inputs} and has every file of {@code draft} as it is there. */
    public boolean holdsAllOf(RunDraft draft, List<InputFile> inputs) {
        Optional<RunManifest> standing = new RunFiles(path(), shown(), new Problems()).manifest();
        return standing.isPresent()
                && digests(standing.get().inputs().values()).equals(digests(inputs))
                && standing.get().files().entrySet().containsAll(draft.digests().entrySet());
    }

    private static SortedMap<String, String> digests(Collection<InputFile> inputs) {
        SortedMap<String, String> digests = new TreeMap<>();
        inputs.forEach(input -> digests.put(input.path(), input.sha256()));
        return digests;
    }
}
