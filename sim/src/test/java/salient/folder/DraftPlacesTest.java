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
}
