package salient.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import salient.archive.PastRun;
import salient.archive.PastRunReader;
import salient.folder.RunFormat;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.InputFile;
import salient.table.GroundKey;

/** Takes runs that were written before out of their folders, and checks that they still mean what they meant. */
public final class PastRuns {
    /** Tables have three decimals. */
    private static final double ROUNDED_KM2 = 0.001;

    private final CampaignInputs inputs;
    private final Problems problems;

    /** @param inputs the campaign as it is now */
    public PastRuns(CampaignInputs inputs, Problems problems) {
        this.inputs = inputs;
        this.problems = problems;
    }

    /**
     * The run in {@code folder}.
     *
     * @param shown the folder as messages call it
     * @return empty exactly if errors were filed
     */
    public Optional<PastRun> read(Path folder, String shown) {
        return new PastRunReader(inputs.dossier(), problems).read(folder, shown).filter(run -> {
            boolean whole = Manifest.result(run.manifest().files())
                    .equals(run.manifest().result());
            if (!whole) {
                problems.error(
                        ProblemCode.EDITED_RUN,
                        Origin.of(shown + "/" + RunFormat.MANIFEST),
                        "the result that the manifest states is not that of the files it lists",
                        "replay it again with 'salient replay " + run.manifest().scenario() + "'");
            }
            return whole;
        });
    }

    /**
     * Files a problem if {@code replay} does not have the ground and the front that {@code run} has: the sides, whom they
     * oppose or how far cells reach were changed since. Asked only where {@code campaign.yaml} is another than that of
     * the run.
     */
    public void checkFigures(PastRun run, Replay replay) {
        String path = "data/" + inputs.dossier().campaign().id() + "/campaign.yaml";
        Optional<String> now = inputs.files().stream()
                .filter(file -> file.path().equals(path))
                .map(InputFile::sha256)
                .findFirst();
        Optional<String> then =
                Optional.ofNullable(run.manifest().inputs().get(path)).map(InputFile::sha256);
        if (!now.equals(then) && !(sameGround(run, replay) && sameFront(run, replay))) {
            problems.error(
                    ProblemCode.DIFFERENT_GROUND,
                    Origin.of(run.shown()),
                    "the run was made from another " + path
                            + ": with the sides and the reach of cells of today its ground or its front is another",
                    "replay it again with 'salient replay " + run.manifest().scenario()
                            + "', or add --common-ground to measure it on the ground of today");
        }
    }

    private static boolean sameGround(PastRun run, Replay replay) {
        Map<GroundKey, Double> km2 = new HashMap<>();
        replay.ground().shares(run.days().first()).forEach(share -> km2.put(GroundKey.of(share), share.areaKm2()));
        return km2.keySet().equals(run.openingKm2().keySet())
                && km2.entrySet().stream()
                        .allMatch(area ->
                                Math.abs(area.getValue() - run.openingKm2().get(area.getKey())) < ROUNDED_KM2);
    }

    private static boolean sameFront(PastRun run, Replay replay) {
        RunTable front = new FrontTable(Excerpt.whole(replay));
        try (DigestedOutput digested = DigestedOutput.toNowhere()) {
            front.writeTo(digested);
            return digested.sha256().equals(run.manifest().files().get(front.file()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to nowhere cannot fail", e);
        }
    }
}
