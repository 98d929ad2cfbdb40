package salient.testkit;

import java.util.ArrayList;
import java.util.List;
import salient.read.CampaignInputs;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.run.Replayer;

/** The first campaign. */
public final class Latakia {
    /** Its name. */
    public static final String ID = "latakia-2014";

    private static final ShippedCampaign CAMPAIGN = ShippedCampaign.of(ID);

    private Latakia() {}

    /** What is read of it. */
    public static CampaignInputs inputs() {
        return CAMPAIGN.inputs();
    }

    /** Judges it. */
    public static Replayer replayer() {
        return CAMPAIGN.replayer();
    }

    /** What follows from its default scenario. */
    public static Replay replay() {
        return CAMPAIGN.replay();
    }

    /** What follows from {@code scenario}. */
    public static Replay replay(String scenario) {
        return CAMPAIGN.replay(scenario);
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
