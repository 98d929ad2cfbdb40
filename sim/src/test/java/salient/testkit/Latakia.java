package salient.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import salient.read.CampaignInputs;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.run.Replayer;

/** The first campaign: read, built and judged once for all tests of a JVM, for none of it can be changed. */
public final class Latakia {
    /** Its name. */
    public static final String ID = "latakia-2014";

    private static final CampaignInputs INPUTS = Repository.read(Repository.ROOT, ID);
    private static final Replayer REPLAYER = new Replayer(INPUTS);
    private static final ConcurrentMap<String, Replay> REPLAYS = new ConcurrentHashMap<>();

    private Latakia() {}

    /** What is read of it. */
    public static CampaignInputs inputs() {
        return INPUTS;
    }

    /** Judges it. */
    public static Replayer replayer() {
        return REPLAYER;
    }

    /** What follows from its default scenario. */
    public static Replay replay() {
        return replay(INPUTS.dossier().campaign().defaults().scenario());
    }

    /** What follows from {@code scenario}. */
    public static Replay replay(String scenario) {
        return REPLAYS.computeIfAbsent(
                scenario, id -> REPLAYER.replay(INPUTS.scenarios().get(id)));
    }

    /** Every two of {@code scenarios}, compared. */
    public static List<ReplayPair> pairs(String... scenarios) {
        List<ReplayPair> pairs = new ArrayList<>();
        for (int i = 0; i < scenarios.length; i++) {
            for (int j = i + 1; j < scenarios.length; j++) {
                pairs.add(ReplayPair.of(replay(scenarios[i]), replay(scenarios[j])));
            }
        }
        return pairs;
    }
}
