package salient.testkit;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.Variation;
import salient.run.Replay;
import salient.run.Replayer;

/** A campaign of the repository: read, built and judged once for all tests of a JVM, for none of it can be changed. */
public final class ShippedCampaign {
    private static final ConcurrentMap<String, ShippedCampaign> ALL = new ConcurrentHashMap<>();

    private final CampaignInputs inputs;
    private final Replayer replayer;
    private final ConcurrentMap<String, Replay> replays = new ConcurrentHashMap<>();

    private ShippedCampaign(String id) {
        inputs = Repository.read(Repository.ROOT, id);
        replayer = new Replayer(inputs);
    }

    /** The campaign called {@code id}. */
    public static ShippedCampaign of(String id) {
        return ALL.computeIfAbsent(id, ShippedCampaign::new);
    }

    /** What is read of it. */
    public CampaignInputs inputs() {
        return inputs;
    }

    /** Judges it. */
    public Replayer replayer() {
        return replayer;
    }

    /** What follows from its default scenario. */
    public Replay replay() {
        return replay(inputs.dossier().campaign().defaults().scenario());
    }

    /** What follows from {@code reading}: a scenario, and options if any, as in {@code extended, believe=opposition}. */
    public Replay replay(String reading) {
        return replays.computeIfAbsent(reading, key -> {
            List<String> words = List.of(key.split(", "));
            Variation variation = Variation.read(words.subList(1, words.size()), List.of(), new Problems());
            return replayer.replay(variation.of(inputs.scenarios().get(words.get(0)), inputs.dossier()));
        });
    }
}
