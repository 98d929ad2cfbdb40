package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.reading.Scenario;
import salient.testkit.Repository;
import salient.text.SourceFile;
import salient.workspace.Workspace;

/** Every campaign of the repository is read. */
class RealCampaignTest {
    static java.util.List<String> campaigns() {
        return workspace().campaigns();
    }

    private static Workspace workspace() {
        return Repository.workspace(Repository.ROOT);
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void isReadWithoutAProblem(String campaign) {
        Problems problems = new Problems();
        Optional<CampaignInputs> inputs = CampaignReader.read(workspace(), campaign, problems);
        assertThat(ProblemReport.text(problems, "nothing was read")).startsWith("no problems in ");
        assertThat(inputs).isPresent();
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void scenariosSurviveBeingWrittenAndReadAgain(String campaign) {
        Problems problems = new Problems();
        CampaignInputs inputs =
                CampaignReader.read(workspace(), campaign, problems).orElseThrow();
        assertThat(inputs.scenarios()).isNotEmpty();
        for (Scenario scenario : inputs.scenarios().values()) {
            SourceFile written = SourceFile.of("scenario.yaml", ScenarioText.of(scenario));
            assertThat(ScenarioReader.read(written, scenario.id(), inputs.dossier(), problems))
                    .contains(scenario);
        }
    }

    @Test
    void latakiaIsAmongThem() {
        assertThat(campaigns()).contains("latakia-2014");
    }
}
