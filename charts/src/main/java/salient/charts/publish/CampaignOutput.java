package salient.charts.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import salient.charts.draw.CampaignFonts;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.workspace.Workspace;

/**
 * A campaign that was read, and where what is made of it stands.
 *
 * @param runs the folder under which runs stand; it may not be there yet
 * @param warnings about the campaign; every run lists them
 */
public record CampaignOutput(Workspace workspace, Path runs, CampaignInputs inputs, List<Problem> warnings) {
    public CampaignOutput {
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads {@code campaign} with the fonts in which it is drawn; its runs stand in {@code runs/} of the workspace.
     *
     * @return empty exactly if errors were filed
     */
    public static Optional<CampaignOutput> read(Workspace workspace, String campaign, Problems problems) {
        Optional<CampaignInputs> read = CampaignReader.read(workspace, campaign, problems);
        read.ifPresent(inputs -> CampaignFonts.of(workspace, inputs, problems).use());
        return read.map(inputs -> new CampaignOutput(workspace, workspace.runs(), inputs, problems.sorted()));
    }

    /** The campaign's id. */
    String campaign() {
        return inputs.dossier().campaign().id();
    }
}
