package salient.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.time.DaySpan;
import salient.workspace.Workspace;

/** The workspaces that the tests of runs read: the toy campaign, and the repository itself. */
final class Toy {
    static final Path REPOSITORY = Path.of(System.getProperty("salient.workspace", ".."));
    static final Path RESOURCES = REPOSITORY.resolve("sim/src/test/resources");
    static final RunOptions TABLES = new RunOptions(Optional.empty(), Set.of());

    private Toy() {}

    static Workspace workspace(Path root) {
        return Workspace.at(root, new Problems()).orElseThrow();
    }

    static Workspace workspace() {
        return workspace(RESOURCES.resolve("toy"));
    }

    static CampaignInputs inputs(Path root, String campaign) {
        Problems problems = new Problems();
        return CampaignReader.read(workspace(root), campaign, problems)
                .orElseThrow(() -> new AssertionError(ProblemReport.text(problems, "no test")));
    }

    static Replay replay(String scenario) {
        CampaignInputs inputs = inputs(RESOURCES.resolve("toy"), "toy");
        return new Replayer(inputs).replay(inputs.scenarios().get(scenario));
    }

    static DaySpan days(String first, String last) {
        return DaySpan.ofDays(java.time.LocalDate.parse(first), java.time.LocalDate.parse(last));
    }
}
