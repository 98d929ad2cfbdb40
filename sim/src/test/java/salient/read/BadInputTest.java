package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salient.problem.ProblemCode;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.testkit.Repository;
import salient.testkit.ToyWorkspace;
import salient.text.Limits;
import salient.workspace.Workspace;

/**
 * Each folder under {@code bad/} is laid over the toy campaign and read; the report must be that of its
 * {@code expected.txt} to the letter. {@code -Dgolden.update} rewrites that file and still fails.
 *
 * <p>What cannot be kept as a file is listed: {@code remove.txt} takes away, {@code links.txt} puts links that lead out
 * of the workspace, {@code folders.txt} puts folders in place of files and {@code files.txt} files in place of folders, {@code large.txt} grows a file beyond all
 * measure, {@code campaign.txt} names the campaign to read.
 */
class BadInputTest {
    /** Codes that no reading of a campaign can bring about: the tests of past runs, run folders and figures do. */
    private static final Set<ProblemCode> RAISED_ELSEWHERE = EnumSet.of(
            ProblemCode.UNWRITABLE_OUTPUT,
            ProblemCode.UNSORTED_ROWS,
            ProblemCode.DIFFERENT_VERSION,
            ProblemCode.UNDRAWABLE_NAME,
            ProblemCode.OUTDATED_WORKBOOK,
            ProblemCode.UNKNOWN_SHEET,
            ProblemCode.UNREADABLE_FONT,
            ProblemCode.NO_TEMPORARY_FILE,
            ProblemCode.UNKNOWN_CHART,
            ProblemCode.IMPOSSIBLE_SIZE,
            ProblemCode.TOO_MUCH,
            ProblemCode.INCOMPLETE_RUN,
            ProblemCode.EDITED_RUN,
            ProblemCode.UNLISTED_FILE,
            ProblemCode.UNKNOWN_RUN_FORMAT,
            ProblemCode.DIFFERENT_CAMPAIGN,
            ProblemCode.DIFFERENT_GROUND,
            ProblemCode.DIFFERENT_PERIOD);

    private static final Set<String> LISTS =
            Set.of("expected.txt", "remove.txt", "links.txt", "folders.txt", "files.txt", "large.txt", "campaign.txt");

    static Stream<ProblemCode> codes() {
        return Arrays.stream(ProblemCode.values()).filter(code -> !RAISED_ELSEWHERE.contains(code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isReportedToTheLetter(ProblemCode code, @TempDir Path folder) throws IOException {
        Path workspace = Files.createDirectory(folder.resolve("workspace"));
        String report = report(code, workspace).replace(workspace.toString(), "{workspace}");
        Path expected =
                Repository.RESOURCES.resolve("bad").resolve(code.token()).resolve("expected.txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(source(code), report);
        }
        assertThat(report).contains("[" + code.token() + "]");
        assertThat(report).isEqualTo(Files.readString(expected));
        assertThat(System.getProperty("golden.update"))
                .as("rewritten; look at the change and run again without golden.update")
                .isNull();
    }

    @Test
    void everyFolderIsNamedAfterACode() throws IOException {
        try (Stream<Path> folders = Files.list(Repository.RESOURCES.resolve("bad"))) {
            assertThat(folders.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            codes().map(ProblemCode::token).toList());
        }
    }

    private static Path source(ProblemCode code) {
        return Repository.RESOURCES.resolve("bad").resolve(code.token()).resolve("expected.txt");
    }

    private static String report(ProblemCode code, Path workspace) throws IOException {
        Path overlay = Repository.RESOURCES.resolve("bad").resolve(code.token());
        ToyWorkspace toy = ToyWorkspace.in(workspace);
        ToyWorkspace.copy(overlay, workspace);
        for (String name : LISTS) {
            Files.deleteIfExists(workspace.resolve(name));
        }
        for (String name : list(overlay, "remove.txt")) {
            toy.remove(name);
        }
        for (String name : list(overlay, "links.txt")) {
            Path outside = workspace.resolveSibling("outside.csv");
            Files.move(workspace.resolve(name), outside);
            Files.createSymbolicLink(workspace.resolve(name), outside);
        }
        for (String name : list(overlay, "folders.txt")) {
            toy.remove(name);
            Files.createDirectory(workspace.resolve(name));
        }
        for (String name : list(overlay, "files.txt")) {
            toy.remove(name).write(name, "");
        }
        for (String name : list(overlay, "large.txt")) {
            try (RandomAccessFile file =
                    new RandomAccessFile(workspace.resolve(name).toFile(), "rw")) {
                file.setLength(40 << 20);
            }
        }
        String campaign = list(overlay, "campaign.txt").stream().findFirst().orElse("toy");
        Problems problems = new Problems();
        boolean read = Workspace.at(workspace, problems)
                .flatMap(found -> CampaignReader.readSound(found, campaign, Limits.of(256 << 20), problems))
                .filter(inputs -> !problems.hasErrors())
                .isPresent();
        assertThat(read).as("read exactly if nothing was an error").isNotEqualTo(problems.hasErrors());
        return ProblemReport.text(problems, "nothing was replayed");
    }

    private static List<String> list(Path overlay, String name) throws IOException {
        return Files.exists(overlay.resolve(name)) ? Files.readAllLines(overlay.resolve(name)) : List.of();
    }
}
