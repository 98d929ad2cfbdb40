package salient.charts.publish;

import java.nio.charset.StandardCharsets;
import salient.charts.chart.ChartPage;
import salient.charts.chart.ChartWriter;
import salient.charts.chart.SensitivityChart;
import salient.compare.Sensitivity;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.read.ScenarioText;
import salient.reading.Scenario;
import salient.run.DerivedManifest;
import salient.run.Replay;
import salient.run.Replayer;
import salient.run.RunDraft;
import salient.run.RunFolder;
import salient.run.RunOptions;
import salient.run.SensitivityRun;
import salient.run.SensitivityTables;
import salient.workspace.CampaignFiles;

/** Measures what each source, account and camp of a scenario moves, and publishes it: tables and a chart. */
public final class SensitivityPublisher {
    private final CampaignOutput output;
    private final StandingPictures standing;
    private final Progress progress;

    /** @param standing what becomes of the chart of a measurement that stands */
    public SensitivityPublisher(CampaignOutput output, StandingPictures standing, Progress progress) {
        this.output = output;
        this.standing = standing;
        this.progress = progress;
    }

    /** What was measured, and where it stands. */
    public record PublishedSensitivity(SensitivityRun run, RunFolder folder) {}

    /** Measures {@code scenario} and puts the tables, and the chart if it is asked for, in their place as a whole. */
    public PublishedSensitivity publish(Scenario scenario, RunOptions asked) throws UnpublishedException {
        checkLoad(scenario);
        RunFolder folder =
                RunFolder.ofSensitivity(output.workspace(), output.runs(), output.campaign(), scenario.id(), asked);
        standing.check(folder, asked.extras());
        Problems problems = new Problems();
        try (RunDraft draft = folder.begin(problems).orElseThrow(() -> UnpublishedException.beforehand(problems))) {
            progress.begin(new Step.JudgingScenario(scenario.id()));
            Replay replay = new Replayer(output.inputs()).replay(scenario);
            progress.begin(new Step.LeavingOut());
            SensitivityRun run = SensitivityRun.of(replay);
            draft.write("scenario.yaml", ScenarioText.of(scenario).getBytes(StandardCharsets.UTF_8));
            SensitivityTables.write(run, draft);
            if (asked.extras().contains(RunOptions.Extra.MAPS)) {
                progress.begin(new Step.Drawing());
                ChartPage page = SensitivityChart.draw(run);
                draft.write("charts/" + page.name() + ".png", ChartWriter.png(page));
                draft.write("charts/" + page.name() + ".svg", ChartWriter.svg(page));
            }
            DerivedManifest manifest = DerivedManifest.ofSensitivity(
                    output.campaign(), scenario.id(), asked, output.inputs().files());
            if (draft.publish(manifest, problems).isEmpty()) {
                throw UnpublishedException.unwritten(problems);
            }
            return new PublishedSensitivity(run, folder);
        }
    }

    private void checkLoad(Scenario scenario) throws UnpublishedException {
        Sensitivity.Load load = Sensitivity.load(output.inputs().dossier(), scenario);
        if (load.isTooMuch()) {
            Problems problems = new Problems();
            String file = new CampaignFiles(output.campaign()).scenario(scenario.id());
            problems.error(
                    ProblemCode.TOO_MUCH,
                    Origin.of(file),
                    "to leave out each of its " + load.tellers() + " sources, accounts and camps in turn and weigh "
                            + load.claims() + " claims each time is more than " + Sensitivity.MOST_WEIGHINGS
                            + " weighings",
                    "hear fewer accounts in " + file + ", or leave some out with --without");
            throw UnpublishedException.beforehand(problems);
        }
    }
}
