package salient.charts.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import salient.charts.draw.DisplayList;
import salient.charts.map.ModelChangeMap;
import salient.ensemble.EnsembleRequest;
import salient.problem.Problems;
import salient.read.ScenarioText;
import salient.reading.Scenario;
import salient.run.DerivedManifest;
import salient.run.Replayer;
import salient.run.RunDraft;
import salient.run.RunFolder;
import salient.run.RunOptions;
import salient.run.WhatIfTables;
import salient.whatif.Supposition;
import salient.whatif.WhatIf;

/** Asks the model of a scenario what it would say if something were so, and publishes how its answer changes: tables and a map. */
public final class WhatIfPublisher {
    private final CampaignOutput output;
    private final StandingPictures standing;
    private final Progress progress;

    /** @param standing what becomes of the map of an answer that stands */
    public WhatIfPublisher(CampaignOutput output, StandingPictures standing, Progress progress) {
        this.output = output;
        this.standing = standing;
        this.progress = progress;
    }

    /** What the model answered, and where it stands. */
    public record PublishedWhatIf(WhatIf whatIf, RunFolder folder) {}

    /**
     * What is supposed.
     *
     * @param texts the same as it was written, one by one
     */
    public record Question(List<Supposition> suppositions, List<String> texts) {
        public Question {
            suppositions = List.copyOf(suppositions);
            texts = List.copyOf(texts);
        }

        /** All of it in words. */
        String words() {
            return String.join("; ", texts);
        }
    }

    /**
     * Asks {@code question} of the model of {@code scenario}, and puts what it answers in its place as a whole.
     *
     * @param asked what is changed of the scenario, and whether a map is drawn
     * @param to the folder; the usual one if absent
     */
    public PublishedWhatIf publish(
            Scenario scenario, Question question, EnsembleRequest request, RunOptions asked, Optional<Path> to)
            throws UnpublishedException {
        RunFolder folder = to.map(path -> RunFolder.at(output.workspace(), path))
                .orElseGet(() ->
                        RunFolder.ofWhatIf(output.workspace(), output.runs(), output.campaign(), scenario.id(), asked));
        standing.check(folder, asked.extras());
        Problems problems = new Problems();
        try (RunDraft draft = folder.begin(problems).orElseThrow(() -> UnpublishedException.beforehand(problems))) {
            progress.begin(new Step.AskingWhatIf(request.members()));
            Replayer replayer = new Replayer(output.inputs());
            WhatIf whatIf = WhatIf.of(
                    output.inputs().dossier(),
                    output.inputs().theatre(),
                    replayer.coverage(),
                    scenario,
                    question.suppositions(),
                    request);
            progress.begin(new Step.WritingTables());
            draft.write("scenario.yaml", ScenarioText.of(scenario).getBytes(StandardCharsets.UTF_8));
            WhatIfTables.write(whatIf, draft);
            if (asked.extras().contains(RunOptions.Extra.MAPS)) {
                progress.begin(new Step.Drawing());
                DisplayList sheet = ModelChangeMap.draw(
                        whatIf,
                        replayer.replay(EnsemblePublisher.withoutModel(scenario)),
                        whatIf.mostMovedDay(),
                        question.words());
                String name = "maps/model-what-if-" + whatIf.mostMovedDay();
                draft.write(name + ".png", ModelChangeMap.png(sheet));
                draft.write(name + ".svg", ModelChangeMap.svg(sheet));
            }
            DerivedManifest manifest = DerivedManifest.ofWhatIf(
                    output.campaign(),
                    scenario.id(),
                    question.texts(),
                    request,
                    asked,
                    output.inputs().files());
            if (draft.publish(manifest, problems).isEmpty()) {
                throw UnpublishedException.unwritten(problems);
            }
            return new PublishedWhatIf(whatIf, folder);
        }
    }
}
