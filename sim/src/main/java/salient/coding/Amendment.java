package salient.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salient.folder.DraftFolder;
import salient.folder.WriteFailure;
import salient.problem.Origin;
import salient.problem.Problem;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Severity;
import salient.read.CampaignReader;
import salient.text.SourceFile;
import salient.text.SourceText;
import salient.workspace.CampaignFiles;
import salient.workspace.Workspace;

/**
 * A change to the files of a campaign that is there. It is made in a copy and read there as any campaign is; only if that
 * has no error that it had not before do the files take their places, all or none.
 */
public final class Amendment {
    private final Workspace workspace;
    private final CampaignFiles names;

    /** To the campaign {@code campaign} of {@code workspace}. */
    public Amendment(Workspace workspace, String campaign) {
        this.workspace = workspace;
        this.names = new CampaignFiles(campaign);
    }

    /** Changes files below a folder that holds a copy of the campaign. */
    @FunctionalInterface
    public interface Change {
        /** Makes it below {@code copy}. */
        void make(Path copy) throws IOException;
    }

    /** The names of the campaign's files. */
    public CampaignFiles names() {
        return names;
    }

    Path root() {
        return workspace.root();
    }

    /** The text of {@code file} to the byte, with its line ends; empty, with a problem filed, if it is no text. */
    public Optional<String> text(String file, Problems problems) {
        return SourceFile.read(workspace, file, problems)
                .filter(source -> SourceText.decode(source, problems).isPresent())
                .map(SourceFile::text);
    }

    /**
     * Makes {@code change}.
     *
     * @param places the files and folders that it changes or adds, relative to the workspace, in the order in which they
     *     take their places
     * @param problems gets errors that it would bring about, and warnings that it does
     * @return whether it was made
     */
    public boolean make(List<String> places, Change change, Problems problems) {
        return make(places, change, problems, true);
    }

    /** Files what making {@code change} would, and leaves everything as it is. */
    public void tryOut(List<String> places, Change change, Problems problems) {
        make(places, change, problems, false);
    }

    private boolean make(List<String> places, Change change, Problems problems, boolean inEarnest) {
        Problems before = read(workspace);
        try (DraftFolder draft = DraftFolder.begin(workspace.root().resolve(names.campaign()))) {
            boolean made = draft.whileOpen(() -> {
                Path copy = draft.fresh("");
                CampaignCopy.make(workspace, names, copy);
                change.make(copy);
                Workspace.at(copy, problems).ifPresent(there -> addNew(read(there), before, problems));
                if (inEarnest && !problems.hasErrors()) {
                    draft.publish(places);
                }
            });
            return made && !problems.hasErrors();
        } catch (IOException e) {
            problems.error(
                    ProblemCode.UNWRITABLE_OUTPUT,
                    Origin.of(places.get(0)),
                    "it cannot be written: " + WriteFailure.reason(e),
                    "make the workspace a folder that can be written to");
            return false;
        }
    }

    private Problems read(Workspace there) {
        Problems found = new Problems();
        CampaignReader.readSound(there, names.campaign(), found);
        return found;
    }

    /** Adds to {@code problems} those of {@code after} that are not among {@code before}, on whichever line. */
    private static void addNew(Problems after, Problems before, Problems problems) {
        Set<String> known = new HashSet<>();
        before.sorted().forEach(problem -> known.add(key(problem)));
        after.sorted().stream().filter(problem -> !known.contains(key(problem))).forEach(problems::add);
        if (after.errors() > before.errors() && !problems.hasErrors()) {
            // There are more of a kind than are kept.
            after.sorted().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .forEach(problems::add);
        }
    }

    private static String key(Problem problem) {
        return problem.severity() + " " + problem.code() + " "
                + problem.origin().file() + " " + problem.what();
    }
}
