package salient.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.ProblemReport;
import salient.problem.Problems;

class FileSetTest {
    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private static SortedMap<String, byte[]> files(String... names) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, ("new " + name).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private List<String> names(Path in) throws IOException {
        try (Stream<Path> listed = Files.list(in)) {
            return listed.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void makesTheFolderAndReplacesOlderFilesAlone() throws IOException {
        Path to = folder.resolve("made/for/it");
        Files.createDirectories(to);
        Files.writeString(to.resolve("a.png"), "old");
        Files.writeString(to.resolve("mine.txt"), "mine");
        assertThat(new FileSet(to, "it").write(files("a.png", "b.png"), problems))
                .isTrue();
        assertThat(names(to)).containsExactly("a.png", "b.png", "mine.txt");
        assertThat(to.resolve("a.png")).hasContent("new a.png");
        assertThat(to.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void writesNothingWhereOneCannotBe() throws IOException {
        Files.createDirectory(folder.resolve("b.png"));
        assertThat(new FileSet(folder, "out").write(files("a.png", "b.png"), problems))
                .isFalse();
        assertThat(names(folder)).containsExactly("b.png");
        assertThat(ProblemReport.text(problems, "no figure was made")).isEqualTo("""
                out/b.png: error: something stands here that is no plain file, and is not replaced [unwritable-output]
                    fix: move out/b.png elsewhere, or name another folder with --to
                1 error, 0 warnings in 1 of 1 file; no figure was made
                """);
    }

    @Test
    void aFileInPlaceOfTheFolderIsAProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(new FileSet(file.resolve("figures"), "file/figures").write(files("a.png"), problems))
                .isFalse();
        assertThat(ProblemReport.text(problems, "no figure was made"))
                .startsWith("file/figures: error: the files cannot be written: ")
                .contains("[unwritable-output]");
        assertThat(names(folder)).containsExactly("file");
    }

    @Test
    void whatAKilledProcessHadReadyTakesItsPlaceWithTheNext() throws IOException {
        Path left = leftover();
        Files.createDirectories(left.resolve("ready"));
        Files.writeString(left.resolve("ready/a.png"), "half placed");
        Files.writeString(folder.resolve("a.png"), "old");
        assertThat(new FileSet(folder, "out").write(files("c.png"), problems)).isTrue();

        assertThat(names(folder)).containsExactly("a.png", "c.png");
        assertThat(folder.resolve("a.png")).hasContent("half placed");
    }

    @Test
    void whatAKilledProcessHadNotReadyComesToNothing() throws IOException {
        Path left = leftover();
        Files.createDirectories(left.resolve("new"));
        Files.writeString(left.resolve("new/a.png"), "half written");
        Files.writeString(folder.resolve("a.png"), "old");
        assertThat(new FileSet(folder, "out").write(files("c.png"), problems)).isTrue();

        assertThat(names(folder)).containsExactly("a.png", "c.png");
        assertThat(folder.resolve("a.png")).hasContent("old");
    }

    @Test
    void whatAKilledProcessHadReadyReplacesNoFolderAndNoLink() throws IOException {
        Path left = leftover();
        Files.createDirectories(left.resolve("ready"));
        Files.writeString(left.resolve("ready/a.png"), "new");
        Files.writeString(left.resolve("ready/b.png"), "new");
        Files.createDirectories(folder.resolve("a.png/mine"));
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        Files.createSymbolicLink(folder.resolve("b.png"), mine);
        assertThat(new FileSet(folder, "out").write(files("c.png"), problems)).isTrue();

        assertThat(names(folder)).containsExactly("a.png", "b.png", "c.png", "mine.txt");
        assertThat(folder.resolve("a.png/mine")).isDirectory();
        assertThat(mine).hasContent("mine");
    }

    private Path leftover() throws IOException {
        Path left = Files.createDirectory(folder.resolve("files.partial-0123456789abcdef0123456789abcdef"));
        Files.writeString(DraftMark.of(left), "");
        return left;
    }
}
