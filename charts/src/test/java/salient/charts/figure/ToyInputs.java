package salient.charts.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.workspace.Workspace;

/** The campaign by which reading is tested. */
final class ToyInputs {
    private static final String FOLDER = "sim/src/test/resources/toy";

    private ToyInputs() {}

    static CampaignInputs read() {
        Problems problems = new Problems();
        Workspace workspace = Workspace.at(Path.of(System.getProperty("salient.workspace"), FOLDER), problems)
                .orElseThrow();
        CampaignInputs inputs = CampaignReader.read(workspace, "toy", problems).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        return inputs;
    }
}
