package salient.calibrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import salient.folder.DraftFolder;
import salient.ground.CellNeighbours;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.run.Replayer;
import salient.score.ForecastTask;
import salient.score.Lesson;
import salient.score.TrueStates;
import salient.synthetic.Recipe;
import salient.synthetic.SyntheticCampaign;
import salient.synthetic.SyntheticTruth;
import salient.time.DaySpan;
import salient.workspace.Workspace;

/**
 * A made-up campaign as forecasters see it, and what was so.
 *
 * @param silence the days on which nobody reports anything, if its regime has such
 */
record KnownCampaign(ForecastTask task, TrueStates truth, Optional<DaySpan> silence) {
    /**
     * The campaign of {@code recipe}, all of whose accounts are heard.
     *
     * @param temporary the folder in which it is written for a while
     * @throws IOException if {@code temporary} cannot be written
     */
    static KnownCampaign of(Recipe recipe, Path temporary) throws IOException {
        SyntheticCampaign campaign = SyntheticCampaign.of(recipe);
        CampaignInputs inputs = readBack(campaign, recipe.id(), temporary);
        ForecastTask task = new ForecastTask(
                inputs.dossier(),
                inputs.scenarios().get(inputs.dossier().campaign().defaults().scenario()),
                new CellNeighbours(new Replayer(inputs).coverage()));
        SyntheticTruth truth = SyntheticTruth.of(campaign);
        return new KnownCampaign(
                task, TrueStates.of(task.places(), truth.control(), task.states(), task.period()), truth.silence());
    }

    private static CampaignInputs readBack(SyntheticCampaign campaign, String id, Path temporary) throws IOException {
        try (DraftFolder draft = DraftFolder.begin(temporary.resolve("salient-calibration"))) {
            Path folder = Files.createDirectory(draft.scratch());
            campaign.writeTo(folder);
            Problems problems = new Problems();
            return Workspace.at(folder, problems)
                    .flatMap(workspace -> CampaignReader.read(workspace, id, problems))
                    .orElseThrow(
                            () -> new IllegalStateException("a made-up campaign has errors: " + problems.sorted()));
        }
    }

    Lesson lesson() {
        return new Lesson(task, truth);
    }

    /** The days on which nobody reports anything, by number: the first, and the first after them. */
    List<Integer> silentDays() {
        return silence.map(days -> List.of(
                        task.period().numberOf(days.from()), task.period().numberOf(days.until())))
                .orElse(List.of());
    }
}
