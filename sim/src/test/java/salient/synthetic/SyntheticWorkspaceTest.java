package salient.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.ProblemReport;
import salient.problem.Problems;

class SyntheticWorkspaceTest {
    private static final Recipe RECIPE = recipe(11);

    @TempDir
    Path folder;

    private static Recipe recipe(long seed) {
        return new Recipe("test", War.of(60, 70, 1.5), new Telling(9, Regime.USUAL), seed);
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private String write(Path to, Recipe recipe) {
        Problems problems = new Problems();
        assertThat(new SyntheticWorkspace(to, to.getFileName().toString())
                        .write(recipe, problems)
                        .isPresent())
                .isEqualTo(!problems.hasErrors());
        return problems.hasErrors() ? ProblemReport.text(problems, "nothing was written") : "";
    }

    @Test
    void theSameRecipeGivesTheSameBytesOnEveryMachine() throws IOException, NoSuchAlgorithmException {
        assertThat(write(folder.resolve("a"), RECIPE)).isEmpty();
        assertThat(write(folder.resolve("b"), RECIPE)).isEmpty();

        assertThat(files(folder.resolve("a")))
                .isEqualTo(files(folder.resolve("b")))
                .hasSize(32);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        files(folder.resolve("a"))
                .forEach((name, text) -> digest.update((name + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("1e8c5ffe4e5acefd9dce7790fd2be73c9ac9c774253fbd0547966edfc22b85a0");
    }

    @Test
    void anotherSeedGivesAnotherWar() throws IOException {
        write(folder.resolve("a"), RECIPE);
        write(folder.resolve("b"), recipe(12));

        assertThat(files(folder.resolve("a")).get("truth/truth.csv"))
                .isNotEqualTo(files(folder.resolve("b")).get("truth/truth.csv"));
    }

    @Test
    void anEmptyFolderIsFilledAndOneThatHoldsSomethingIsNot() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("notes.txt"), "mine");

        assertThat(write(empty, RECIPE)).isEmpty();
        assertThat(files(empty)).containsKey("data/test/campaign.yaml");
        assertThat(write(full, RECIPE)).isEqualTo("""
                        full: error: the folder holds something, and a workspace is written into an empty one alone [unwritable-output]
                            fix: name another folder with --to, or move what stands in the way elsewhere
                        1 error, 0 warnings in 1 of 1 file; nothing was written
                        """);
        assertThat(files(full)).containsOnlyKeys("notes.txt");
    }

    @Test
    void aFileInTheWayIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(write(file, RECIPE)).startsWith("file: error: something stands here that is no folder");
        assertThat(file).hasContent("mine");
    }

    @Test
    void nothingIsLeftOfAWorkspaceThatCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("file"), "mine");

        assertThat(write(folder.resolve("file/below"), RECIPE))
                .startsWith("below: error: the workspace cannot be written: ");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("file");
        }
    }

    @Test
    void nothingOfADraftStaysBesideTheWorkspace() throws IOException {
        write(folder.resolve("a"), RECIPE);

        try (Stream<Path> left = Files.list(folder.resolve("a"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("data", "scenarios", "seeds", "truth");
        }
    }
}
