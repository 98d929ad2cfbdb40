package salient.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import salient.folder.FolderTree;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.testkit.Repository;
import salient.testkit.ToyCampaign;
import salient.time.DaySpan;
import salient.workspace.Workspace;

/** How a run takes its place on disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunFolderTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path root;

    private Workspace workspace;
    private Manifest manifest;
    private Path runs;
    private Path run;
    private Problems problems;

    @BeforeAll
    void readOnce() {
        manifest = Manifest.of(Excerpt.whole(ToyCampaign.replay("plain")), Golden.TABLES);
    }

    @BeforeEach
    void anEmptyWorkspace() throws IOException {
        Path place = Files.createTempDirectory(root, "workspace");
        Files.createDirectories(place.resolve("scenarios"));
        Files.createDirectories(place.resolve("data"));
        workspace = Repository.workspace(place);
        runs = workspace.runs();
        run = runs.resolve("toy/plain");
        problems = new Problems();
    }

    private RunFolder folder() {
        return RunFolder.of(workspace, runs, "toy", "plain", Golden.TABLES);
    }

    private Optional<Path> publish(String text) {
        try (RunDraft draft = folder().begin(problems).orElseThrow()) {
            draft.write("a/note.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return draft.publish(manifest, problems);
        }
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> listed = Files.list(run.getParent())) {
            return listed.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aPublishedRunStandsAloneWithItsManifest() throws IOException {
        assertThat(publish("one")).contains(run);

        assertThat(Golden.files(run)).containsExactly("a/note.txt", "manifest.json");
        assertThat(run.resolve("a/note.txt")).hasContent("one");
        assertThat(Files.readString(run.resolve("manifest.json")))
                .contains("\"a/note.txt\": \"7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed\"");
        assertThat(beside()).containsExactly("plain");
    }

    @Test
    void aRunTakesThePlaceOfAnOlderOneAsAWhole() throws IOException {
        publish("one");
        Files.writeString(run.resolve("left-over.csv"), "x");
        publish("two");

        assertThat(Golden.files(run)).containsExactly("a/note.txt", "manifest.json");
        assertThat(run.resolve("a/note.txt")).hasContent("two");
        assertThat(beside()).containsExactly("plain");
    }

    @Test
    void aFolderThatIsNoRunIsNeverReplaced() throws IOException {
        for (String text : List.of("", "{}", "[]", "not json", "{\"tool\": \"other\", \"run_format\": 1}")) {
            Files.createDirectories(run);
            Files.writeString(run.resolve("manifest.json"), text);
            problems = new Problems();

            assertThat(folder().begin(problems)).as(text).isEmpty();
            assertThat(ProblemReport.text(problems, "nothing was replayed")).isEqualTo("""
                            runs/toy/plain: error: something stands here that is not a run of salient, and is not replaced \
                            [unwritable-output]
                                fix: move runs/toy/plain elsewhere, or name another folder with --runs
                            1 error, 0 warnings in 1 of 1 file; nothing was replayed
                            """);
            assertThat(run.resolve("manifest.json")).hasContent(text);
        }
    }

    @Test
    void aFolderThatAppearsWhileARunIsWrittenIsNotReplacedEither() throws IOException {
        try (RunDraft draft = folder().begin(problems).orElseThrow()) {
            draft.write("note.txt", new byte[0]);
            Files.createDirectories(run);
            Files.writeString(run.resolve("mine.txt"), "mine");

            assertThat(draft.publish(manifest, problems)).isEmpty();
        }
        assertThat(problems.errors()).isEqualTo(1);
        assertThat(Golden.files(run)).containsExactly("mine.txt");
        assertThat(beside()).containsExactly("plain");
    }

    @Test
    void aLinkIsNotReplaced() throws IOException {
        publish("one");
        Path elsewhere = root.resolve("elsewhere");
        Files.move(run, elsewhere);
        Files.createSymbolicLink(run, elsewhere);

        assertThat(folder().begin(problems)).isEmpty();
        assertThat(elsewhere.resolve("a/note.txt")).hasContent("one");
        FolderTree.delete(elsewhere);
    }

    @Test
    void whatIsNotPublishedLeavesNoTrace() throws IOException {
        publish("one");
        try (RunDraft draft = folder().begin(problems).orElseThrow()) {
            draft.write("a/note.txt", new byte[9]);
        }
        assertThat(run.resolve("a/note.txt")).hasContent("one");
        assertThat(beside()).containsExactly("plain");
    }

    @Test
    void foldersThatWereMadeForARunGoWithIt() {
        try (RunDraft draft = folder().begin(problems).orElseThrow()) {
            assertThat(run.getParent()).exists();
            assertThat(draft.hasFailed()).isFalse();
        }
        assertThat(runs).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblemAndLeavesTheOldRun() throws IOException {
        publish("one");
        try (RunDraft draft = folder().begin(problems).orElseThrow()) {
            draft.write("a/note.txt", out -> {
                throw new IOException("No space left on device");
            });
            assertThat(draft.hasFailed()).isTrue();
            draft.write("later.txt", new byte[1]);

            assertThat(draft.publish(manifest, problems)).isEmpty();
        }
        assertThat(ProblemReport.text(problems, "no run was written")).isEqualTo("""
                        runs/toy/plain: error: the run cannot be written: No space left on device [unwritable-output]
                            fix: make runs/toy/plain writable and its disk large enough, or name another folder with --runs
                        1 error, 0 warnings in 1 of 1 file; no run was written
                        """);
        assertThat(run.resolve("a/note.txt")).hasContent("one");
        assertThat(beside()).containsExactly("plain");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsAProblem() throws IOException {
        try (RunDraft draft = folder().begin(problems).orElseThrow()) {
            draft.write("control.csv", out -> {
                throw new AccessDeniedException("control.csv");
            });
            assertThat(draft.publish(manifest, problems)).isEmpty();
        }
        assertThat(ProblemReport.text(problems, "no run was written")).isEqualTo("""
                        runs/toy/plain: error: the run cannot be written: permission denied [unwritable-output]
                            fix: make runs/toy/plain writable and its disk large enough, or name another folder with --runs
                        1 error, 0 warnings in 1 of 1 file; no run was written
                        """);
        assertThat(run).doesNotExist();
    }

    @Test
    void runsThatCannotBeAFolderAreAProblem() throws IOException {
        Files.writeString(runs, "a file");

        assertThat(folder().begin(problems)).isEmpty();
        assertThat(ProblemReport.text(problems, "nothing was replayed")).isEqualTo("""
                        runs/toy/plain: error: the run cannot be written: runs is no folder, and none can be made in it [unwritable-output]
                            fix: move runs elsewhere, or name another folder with --runs
                        1 error, 0 warnings in 1 of 1 file; nothing was replayed
                        """);
        assertThat(runs).hasContent("a file");
    }

    @Test
    void twoDraftsOfOneRunStandBesideEachOther() throws IOException {
        try (RunDraft first = folder().begin(problems).orElseThrow();
                RunDraft second = folder().begin(problems).orElseThrow()) {
            assertThat(drafts()).hasSize(2);
            first.write("a/note.txt", new byte[1]);
            second.write("a/note.txt", new byte[2]);
            assertThat(first.publish(manifest, problems)).contains(run);
            assertThat(run.resolve("a/note.txt")).hasSize(1);
            assertThat(second.publish(manifest, problems)).contains(run);
        }
        assertThat(run.resolve("a/note.txt")).hasSize(2);
        assertThat(beside()).containsExactly("plain");
    }

    @Test
    void aDraftThatIsGoneIsNeverPublished() throws IOException {
        refused("it is gone", draft -> FolderTree.delete(draft));
    }

    @Test
    void aDraftThatIsGoneAndBackWithoutItsFilesIsNeverPublished() throws IOException {
        refused("it is gone", draft -> {
            FolderTree.delete(draft);
            Files.createDirectories(draft.resolve("new/plain"));
        });
    }

    @Test
    void aDraftThatLostItsMarkIsNeverPublished() throws IOException {
        refused("it is gone", draft -> Files.delete(draft.resolve(".unfinished-run")));
    }

    @Test
    void aDraftThatLostAFileIsNeverPublished() throws IOException {
        refused("a/note.txt is gone", draft -> Files.delete(draft.resolve("new/plain/a/note.txt")));
    }

    @Test
    void aDraftWithAnotherFileInItIsNeverPublished() throws IOException {
        refused("b.txt is not of the run", draft -> Files.writeString(draft.resolve("new/plain/b.txt"), "x"));
    }

    @Test
    void aDraftWhoseFileWasCutIsNeverPublished() throws IOException {
        refused(
                "a/note.txt is not as it was written",
                draft -> Files.writeString(draft.resolve("new/plain/a/note.txt"), ""));
    }

    private interface Harm {
        void to(Path draft) throws IOException;
    }

    /** Harm before, and between, the files of a run leaves the older run as it was. */
    private void refused(String what, Harm harm) throws IOException {
        publish("one");
        problems = new Problems();
        try (RunDraft draft = folder().begin(problems).orElseThrow()) {
            draft.write("a/note.txt", new byte[3]);
            harm.to(drafts().get(0));
            draft.write("later.txt", new byte[1]);

            assertThat(draft.publish(manifest, problems)).isEmpty();
        }
        assertThat(ProblemReport.text(problems, "no run was written")).isEqualTo("""
                        runs/toy/plain: error: the run cannot be written: something else removed or changed the draft \
                        while it was being written: %s [unwritable-output]
                            fix: write it again, and let nothing else touch the folders in runs/toy meanwhile
                        1 error, 0 warnings in 1 of 1 file; no run was written
                        """.formatted(what));
        assertThat(run.resolve("a/note.txt")).hasContent("one");
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> listed = Files.list(run.getParent())) {
            return listed.filter(path -> path.getFileName().toString().contains(".partial-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatAKilledProcessLeftIsRemovedAndNothingElse() throws IOException {
        Path left = leftover("plain.partial-" + ID);
        Path ofAnother = leftover("other.partial-" + ID);
        Path ofAnOlderVersion = leftover("plain.partial-1234567");
        Path unmarked = Files.createDirectories(run.resolveSibling("third.partial-" + ID));
        Path mine = Files.createDirectories(run.resolveSibling("mine.partial-" + ID));
        Files.writeString(mine.resolve("mine.txt"), "no mark");
        Path numbered = Files.createDirectories(run.resolveSibling("plain.partial-123"));
        Path old = Files.createDirectories(run.resolveSibling("plain.old-123"));
        publish("one");

        assertThat(left).doesNotExist();
        assertThat(ofAnother).doesNotExist();
        assertThat(ofAnOlderVersion).doesNotExist();
        assertThat(unmarked).doesNotExist();
        assertThat(mine.resolve("mine.txt")).exists();
        assertThat(numbered).exists();
        assertThat(old).exists();
    }

    @Test
    void whatALivingProcessWritesIsLeftAlone() throws IOException {
        try (RunDraft draft = folder().begin(problems).orElseThrow()) {
            draft.write("a/note.txt", new byte[1]);
            publish("one");
            assertThat(drafts()).hasSize(1);
            assertThat(draft.publish(manifest, problems)).contains(run);
        }
        assertThat(run.resolve("a/note.txt")).hasSize(1);
    }

    @Test
    void aLinkUnderTheNameOfADraftIsNeitherFollowedNorRemoved() throws IOException {
        Path outside = Files.createDirectories(root.resolve("outside"));
        Files.writeString(outside.resolve("kept.txt"), "kept");
        Files.writeString(outside.resolve(".unfinished-run"), "");
        Files.createDirectories(run.getParent());
        Path link = Files.createSymbolicLink(run.resolveSibling("plain.partial-" + ID), outside);
        publish("one");

        assertThat(link).isSymbolicLink();
        assertThat(outside.resolve("kept.txt")).hasContent("kept");
        FolderTree.delete(outside);
    }

    private Path leftover(String name) throws IOException {
        Path folder = Files.createDirectories(run.resolveSibling(name));
        Files.writeString(folder.resolve(".unfinished-run"), "");
        Files.createDirectories(folder.resolve("new/plain"));
        Files.writeString(folder.resolve("new/plain/control.csv"), "half");
        return folder;
    }

    @Test
    void aRunThatAKilledProcessHadMovedAsideComesBack() throws IOException {
        publish("one");
        Path left = leftover("plain.partial-" + ID);
        Files.createDirectories(left.resolve("aside"));
        Files.move(run, left.resolve("aside/plain"));
        try (RunDraft draft = folder().begin(problems).orElseThrow()) {
            assertThat(draft.hasFailed()).isFalse();
        }
        assertThat(run.resolve("a/note.txt")).hasContent("one");
        assertThat(beside()).containsExactly("plain");
    }

    @Test
    void aRunThatWasReadyWhenItsProcessWasKilledTakesItsPlace() throws IOException {
        publish("two");
        Path two = Files.move(run, Files.createDirectories(root.resolve("two")).resolve("plain"));
        publish("one");
        Path left = leftover("plain.partial-" + ID);
        Files.move(two.getParent(), left.resolve("ready"));
        RunFolder other = RunFolder.of(workspace, runs, "toy", "other", Golden.TABLES);
        try (RunDraft draft = other.begin(problems).orElseThrow()) {
            assertThat(draft.hasFailed()).isFalse();
            assertThat(run.resolve("a/note.txt")).hasContent("two");
        }
        assertThat(beside()).containsExactly("plain");
    }

    @Test
    void deletingFollowsNoLink() throws IOException {
        Path outside = Files.createDirectories(root.resolve("outside"));
        Files.writeString(outside.resolve("kept.txt"), "kept");
        Path folder = leftover("plain.partial-" + ID);
        Files.createSymbolicLink(folder.resolve("link"), outside);
        publish("one");

        assertThat(Files.exists(folder, LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(outside.resolve("kept.txt")).hasContent("kept");
        FolderTree.delete(outside);
    }

    @Test
    void anExcerptHasAFolderOfItsOwn() {
        RunOptions days = new RunOptions(
                Optional.of(DaySpan.ofDays(LocalDate.parse("2020-05-04"), LocalDate.parse("2020-05-11"))),
                Set.of(RunOptions.Extra.MAPS));
        RunOptions others = new RunOptions(
                Optional.of(DaySpan.ofDays(LocalDate.parse("2020-05-04"), LocalDate.parse("2020-05-12"))), Set.of());

        assertThat(RunOptions.DEFAULT.folderName("plain")).isEqualTo("plain");
        assertThat(days.folderName("plain"))
                .matches("plain\\+[0-9a-f]{8}")
                .isEqualTo(new RunOptions(days.days(), Set.of()).folderName("plain"))
                .isNotEqualTo(others.folderName("plain"));
    }
}
