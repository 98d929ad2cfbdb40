package salient.charts.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.run.Replayer;
import salient.workspace.Workspace;

/** Readings of the first campaign. */
final class Latakia {
    private Latakia() {}

    /** Every two of {@code scenarios}, compared. */
    static List<ReplayPair> pairs(String... scenarios) {
        Problems problems = new Problems();
        CampaignInputs inputs = Workspace.at(Path.of(System.getProperty("salient.workspace")), problems)
                .flatMap(workspace -> CampaignReader.read(workspace, "latakia-2014", problems))
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
        Replayer replayer = new Replayer(inputs);
        List<Replay> replays = new ArrayList<>();
        for (String scenario : scenarios) {
            replays.add(replayer.replay(inputs.scenarios().get(scenario)));
        }
        List<ReplayPair> pairs = new ArrayList<>();
        for (int i = 0; i < replays.size(); i++) {
            for (int j = i + 1; j < replays.size(); j++) {
                pairs.add(ReplayPair.of(replays.get(i), replays.get(j)));
            }
        }
        return pairs;
    }
}
