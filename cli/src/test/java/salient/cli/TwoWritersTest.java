package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Several who write one run at once leave a whole one. {@code -Dsalient.writers=8} has so many do so, more often. */
@Timeout(1200)
class TwoWritersTest {
    private static final int WRITERS = Integer.getInteger("salient.writers", 2);

    @TempDir
    Path folder;

    @Test
    void processesThatWriteOneRunAtOnceLeaveAWholeOne() throws IOException, InterruptedException {
        Terminal.toy(folder);
        for (int turn = 1; turn < WRITERS; turn++) {
            List<Process> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(new ProcessBuilder(Forked.line(List.of(), "replay", "plain", "--no-maps"))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said-" + i).toFile())
                        .start());
            }
            for (int i = 0; i < WRITERS; i++) {
                assertThat(writers.get(i).waitFor(300, TimeUnit.SECONDS)).isTrue();
                String said = Files.readString(folder.resolve("said-" + i));
                assertThat(writers.get(i).exitValue()).as(said).isIn(ExitStatus.FINE, ExitStatus.PROBLEMS);
                if (writers.get(i).exitValue() == ExitStatus.PROBLEMS) {
                    assertThat(said).contains("[unwritable-output]");
                }
            }
            assertThat(folder.resolve("runs/toy/plain/manifest.json")).exists();
            assertThat(WholeFolders.faults(folder)).isEmpty();
        }
    }
}
