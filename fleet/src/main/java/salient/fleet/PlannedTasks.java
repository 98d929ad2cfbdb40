package salient.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.batch.Expander;
import salient.batch.Plan;
import salient.batch.PlanFile;
import salient.batch.Task;
import salient.batch.TaskSize;
import salient.batch.folder.Parts;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.workspace.Workspace;

/**
 * What a plan comes to, and what has to travel for it.
 *
 * @param parts the tasks that share files
 */
record PlannedTasks(Workspace workspace, List<CampaignInputs> campaigns, List<List<Task>> parts) {
    PlannedTasks {
        campaigns = List.copyOf(campaigns);
        parts = List.copyOf(parts);
    }

    /** Those of the plan in {@code file}; empty exactly if errors were filed. */
    static Optional<PlannedTasks> read(Path file, Optional<Path> given, Problems problems) {
        Optional<Workspace> workspace = given.isPresent()
                ? Workspace.at(given.get(), problems)
                : Workspace.find(System.getenv(), Path.of("").toAbsolutePath(), problems);
        if (workspace.isEmpty()) {
            return Optional.empty();
        }
        Optional<Plan> plan =
                PlanFile.read(file, file.toString(), workspace.get(), problems).map(PlanFile::plan);
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        List<CampaignInputs> campaigns = new ArrayList<>();
        for (String id : plan.get().campaignIds()) {
            Problems ofCampaign = new Problems();
            CampaignReader.readSound(workspace.get(), id, ofCampaign)
                    .ifPresentOrElse(campaigns::add, () -> problems.addAll(ofCampaign));
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Expander.expand(plan.get(), campaigns, problems)
                .map(all ->
                        new PlannedTasks(workspace.get(), campaigns, Parts.of(all.tasks(), new TaskSize(campaigns))));
    }

    /** Number of tasks. */
    int tasks() {
        return parts.stream().mapToInt(List::size).sum();
    }

    /** The ids of the campaigns. */
    List<String> campaignIds() {
        return campaigns.stream()
                .map(inputs -> inputs.dossier().campaign().id())
                .toList();
    }

    /** The files of the campaigns, packed. */
    byte[] archive() throws IOException {
        return CampaignArchive.of(workspace, campaigns);
    }
}
