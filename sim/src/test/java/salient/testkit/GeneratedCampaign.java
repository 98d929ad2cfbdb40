package salient.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
        return of(recipe, UnaryOperator.identity());
    }

    /** The same, after {@code edit} has changed the name and the text of each file. */
    public static CampaignInputs of(Recipe recipe, UnaryOperator<String> edit) {
        try {
            Path folder = Files.createTempDirectory("generated");
            try {
                Problems problems = new Problems();
                new SyntheticWorkspace(folder, recipe.id()).write(recipe, problems);
                assertThat(problems.sorted()).isEmpty();
                Path edited = Files.createDirectory(folder.resolve("edited"));
                edit(folder, edited, edit);
                return Repository.read(edited, recipe.id());
            } finally {
                FolderTree.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void edit(Path from, Path to, UnaryOperator<String> edit) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = to.resolve(edit.apply(from.relativize(file).toString()));
                Files.createDirectories(place.getParent());
                Files.writeString(place, edit.apply(Files.readString(file)));
            }
        }
    }

    /** A campaign with eight accounts, in which a place in a hundred changes hands each day. */
    public static CampaignInputs of(int places, int days, long seed) {
        return of(recipe(places, days, seed));
    }

    /** What that is made of. */
    public static Recipe recipe(int places, int days, long seed) {
        return new Recipe("made-up", War.of(places, days, places / 100.0), new Telling(8, Regime.USUAL), seed);
    }
}
