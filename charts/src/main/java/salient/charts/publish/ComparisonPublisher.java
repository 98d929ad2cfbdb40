package salient.charts.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.charts.map.Every;
import salient.problem.Problems;
import salient.run.ComparedReading;
import salient.run.ComparisonManifest;
import salient.run.ComparisonOptions;
import salient.run.ComparisonTables;
import salient.run.ReplayPair;
import salient.run.RunDraft;
import salient.run.RunFolder;
import salient.run.RunOptions;
import salient.run.SharedGround;
import salient.run.SharedGroundCheck.Extent;

/** Compares readings of one campaign, every two of them, and publishes each comparison: tables, maps and charts. */
public final class ComparisonPublisher {
    private final CampaignOutput output;
    private final StandingPictures standing;
    private final Progress progress;

    /** @param standing what becomes of the pictures of comparisons that stand */
    public ComparisonPublisher(CampaignOutput output, StandingPictures standing, Progress progress) {
        this.output = output;
        this.standing = standing;
        this.progress = progress;
    }

    /** Compares {@code readings}, two or more; where one of several folders is refused, those before it stand. */
    public PublishedComparison publish(List<ReadingToCompare> readings, ComparisonRequest request)
            throws UnpublishedException {
        ComparedReadings onSharedGround = new ComparedReadings(output.inputs(), request, progress);
        SharedGround shared = onSharedGround.shared(readings);
        List<ComparedReading> compared = onSharedGround.on(shared, readings);
        ComparisonOptions options = options(request, shared);
        List<PublishedComparison.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            for (int j = i + 1; j < compared.size(); j++) {
                pairs.add(publish(List.of(compared.get(i), compared.get(j)), shared, options, request.every()));
            }
        }
        Optional<RunFolder> matrix = Optional.empty();
        if (pairs.size() > 1) {
            matrix = Optional.of(publishMatrix(
                    compared,
                    pairs.stream().map(PublishedComparison.Pair::readings).toList(),
                    options));
        }
        return new PublishedComparison(pairs, matrix, shared);
    }

    private ComparisonOptions options(ComparisonRequest request, SharedGround shared) {
        return new ComparisonOptions(
                Optional.of(shared.days())
                        .filter(days -> !days.equals(
                                output.inputs().dossier().campaign().period())),
                request.extent() == Extent.COMMON ? Optional.of(shared.leftOut()) : Optional.empty(),
                request.extras(),
                request.every().map(Every::word));
    }

    private PublishedComparison.Pair publish(
            List<ComparedReading> readings, SharedGround shared, ComparisonOptions options, Optional<Every> every)
            throws UnpublishedException {
        Problems problems = new Problems();
        ComparedReading a = readings.get(0);
        ComparedReading b = readings.get(1);
        RunFolder folder = folder(readings, options);
        try (RunDraft draft = begin(folder, options, problems)) {
            progress.begin(new Step.Comparing(a.name(), b.name()));
            ReplayPair pair = ReplayPair.of(a, b, shared.places());
            draft.write("a.yaml", a.scenarioText().getBytes(StandardCharsets.UTF_8));
            draft.write("b.yaml", b.scenarioText().getBytes(StandardCharsets.UTF_8));
            ComparisonTables.write(pair, draft);
            if (options.extras().contains(RunOptions.Extra.MAPS)) {
                new ComparisonPictures(pair, draft, progress).draw(every.orElseGet(() -> Every.usual(pair.days())));
            }
            publish(readings, options, draft, problems);
            return new PublishedComparison.Pair(pair, folder);
        }
    }

    /** Sets {@code pairs}, all those of three readings or more, beside each other. */
    private RunFolder publishMatrix(List<ComparedReading> readings, List<ReplayPair> pairs, ComparisonOptions options)
            throws UnpublishedException {
        Problems problems = new Problems();
        RunFolder folder = folder(readings, options);
        try (RunDraft draft = begin(folder, options, problems)) {
            ComparisonTables.writeMatrix(pairs, draft);
            if (options.extras().contains(RunOptions.Extra.MAPS)) {
                ComparisonPictures.ofAll(pairs, draft);
            }
            publish(readings, options, draft, problems);
            return folder;
        }
    }

    private RunDraft begin(RunFolder folder, ComparisonOptions options, Problems problems) throws UnpublishedException {
        standing.check(folder, options.extras());
        return folder.begin(problems).orElseThrow(() -> UnpublishedException.unwritten(problems));
    }

    private void publish(List<ComparedReading> readings, ComparisonOptions options, RunDraft draft, Problems problems)
            throws UnpublishedException {
        ComparisonManifest manifest = new ComparisonManifest(
                output.campaign(), readings, options, output.inputs().files());
        if (draft.publish(manifest, problems).isEmpty()) {
            throw UnpublishedException.unwritten(problems);
        }
    }

    private RunFolder folder(List<ComparedReading> readings, ComparisonOptions options) {
        List<String> names = readings.stream().map(ComparedReading::name).toList();
        return RunFolder.ofComparison(output.workspace(), output.runs(), output.campaign(), names, options);
    }
}
