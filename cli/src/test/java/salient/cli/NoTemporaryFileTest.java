package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts need a temporary file; where none can be made, commands that draw say so and others go on. */
class NoTemporaryFileTest {
    @TempDir
    Path folder;

    private record Ended(int status, String text) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 5];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command[1] = "-Djava.io.tmpdir=" + folder.resolve("nowhere");
        command[2] = "-cp";
        command[3] = System.getProperty("java.class.path");
        command[4] = "salient.cli.Main";
        System.arraycopy(arguments, 0, command, 5, arguments.length);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), text);
    }

    @Test
    void whatDrawsEndsWithAProblemAndWhatDoesNotIsDone() throws Exception {
        Terminal.toy(folder);
        for (String[] drawing : new String[][] {{"replay", "plain"}, {"report", "plain"}}) {
            Ended ended = run(drawing);
            assertThat(ended.text())
                    .contains(
                            "nowhere: error: no temporary file can be made here, and fonts need one [no-temporary-file]")
                    .doesNotContain("\tat ");
            assertThat(ended.status()).isEqualTo(ExitStatus.PROBLEMS);
            assertThat(folder.resolve("runs/toy/plain")).doesNotExist();
        }
        assertThat(run("check").status()).isEqualTo(ExitStatus.FINE);
        assertThat(run("replay", "plain", "--no-maps").status()).isEqualTo(ExitStatus.FINE);
    }
}
