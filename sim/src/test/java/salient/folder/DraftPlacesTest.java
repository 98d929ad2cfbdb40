package salient.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and files of a draft take their places in several folders, all or none. */
class DraftPlacesTest {
    @TempDir
    private Path root;

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file) + ": " + read(file))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private void publish(String... places) throws IOException {
        try (DraftFolder draft = DraftFolder.begin(root.resolve("campaign"))) {
            write(draft.fresh("seeds/new/a.csv"), "new");
            write(draft.fresh("data/new/b.csv"), "new");
            write(draft.fresh("data/old.yaml"), "new");
            draft.publish(List.of(places));
        }
    }

    @Test
    void foldersComeWhereNothingStandsAndFilesReplaceFiles() throws IOException {
        write(root.resolve("data/old.yaml"), "old");

        publish("seeds/new", "data/new", "data/old.yaml");

        assertThat(files()).containsExactly("data/new/b.csv: new", "data/old.yaml: new", "seeds/new/a.csv: new");
    }

    @Test
    void nothingMovesIfOnePlaceIsTaken() throws IOException {
        write(root.resolve("data/old.yaml"), "old");
        write(root.resolve("data/new/mine.csv"), "mine");

        assertThatThrownBy(() -> publish("seeds/new", "data/old.yaml", "data/new"))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(files()).containsExactly("data/new/mine.csv: mine", "data/old.yaml: old");
    }

    @Test
    void whatHasMovedGoesBackIfALaterOneCannot() throws IOException {
        write(root.resolve("data/old.yaml"), "old");

        assertThatThrownBy(() -> publish("seeds/new", "data/old.yaml", "data/never-written"))
                .isInstanceOf(IOException.class);

        assertThat(files()).containsExactly("data/old.yaml: old");
    }

    /** A draft whose writer was killed when it had listed {@code places} and put a file that it replaces aside. */
    private Path killed(String... places) throws IOException {
        Path left = Files.createDirectory(root.resolve("campaign.partial-0123456789abcdef0123456789abcdef"));
        Files.writeString(DraftMark.of(left), "");
        write(left.resolve("new/seeds/new/a.csv"), "new");
        write(left.resolve("new/data/old.yaml"), "new");
        write(left.resolve("replaced/1"), "old");
        Files.write(left.resolve("places"), List.of(places));
        return left;
    }

    @Test
    void theNextGoesOnWhereAKilledProcessHadBegunToPutThingsInTheirPlaces() throws IOException {
        killed("seeds/new", "data/old.yaml");
        write(root.resolve("data/old.yaml"), "old");

        Leftovers.sweep(root);

        assertThat(files()).containsExactly("data/old.yaml: new", "seeds/new/a.csv: new");
    }

    @Test
    void whatHadNotBegunToTakeItsPlacesComesToNothing() throws IOException {
        Files.delete(killed("seeds/new", "data/old.yaml").resolve("places"));
        write(root.resolve("data/old.yaml"), "old");

        Leftovers.sweep(root);

        assertThat(files()).containsExactly("data/old.yaml: old");
    }

    @Test
    void theNextKeepsAFileThatSomebodyEditedMeanwhile() throws IOException {
        killed("seeds/new", "data/old.yaml");
        write(root.resolve("data/old.yaml"), "edited");

        Leftovers.sweep(root);

        assertThat(files()).containsExactly("data/old.yaml: edited", "seeds/new/a.csv: new");
    }

    @Test
    void aDraftThatSomebodyForgedPutsNothingElsewhere() throws IOException {
        Path outside = Files.createDirectory(root.resolve("outside"));
        Path workspace = Files.createDirectory(root.resolve("workspace"));
        Files.createSymbolicLink(workspace.resolve("link"), outside);
        Path left = killed(
                "../outside/a.csv", "link/a.csv", outside.resolve("a.csv").toString(), "", "seeds/../a.csv");
        write(left.resolve("new/link/a.csv"), "new");
        write(left.resolve("outside/a.csv"), "new");
        Files.move(left, workspace.resolve(left.getFileName()));

        Leftovers.sweep(workspace);

        assertThat(outside).isEmptyDirectory();
        assertThat(files()).isEmpty();
    }
}
