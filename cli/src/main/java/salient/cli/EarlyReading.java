package salient.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.read.WorkspaceYaml;
import salient.workspace.Workspace;

/**
 * The reading of the default campaign of the nearest workspace, begun while the command line is still being put together:
 * nearly every command asks for it, and each of the two takes a good part of what a short command may take in all.
 */
final class EarlyReading {
    /**
     * A campaign that was read.
     *
     * @param inputs absent if it has errors
     */
    record Read(Workspace workspace, String campaign, Optional<CampaignInputs> inputs, Problems problems) {
        /** Reads {@code campaign} of {@code workspace} now. */
        static Read of(Workspace workspace, String campaign) {
            Problems problems = new Problems();
            return new Read(workspace, campaign, CampaignReader.readSound(workspace, campaign, problems), problems);
        }
    }

    /** Nothing is read before it is asked for. */
    static final EarlyReading NONE = new EarlyReading(Optional.empty());

    private final Optional<FutureTask<Optional<Read>>> begun;

    EarlyReading(Optional<FutureTask<Optional<Read>>> begun) {
        this.begun = begun;
    }

    /** Begins to read where {@code environment}, variables by name, and the folder {@code current} point. */
    static EarlyReading begin(Map<String, String> environment, Path current) {
        FutureTask<Optional<Read>> task = new FutureTask<>(() -> read(environment, current));
        Thread thread = new Thread(task, "early reading");
        thread.setDaemon(true);
        thread.start();
        return new EarlyReading(Optional.of(task));
    }

    private static Optional<Read> read(Map<String, String> environment, Path current) {
        Optional<Workspace> found = Workspace.find(environment, current, new Problems());
        Optional<String> campaign = found.flatMap(at -> WorkspaceYaml.defaultCampaign(at, new Problems()));
        return campaign.map(id -> Read.of(found.get(), id));
    }

    /**
     * What was read, if that was {@code campaign} of {@code workspace}; waits until it is done.
     *
     * @throws OutOfMemoryError if the memory did not suffice: it would not suffice again, after a long time
     */
    Optional<Read> of(Workspace workspace, String campaign) {
        try {
            return begun.isEmpty()
                    ? Optional.empty()
                    : begun.get()
                            .get()
                            .filter(read -> read.workspace().root().equals(workspace.root())
                                    && read.campaign().equals(campaign));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError memory) {
                throw memory;
            }
            // What there was no memory for would only run out of it again.
            if (OutOfMemory.isBehind(e)) {
                throw new IllegalStateException("the campaign could not be read", e);
            }
            // A bug: whoever asked reads again, and shows where it is.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
