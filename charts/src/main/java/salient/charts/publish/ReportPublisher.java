package salient.charts.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.charts.report.ScenarioReport;
import salient.folder.FileSet;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.reading.Scenario;
import salient.run.Replay;
import salient.run.Replayer;

/** Replays all scenarios of a campaign and publishes a report on one of them, as PDF and as HTML. */
public final class ReportPublisher {
    private final CampaignInputs inputs;
    private final Progress progress;

    /** Reports on scenarios of the campaign that {@code inputs} hold. */
    public ReportPublisher(CampaignInputs inputs, Progress progress) {
        this.inputs = inputs;
        this.progress = progress;
    }

    /**
     * Puts the report on {@code scenario} into {@code folder}.
     *
     * @param shown the folder as messages name it
     * @return the names of its files
     */
    public SortedSet<String> publish(Scenario scenario, Path folder, String shown) throws UnpublishedException {
        ScenarioReport report = report(scenario);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(scenario.id() + ".pdf", report.pdf());
        files.put(scenario.id() + ".html", report.html());
        Problems problems = new Problems();
        if (!new FileSet(folder, shown).write(files, problems)) {
            throw UnpublishedException.unwritten(problems);
        }
        return new TreeSet<>(files.keySet());
    }

    private ScenarioReport report(Scenario scenario) {
        Replayer replayer = new Replayer(inputs);
        progress.begin(new Step.JudgingScenarios(inputs.scenarios().size()));
        Replay replay = replayer.replay(scenario);
        progress.partDone();
        List<Replay> others = new ArrayList<>();
        for (Scenario other : inputs.scenarios().values()) {
            if (!other.id().equals(scenario.id())) {
                others.add(replayer.replay(other));
                progress.partDone();
            }
        }
        progress.begin(new Step.Drawing());
        return ScenarioReport.of(replay, others);
    }
}
