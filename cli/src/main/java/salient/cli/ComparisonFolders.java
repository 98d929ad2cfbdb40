package salient.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

/** Writes comparisons into their folders. */
final class ComparisonFolders {
    private static final String NOT_WRITTEN = "the comparison was not written";

    private final CampaignOptions.Opened opened;
    private final Path under;
    private final ComparisonOptions options;
    private final StandingPictures standing;

    /**
     * @param under the folder under which runs stand
     * @param standing what becomes of the pictures of comparisons that stand
     */
    ComparisonFolders(CampaignOptions.Opened opened, Path under, ComparisonOptions options, StandingPictures standing) {
        this.standing = standing;
        this.opened = opened;
        this.under = under;
        this.options = options;
    }

    /** Where the comparison of the readings of these names stands. */
    Path path(List<String> names) {
        return folder(names).path();
    }

    /** Compares {@code a} with {@code b} on {@code shared} ground, and writes it. */
    ReplayPair write(ComparedReading a, ComparedReading b, SharedGround shared, Progress progress)
            throws BadInputException {
        Problems output = new Problems();
        List<ComparedReading> readings = List.of(a, b);
        try (RunDraft draft = begin(readings, output)) {
            progress.step("comparing " + a.name() + " with " + b.name());
            ReplayPair pair = ReplayPair.of(a, b, shared.places());
            draft.write("a.yaml", a.scenarioText().getBytes(StandardCharsets.UTF_8));
            draft.write("b.yaml", b.scenarioText().getBytes(StandardCharsets.UTF_8));
            ComparisonTables.write(pair, draft);
            if (options.extras().contains(RunOptions.Extra.MAPS)) {
                new ComparisonPictures(pair, draft, progress).draw();
            }
            publish(readings, draft, output);
            return pair;
        }
    }

    /** Sets {@code pairs}, all those of three readings or more, beside each other, and writes it. */
    void writeMatrix(List<ComparedReading> readings, List<ReplayPair> pairs) throws BadInputException {
        Problems output = new Problems();
        try (RunDraft draft = begin(readings, output)) {
            ComparisonTables.writeMatrix(pairs, draft);
            if (options.extras().contains(RunOptions.Extra.MAPS)) {
                ComparisonPictures.ofAll(pairs, draft);
            }
            publish(readings, draft, output);
        }
    }

    private RunDraft begin(List<ComparedReading> readings, Problems output) throws BadInputException {
        List<String> names = readings.stream().map(ComparedReading::name).toList();
        standing.check(folder(names), options.extras());
        return folder(names).begin(output).orElseThrow(() -> new BadInputException(output, NOT_WRITTEN));
    }

    private void publish(List<ComparedReading> readings, RunDraft draft, Problems output) throws BadInputException {
        ComparisonManifest manifest = new ComparisonManifest(
                campaign(), readings, options, opened.inputs().files());
        if (draft.publish(manifest, output).isEmpty()) {
            throw new BadInputException(output, NOT_WRITTEN);
        }
    }

    private RunFolder folder(List<String> names) {
        return RunFolder.ofComparison(opened.workspace(), under, campaign(), names, options);
    }

    private String campaign() {
        return opened.inputs().dossier().campaign().id();
    }
}
