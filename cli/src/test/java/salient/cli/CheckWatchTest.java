package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Checks again as files change; what happens between two looks is told, so that no time passes. */
class CheckWatchTest {
    /** What somebody does to the files between two looks. */
    @FunctionalInterface
    private interface Edit {
        void make() throws IOException;
    }

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int watch(Edit... edits) {
        Deque<Edit> left = new ArrayDeque<>(List.of(edits));
        FileWatch.Pause pause = () -> {
            if (left.isEmpty()) {
                return false;
            }
            try {
                left.remove().make();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        };
        Surroundings surroundings =
                new Surroundings(Map.of(), folder, Surroundings.Screen.PIPE, EarlyReading.NONE).readingAhead();
        return new CommandLine(new CheckCommand(surroundings, pause))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("--watch");
    }

    @Test
    void eachChangeIsCheckedAndWhatIsMendedIsFoundMended() throws IOException {
        Terminal.toy(folder);
        Path places = folder.resolve("data/toy/places.csv");
        String sound = Files.readString(places);

        int status = watch(
                () -> {},
                () -> Files.writeString(places, sound.replaceFirst(",exact,", ",exactly,")),
                () -> {},
                () -> Files.writeString(places, sound),
                () -> Files.writeString(
                        folder.resolve("scenarios/toy/more.yaml"), "title: M\naccounts: [eve, ledger]\n"),
                () -> Files.delete(folder.resolve("scenarios/toy/more.yaml")));

        assertThat(status).isZero();
        assertThat(out.toString()
                        .lines()
                        .filter(line -> line.matches("(watching|changed|no problems|.* scenarios, ).*")))
                .containsExactly(
                        "  4 places (3 with ground) in 1 region, 14 claims, 5 sources, 3 accounts, 2 scenarios, 2 counts of",
                        "no problems in 16 files",
                        "watching; Ctrl-C ends it",
                        "changed: data/toy/places.csv",
                        "changed: data/toy/places.csv",
                        "  4 places (3 with ground) in 1 region, 14 claims, 5 sources, 3 accounts, 2 scenarios, 2 counts of",
                        "no problems in 16 files",
                        "changed: scenarios/toy/more.yaml",
                        "  4 places (3 with ground) in 1 region, 14 claims, 5 sources, 3 accounts, 3 scenarios, 2 counts of",
                        "no problems in 17 files",
                        "changed: scenarios/toy/more.yaml",
                        "  4 places (3 with ground) in 1 region, 14 claims, 5 sources, 3 accounts, 2 scenarios, 2 counts of",
                        "no problems in 16 files");
        assertThat(err.toString()).startsWith("data/toy/places.csv:").contains("1 error, 0 warnings in 1 of 16 files");
    }

    @Test
    void aWatchThatEndsOnErrorsSaysSo() throws IOException {
        Terminal.toy(folder);

        assertThat(watch(() -> Files.writeString(folder.resolve("scenarios/toy/odd.yaml"), "title: [\n")))
                .isEqualTo(ExitStatus.PROBLEMS);
    }

    @Test
    void aFileThatWasSavedWithAsManyBytesHasChangedByItsTime() throws IOException {
        Terminal.toy(folder);
        Path places = folder.resolve("data/toy/places.csv");

        watch(() -> Files.setLastModifiedTime(places, FileTime.fromMillis(0)));

        assertThat(out.toString()).contains("changed: data/toy/places.csv");
    }
}
