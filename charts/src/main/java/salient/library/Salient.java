package salient.library;

import java.nio.file.Path;
import java.util.List;
import salient.charts.publish.CampaignOutput;
import salient.problem.Problems;
import salient.workspace.Workspace;

/**
 * A workspace, opened: a folder that holds {@code data/}, {@code seeds/} and {@code scenarios/}. Nothing is read before a
 * campaign is asked for. Immutable.
 */
public final class Salient {
    /** The version of this package, by semantic versioning; while the first number is 0, the second tells what may break. */
    public static final String VERSION = "0.1.0";

    private final Workspace workspace;

    private Salient(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Opens the workspace in {@code folder}.
     *
     * @throws InputException if it is none
     */
    public static Salient open(Path folder) {
        Problems problems = new Problems();
        return new Salient(Workspace.at(folder, problems).orElseThrow(() -> InputException.of(problems)));
    }

    /** Ids of the campaigns, in their order. */
    public List<String> campaigns() {
        return workspace.campaigns();
    }

    /**
     * Reads the campaign {@code id} with all its accounts and scenarios.
     *
     * @throws InputException with every error of its files, or if there is no such campaign
     */
    public OpenCampaign campaign(String id) {
        Problems problems = new Problems();
        return new OpenCampaign(
                CampaignOutput.read(workspace, id, problems).orElseThrow(() -> InputException.of(problems)));
    }
}
