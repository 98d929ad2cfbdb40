package salient.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import salient.charts.publish.ReadingsPage;
import salient.read.CampaignInputs;
import salient.run.Replay;
import salient.run.Replayer;
import salient.testkit.Repository;
import salient.time.DaySpan;

/** Replay pages made as the command makes them, without the pictures beside them. */
public final class Pages {
    private Pages() {}

    /** The page of every reading of {@code campaign}; it opens with the default one. */
    public static byte[] ofAllReadings(Path workspace, String campaign) {
        List<Replay> replays = replays(workspace, campaign);
        return of(replays, replays.get(0).inputs().dossier().campaign().period());
    }

    /** The page of {@code replays} on some of their days. */
    public static byte[] of(List<Replay> replays, DaySpan days) {
        return ReadingsPage.page(replays, days);
    }

    /** Every reading of {@code campaign}, the default one first. */
    public static List<Replay> replays(Path workspace, String campaign) {
        CampaignInputs inputs = Repository.read(workspace, campaign);
        String first = inputs.dossier().campaign().defaults().scenario();
        Replayer replayer = new Replayer(inputs);
        List<Replay> replays = new ArrayList<>();
        replays.add(replayer.replay(inputs.scenarios().get(first)));
        inputs.scenarios().forEach((id, scenario) -> {
            if (!id.equals(first)) {
                replays.add(replayer.replay(scenario));
            }
        });
        return replays;
    }

    /** The page of the default reading of {@code campaign} alone. */
    public static byte[] ofDefaultReading(Path workspace, String campaign) {
        CampaignInputs inputs = Repository.read(workspace, campaign);
        return ofDefaultReading(inputs, inputs.dossier().campaign().period());
    }

    /** The page of the default reading of {@code campaign} on some of its days. */
    public static byte[] ofDefaultReading(Path workspace, String campaign, DaySpan days) {
        return ofDefaultReading(Repository.read(workspace, campaign), days);
    }

    private static byte[] ofDefaultReading(CampaignInputs inputs, DaySpan days) {
        String id = inputs.dossier().campaign().defaults().scenario();
        Replay replay = new Replayer(inputs).replay(inputs.scenarios().get(id));
        return ReadingsPage.page(List.of(replay), days);
    }
}
