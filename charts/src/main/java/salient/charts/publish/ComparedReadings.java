package salient.charts.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salient.archive.PastRun;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.ScenarioText;
import salient.reading.Scenario;
import salient.run.ComparedReading;
import salient.run.PastReplay;
import salient.run.PastRuns;
import salient.run.Replay;
import salient.run.Replayer;
import salient.run.SharedGround;
import salient.run.SharedGroundCheck;
import salient.run.SharedGroundCheck.Extent;

/** Brings readings that are to be compared onto the same ground and days: scenarios are judged, runs looked up. */
final class ComparedReadings {
    private final CampaignInputs inputs;
    private final ComparisonRequest request;
    private final Progress progress;

    ComparedReadings(CampaignInputs inputs, ComparisonRequest request, Progress progress) {
        this.inputs = inputs;
        this.request = request;
        this.progress = progress;
    }

    /** The ground and the days on which {@code readings} can be compared. */
    SharedGround shared(List<ReadingToCompare> readings) throws UnpublishedException {
        Problems problems = new Problems();
        List<PastRun> runs =
                readings.stream().flatMap(one -> one.run().stream()).distinct().toList();
        List<String> scenarios = readings.stream()
                .filter(one -> one.scenario().isPresent())
                .map(ReadingToCompare::name)
                .toList();
        return new SharedGroundCheck(inputs, problems)
                .find(runs, scenarios, request.days(), request.extent())
                .orElseThrow(() -> UnpublishedException.beforehand(problems));
    }

    /** Each of {@code readings} once, however often it is named, in their order. */
    List<ComparedReading> on(SharedGround shared, List<ReadingToCompare> readings) throws UnpublishedException {
        Replayer replayer = new Replayer(inputs);
        Problems problems = new Problems();
        Map<String, ComparedReading> byName = new TreeMap<>();
        for (ReadingToCompare one : readings) {
            if (!byName.containsKey(one.name())) {
                byName.put(
                        one.name(),
                        one.run().isPresent()
                                ? run(one.name(), one.run().get(), shared, replayer, problems)
                                : scenario(one.scenario().orElseThrow(), shared, replayer));
            }
        }
        if (problems.hasErrors()) {
            throw UnpublishedException.beforehand(problems);
        }
        return readings.stream().map(one -> byName.get(one.name())).toList();
    }

    private ComparedReading run(String name, PastRun run, SharedGround shared, Replayer replayer, Problems problems) {
        Replay replay = PastReplay.of(run, name, inputs, replayer.coverage());
        if (request.extent() == Extent.SAME) {
            new PastRuns(inputs, problems).checkFigures(run, replay);
        }
        return shared.reading(replay, run.kept().text(), Optional.of(run.manifest()));
    }

    private ComparedReading scenario(Scenario scenario, SharedGround shared, Replayer replayer) {
        progress.begin(new Step.JudgingScenario(scenario.id()));
        return shared.reading(replayer.replay(scenario), ScenarioText.of(scenario), Optional.empty());
    }
}
