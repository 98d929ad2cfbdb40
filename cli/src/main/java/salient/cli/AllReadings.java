package salient.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.charts.page.ReplayPage;
import salient.problem.Problems;
import salient.read.ScenarioText;
import salient.run.ComparedReading;
import salient.run.ComparisonManifest;
import salient.run.ComparisonOptions;
import salient.run.Replay;
import salient.run.RunDraft;
import salient.run.RunFolder;
import salient.run.RunOptions;
import salient.time.DaySpan;

/** Writes the one page that holds all readings of a campaign. */
final class AllReadings {
    private static final String NOT_WRITTEN = "no page of all readings was written";

    private final CampaignOptions.Opened opened;
    private final DaySpan days;
    private final RunOptions asked;

    AllReadings(CampaignOptions.Opened opened, DaySpan days, RunOptions asked) {
        this.opened = opened;
        this.days = days;
        this.asked = asked;
    }

    /** Writes it under {@code runs}; the page opens with the campaign's default scenario. */
    RunFolder write(Path runs, List<Replay> replays, Progress progress) throws BadInputException {
        Problems output = new Problems();
        String campaign = opened.inputs().dossier().campaign().id();
        RunFolder folder = RunFolder.ofAllReadings(opened.workspace(), runs, campaign, asked);
        try (RunDraft draft = folder.begin(output).orElseThrow(() -> new BadInputException(output, NOT_WRITTEN))) {
            progress.step("drawing the page of all readings");
            draft.write(ReplayPage.FILE, Pictures.page(defaultFirst(replays), days));
            List<ComparedReading> readings =
                    replays.stream().map(AllReadings::reading).toList();
            ComparisonOptions options = new ComparisonOptions(asked.days(), Optional.empty(), asked.extras());
            ComparisonManifest manifest = new ComparisonManifest(
                    campaign, readings, options, opened.inputs().files());
            if (draft.publish(manifest, output).isEmpty()) {
                throw new BadInputException(output, NOT_WRITTEN);
            }
        }
        return folder;
    }

    private List<Replay> defaultFirst(List<Replay> replays) {
        String first = opened.inputs().dossier().campaign().defaults().scenario();
        List<Replay> ordered = new ArrayList<>(replays);
        ordered.sort(java.util.Comparator.comparing(replay -> !id(replay).equals(first)));
        return ordered;
    }

    private static ComparedReading reading(Replay replay) {
        String text = ScenarioText.of(replay.judgement().scenario());
        return new ComparedReading(replay, replay, text, Optional.empty());
    }

    private static String id(Replay replay) {
        return replay.judgement().scenario().id();
    }
}
