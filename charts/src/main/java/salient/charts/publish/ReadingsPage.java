package salient.charts.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import salient.charts.page.ReplayPage;
import salient.problem.Problems;
import salient.read.ScenarioText;
import salient.run.ComparedReading;
import salient.run.ComparisonManifest;
import salient.run.ComparisonOptions;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.run.RunDraft;
import salient.run.RunFolder;
import salient.run.RunOptions;
import salient.time.DaySpan;
import salient.wording.Wording;

/** Publishes the one page that holds several readings of a campaign. */
public final class ReadingsPage {
    /** Its name in its folder. */
    public static final String FILE = ReplayPage.FILE;

    private final CampaignOutput output;
    private final Progress progress;

    /** The page stands among the comparisons of {@code output}. */
    public ReadingsPage(CampaignOutput output, Progress progress) {
        this.output = output;
        this.progress = progress;
    }

    /** Puts the page of {@code runs}, over the same days, in its place; it opens with the campaign's default scenario. */
    public RunFolder publish(List<Excerpt> runs, RunOptions asked) throws UnpublishedException {
        Problems problems = new Problems();
        RunFolder folder = RunFolder.ofAllReadings(output.workspace(), output.runs(), output.campaign(), asked);
        try (RunDraft draft = folder.begin(problems).orElseThrow(() -> UnpublishedException.unwritten(problems))) {
            progress.begin(new Step.DrawingReadingsPage());
            List<Replay> replays = runs.stream().map(Excerpt::replay).toList();
            draft.write(FILE, page(defaultFirst(replays), runs.get(0).days()));
            ComparisonManifest manifest = new ComparisonManifest(
                    output.campaign(),
                    replays.stream().map(ReadingsPage::reading).toList(),
                    new ComparisonOptions(asked.days(), Optional.empty(), asked.extras(), Optional.empty()),
                    output.inputs().files());
            if (draft.publish(manifest, problems).isEmpty()) {
                throw UnpublishedException.unwritten(problems);
            }
        }
        return folder;
    }

    /** The page of {@code replays}, which are of one campaign, as a file; it opens with the first. */
    public static byte[] page(List<Replay> replays, DaySpan days) {
        return ReplayPage.of(replays, days, new Wording(replays.get(0).inputs().dossier())::says);
    }

    private List<Replay> defaultFirst(List<Replay> replays) {
        String first = output.inputs().dossier().campaign().defaults().scenario();
        List<Replay> ordered = new ArrayList<>(replays);
        ordered.sort(Comparator.comparing(replay -> !id(replay).equals(first)));
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
