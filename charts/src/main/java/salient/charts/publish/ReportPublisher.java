package salient.charts.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.charts.map.Every;
import salient.charts.report.ScenarioReport;
import salient.folder.FileSet;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.reading.Scenario;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.run.Replayer;
import salient.wording.Amounts;

/** Replays all scenarios of a campaign and publishes a report on one of them, as PDF and as HTML. */
public final class ReportPublisher {
    /** How many maps a report shows at most. */
    public static final int MOST_MAPS = 120;

    private final CampaignInputs inputs;
    private final Optional<Every> every;
    private final Progress progress;

    /**
     * Reports on scenarios of the campaign that {@code inputs} hold.
     *
     * @param every of which days maps are shown; absent = of the turning days
     */
    public ReportPublisher(CampaignInputs inputs, Optional<Every> every, Progress progress) {
        this.inputs = inputs;
        this.every = every;
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

    private ScenarioReport report(Scenario scenario) throws UnpublishedException {
        Replayer replayer = new Replayer(inputs);
        progress.begin(new Step.JudgingScenarios(inputs.scenarios().size()));
        Replay replay = replayer.replay(scenario);
        progress.partDone();
        checkMaps(replay);
        List<Replay> others = new ArrayList<>();
        for (Scenario other : inputs.scenarios().values()) {
            if (!other.id().equals(scenario.id())) {
                others.add(replayer.replay(other));
                progress.partDone();
            }
        }
        progress.begin(new Step.Drawing());
        return ScenarioReport.of(replay, others, every);
    }

    private void checkMaps(Replay replay) throws UnpublishedException {
        if (every.isEmpty()) {
            return;
        }
        int maps = every.get().days(Excerpt.whole(replay)).size();
        if (maps > MOST_MAPS) {
            Problems problems = new Problems();
            problems.error(
                    ProblemCode.IMPOSSIBLE_SIZE,
                    Origin.of("--every " + every.get().word()),
                    "it makes " + Amounts.count(maps, "map") + ", more than a report shows: " + MOST_MAPS,
                    "take a longer step, or draw them with replay or animate");
            throw UnpublishedException.beforehand(problems);
        }
    }
}
