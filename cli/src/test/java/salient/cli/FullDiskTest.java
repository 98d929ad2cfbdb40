package salient.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.hostile.WholeFolders;
import salient.folder.FolderTree;
import salient.testkit.OtherProgram;

/**
 * Where nothing more can be written, commands say so in a sentence and leave nothing. A file that may not grow stands for a
 * full disk in every run; {@code -Dsalient.mounts} mounts disks that are full and disks that cannot be written, as root.
 */
@Timeout(1200)
class FullDiskTest {
    private static final List<List<String>> COMMANDS = List.of(
            List.of("replay", "plain", "--from", "2020-05-04", "--to", "2020-05-05", "--runs", "disk"),
            List.of("compare", "plain", "late", "--no-maps", "--runs", "disk"),
            List.of("report", "--to", "disk/report"),
            List.of("export", "--to", "geojson", "--runs", "disk"),
            List.of("animate", "--from", "2020-05-04", "--last", "2020-05-05", "--to", "disk/film.gif"));

    @TempDir
    Path folder;

    @Test
    void aFileThatMayNotGrowIsToldAndNothingIsLeft() throws IOException, InterruptedException {
        assumeTrue(OtherProgram.runs(List.of("sh", "-c", "ulimit -f 8")), "no limit can be set on the size of files");
        Terminal.toy(folder);
        List<String> line = new ArrayList<>(List.of("sh", "-c", "ulimit -f 8 && exec \"$@\"", "sh"));
        line.addAll(Forked.line(List.of("-XX:-UsePerfData"), "replay", "plain", "--no-maps"));
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(said)
                .contains("runs/toy/plain: error: the run cannot be written: File too large [unwritable-output]\n"
                        + "    fix: make ");
        assertThat(process.exitValue()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void fullDisksAreToldAndNothingIsLeft() throws IOException {
        assumeTrue(Boolean.getBoolean("salient.mounts"), "no disks are mounted");
        Terminal.toy(folder);
        Path disk = Files.createDirectory(folder.resolve("disk"));
        int refused = 0;
        for (int kib = 4; kib <= 2048; kib *= 2) {
            OtherProgram.printed(List.of("mount", "-t", "tmpfs", "-o", "size=" + kib + "k", "tmpfs", disk.toString()));
            try {
                for (List<String> command : COMMANDS) {
                    refused += run(command, "cannot be written: No space left on device") ? 1 : 0;
                }
                assertThat(WholeFolders.faults(disk)).isEmpty();
            } finally {
                OtherProgram.printed(List.of("umount", disk.toString()));
            }
        }
        assertThat(refused).isGreaterThan(10);
    }

    @Test
    void disksThatCannotBeWrittenAreToldAndKeepWhatTheyHave() throws IOException {
        assumeTrue(Boolean.getBoolean("salient.mounts"), "no disks are mounted");
        Terminal.toy(folder);
        Path disk = Files.createDirectory(folder.resolve("disk"));
        OtherProgram.printed(List.of("mount", "-t", "tmpfs", "tmpfs", disk.toString()));
        try {
            for (List<String> command : COMMANDS) {
                assertThat(run(command, "?")).isFalse();
            }
            OtherProgram.printed(List.of("mount", "-o", "remount,ro", disk.toString()));
            List<String> before = Terminal.filesIn(disk);
            for (List<String> command : COMMANDS) {
                assertThat(run(command, "cannot be written: Read-only file system"))
                        .isTrue();
            }
            assertThat(Terminal.filesIn(disk)).isEqualTo(before);
            assertThat(WholeFolders.faults(disk)).isEmpty();
        } finally {
            OtherProgram.printed(List.of("umount", disk.toString()));
        }
        FolderTree.delete(disk);
    }

    /** Whether {@code command} was refused, which it is in one way only: with {@code why}. */
    private boolean run(List<String> command, String why) {
        Terminal.Outcome outcome = Terminal.in(folder).run(command.toArray(String[]::new));
        if (outcome.status() == ExitStatus.FINE) {
            return false;
        }
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err()).as(String.join(" ", command)).contains(why);
        return true;
    }
}
