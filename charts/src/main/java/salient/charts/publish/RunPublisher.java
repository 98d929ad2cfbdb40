package salient.charts.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import salient.problem.Problems;
import salient.read.ScenarioText;
import salient.reading.Scenario;
import salient.run.Excerpt;
import salient.run.Manifest;
import salient.run.Replayer;
import salient.run.RunCompanions;
import salient.run.RunDraft;
import salient.run.RunFolder;
import salient.run.RunOptions;
import salient.run.RunTables;

/** Replays scenarios of one campaign and publishes each as a run: tables and, where asked for, maps, charts and page. */
public final class RunPublisher {
    private final CampaignOutput output;
    private final PictureOptions pictures;
    private final StandingPictures standing;
    private final Progress progress;
    private final RunCompanions companions;
    private final Replayer replayer;

    /** @param standing what becomes of the pictures of runs that stand */
    public RunPublisher(CampaignOutput output, PictureOptions pictures, StandingPictures standing, Progress progress) {
        this(output, pictures, standing, progress, RunCompanions.NONE);
    }

    /**
     * The same.
     *
     * @param companions what adds files to runs beside tables and pictures
     */
    public RunPublisher(
            CampaignOutput output,
            PictureOptions pictures,
            StandingPictures standing,
            Progress progress,
            RunCompanions companions) {
        this.output = output;
        this.pictures = pictures;
        this.standing = standing;
        this.progress = progress;
        this.companions = companions;
        this.replayer = new Replayer(output.inputs());
    }

    /**
     * Replays {@code scenario} and puts the run in its place as a whole. A run without pictures leaves the same run with
     * pictures where it stands.
     *
     * @param asked beyond the scenario; how pictures are drawn is added to it
     */
    public PublishedRun publish(Scenario scenario, RunOptions asked) throws UnpublishedException {
        RunOptions options = new RunOptions(asked.days(), asked.changes(), asked.extras(), pictures.given());
        RunFolder folder = RunFolder.of(output.workspace(), output.runs(), output.campaign(), scenario.id(), options);
        Problems problems = new Problems();
        try (RunDraft draft = folder.begin(problems).orElseThrow(() -> UnpublishedException.beforehand(problems))) {
            progress.begin(
                    new Step.JudgingClaims(output.inputs().dossier().claims().size()));
            Excerpt excerpt = new Excerpt(
                    replayer.replay(scenario),
                    options.days().orElse(output.inputs().dossier().campaign().period()));
            write(excerpt, options, draft);
            if (standing.areAtRisk(folder, options.extras())) {
                if (!folder.holdsAllOf(draft, output.inputs().files())) {
                    throw new PicturesAtRiskException(folder.shown());
                }
                // The same run with its pictures is there already.
            } else {
                companions.descriptions().forEach(description -> description.addTo(draft, excerpt));
                if (draft.publish(Manifest.of(excerpt, options), problems).isEmpty()) {
                    throw UnpublishedException.unwritten(problems);
                }
            }
            return new PublishedRun(excerpt, folder);
        }
    }

    private void write(Excerpt excerpt, RunOptions options, RunDraft draft) {
        progress.begin(new Step.WritingTables());
        String scenario = ScenarioText.of(excerpt.replay().judgement().scenario());
        draft.write("scenario.yaml", scenario.getBytes(StandardCharsets.UTF_8));
        List<Runnable> tasks = new ArrayList<>();
        // The longest first.
        companions.additions().stream()
                .filter(addition -> options.extras().contains(addition.extra()))
                .forEach(addition -> tasks.add(() -> addition.addTo(draft, excerpt)));
        tasks.add(() -> RunTables.write(excerpt, output.warnings(), options.extras(), draft));
        new DrawingTasks(draft, Progress.UNHEARD).run(tasks);
        if (options.extras().contains(RunOptions.Extra.MAPS)) {
            new RunPictures(excerpt, draft, pictures, progress).draw();
        }
    }
}
