package salient.testkit;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import salient.read.CampaignInputs;
import salient.run.Replay;
import salient.run.Replayer;
import salient.workspace.Workspace;

/** A small campaign in files, with every kind of row: read and judged once for all tests of a JVM. */
public final class ToyCampaign {
    /** Its name. */
    public static final String ID = "toy";

    /** The workspace that it is in; not to be written to, for which there is {@link ToyWorkspace}. */
    public static final Path ROOT = Repository.RESOURCES.resolve(ID);

    private static final CampaignInputs INPUTS = Repository.read(ROOT, ID);
    private static final Replayer REPLAYER = new Replayer(INPUTS);
    private static final ConcurrentMap<String, Replay> REPLAYS = new ConcurrentHashMap<>();

    private ToyCampaign() {}

    /** The workspace that it is in. */
    public static Workspace workspace() {
        return Repository.workspace(ROOT);
    }

    /** What is read of it. */
    public static CampaignInputs inputs() {
        return INPUTS;
    }

    /** What follows from {@code scenario}. */
    public static Replay replay(String scenario) {
        return REPLAYS.computeIfAbsent(
                scenario, id -> REPLAYER.replay(INPUTS.scenarios().get(id)));
    }
}
