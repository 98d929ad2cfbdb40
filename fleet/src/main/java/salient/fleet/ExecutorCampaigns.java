package salient.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.batch.TaskRunner;
import salient.folder.FolderTree;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.workspace.Workspace;

/** The campaigns of a plan as an executor has them: read once in each process, however many tasks run there. */
final class ExecutorCampaigns {
    private static Optional<Held> held = Optional.empty();

    private ExecutorCampaigns() {}

    /** A runner of the tasks of the plan {@code key}. */
    private record Held(String key, TaskRunner runner) {}

    /**
     * What runs the tasks of {@code shipped}.
     *
     * @throws IllegalStateException if the campaigns cannot be unpacked or read here
     */
    static synchronized TaskRunner runner(Shipped shipped) {
        if (held.isEmpty() || !held.get().key().equals(shipped.key())) {
            held = Optional.empty();
            held = Optional.of(new Held(shipped.key(), new TaskRunner(read(shipped))));
        }
        return held.get().runner();
    }

    private static List<CampaignInputs> read(Shipped shipped) {
        try {
            Path folder = Files.createTempDirectory("salient-fleet").toRealPath();
            try {
                CampaignArchive.unpack(shipped.archive(), folder);
                Problems problems = new Problems();
                List<CampaignInputs> campaigns = new ArrayList<>();
                Workspace workspace = Workspace.at(folder, problems)
                        .orElseThrow(() -> new IllegalStateException("the archive of the plan holds no campaigns"));
                for (String id : shipped.campaigns()) {
                    campaigns.add(CampaignReader.readSound(workspace, id, problems)
                            .orElseThrow(() -> new IllegalStateException(id + " cannot be read on this executor: "
                                    + problems.sorted().stream()
                                            .map(problem -> problem.origin() + ": " + problem.what())
                                            .findFirst()
                                            .orElse("nothing says why"))));
                }
                return campaigns;
            } finally {
                FolderTree.delete(folder);
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the plan's campaigns cannot be unpacked on this executor: " + e.getMessage(), e);
        }
    }
}
