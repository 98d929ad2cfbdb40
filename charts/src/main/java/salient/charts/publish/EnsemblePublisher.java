package salient.charts.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import salient.account.Dossier;
import salient.charts.chart.ChartPage;
import salient.charts.chart.ChartWriter;
import salient.charts.chart.EnsembleChart;
import salient.charts.draw.DisplayList;
import salient.charts.map.ModelFrontMap;
import salient.ensemble.Ensemble;
import salient.ensemble.EnsembleMaker;
import salient.ensemble.EnsembleRequest;
import salient.problem.Problems;
import salient.read.ScenarioText;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.run.EnsembleManifest;
import salient.run.EnsembleTables;
import salient.run.Replay;
import salient.run.Replayer;
import salient.run.RunDraft;
import salient.run.RunFolder;
import salient.run.RunOptions;

/** Draws an ensemble of a scenario, and publishes it. */
public final class EnsemblePublisher {
    private final CampaignOutput output;
    private final StandingPictures standing;
    private final Progress progress;

    /** @param standing what becomes of the pictures of an ensemble that stands */
    public EnsemblePublisher(CampaignOutput output, StandingPictures standing, Progress progress) {
        this.output = output;
        this.standing = standing;
        this.progress = progress;
    }

    /** What was drawn, and where it stands. */
    public record PublishedEnsemble(Ensemble ensemble, RunFolder folder) {}

    /**
     * Draws what {@code request} asks of {@code scenario}, and puts it in its place as a whole.
     *
     * @param asked what is changed of the scenario, and whether pictures are drawn
     * @param to the folder; the usual one if absent
     */
    public PublishedEnsemble publish(Scenario scenario, EnsembleRequest request, RunOptions asked, Optional<Path> to)
            throws UnpublishedException {
        RunFolder folder = to.map(path -> RunFolder.at(output.workspace(), path))
                .orElseGet(() -> RunFolder.ofEnsemble(
                        output.workspace(), output.runs(), output.campaign(), scenario.id(), asked));
        standing.check(folder, asked.extras());
        Problems problems = new Problems();
        try (RunDraft draft = folder.begin(problems).orElseThrow(() -> UnpublishedException.beforehand(problems))) {
            progress.begin(new Step.DrawingMembers(request.members()));
            Dossier dossier = output.inputs().dossier();
            Replayer replayer = new Replayer(output.inputs());
            Ensemble ensemble =
                    new EnsembleMaker(dossier, output.inputs().theatre(), replayer.coverage()).make(scenario, request);
            progress.begin(new Step.WritingTables());
            draft.write("scenario.yaml", ScenarioText.of(scenario).getBytes(StandardCharsets.UTF_8));
            EnsembleTables.write(ensemble, draft);
            if (asked.extras().contains(RunOptions.Extra.MAPS)) {
                progress.begin(new Step.Drawing());
                draw(ensemble, replayer.replay(withoutModel(scenario)), draft);
            }
            EnsembleManifest manifest = new EnsembleManifest(
                    output.campaign(),
                    scenario.id(),
                    request,
                    asked,
                    output.inputs().files());
            if (draft.publish(manifest, problems).isEmpty()) {
                throw UnpublishedException.unwritten(problems);
            }
            return new PublishedEnsemble(ensemble, folder);
        }
    }

    /** The same record under the usual rules: pictures take silences, places and sources from it, and no finding. */
    static Scenario withoutModel(Scenario scenario) {
        return scenario.under(scenario.rules().with(Rules.Combination.RANKED));
    }

    private static void draw(Ensemble ensemble, Replay record, RunDraft draft) {
        ChartPage page = EnsembleChart.draw(ensemble, record);
        draft.write("charts/" + page.name() + ".png", ChartWriter.png(page));
        draft.write("charts/" + page.name() + ".svg", ChartWriter.svg(page));
        int day = ensemble.leastSureDay();
        String name = "maps/model-front-" + ensemble.period().first().plusDays(day);
        DisplayList sheet = ModelFrontMap.draw(ensemble, record, day);
        draft.write(name + ".png", ModelFrontMap.png(sheet));
        draft.write(name + ".svg", ModelFrontMap.svg(sheet));
    }
}
