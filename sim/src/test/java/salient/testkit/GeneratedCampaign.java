package salient.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import salient.folder.FolderTree;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.synthetic.Recipe;
import salient.synthetic.Regime;
import salient.synthetic.SyntheticWorkspace;
import salient.synthetic.Telling;
import salient.synthetic.War;

/** Campaigns that chance has made: written, read and deleted again. */
public final class GeneratedCampaign {
    private GeneratedCampaign() {}

    /** The campaign of {@code recipe} as it is read from its files. */
    public static CampaignInputs of(Recipe recipe) {
        try {
            Path folder = Files.createTempDirectory("generated");
            try {
                Problems problems = new Problems();
                new SyntheticWorkspace(folder, recipe.id()).write(recipe, problems);
                assertThat(problems.sorted()).isEmpty();
                return Repository.read(folder, recipe.id());
            } finally {
                FolderTree.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A campaign with eight accounts, in which a place in a hundred changes hands each day. */
    public static CampaignInputs of(int places, int days, long seed) {
        return of(new Recipe("made-up", War.of(places, days, places / 100.0), new Telling(8, Regime.USUAL), seed));
    }
}
