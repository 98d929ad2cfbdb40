package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts need a temporary file; where none can be made, commands that draw say so and others go on. */
class NoTemporaryFileTest {
    @TempDir
    Path folder;

    private record Ended(int status, String text) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Forked.line(List.of("-Djava.io.tmpdir=" + folder.resolve("nowhere")), arguments))
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
        for (String[] drawing : new String[][] {{"replay", "plain", "--no-gis"}, {"report", "plain"}}) {
            Ended ended = run(drawing);
            assertThat(ended.text())
                    .contains(
                            "nowhere: error: no temporary file can be made here, and fonts need one [no-temporary-file]")
                    .doesNotContain("\tat ");
            assertThat(ended.status()).isEqualTo(ExitStatus.PROBLEMS);
            assertThat(folder.resolve("runs/toy/plain")).doesNotExist();
        }
        assertThat(run("check").status()).isEqualTo(ExitStatus.FINE);
        assertThat(run("replay", "plain", "--no-maps", "--no-gis").status()).isEqualTo(ExitStatus.FINE);
    }

    @Test
    void whatNeedsSqliteEndsWithAProblemThatSaysHowToDoWithout() throws Exception {
        Terminal.toy(folder);
        Ended ended = run("replay", "plain", "--no-maps");
        assertThat(ended.text())
                .contains(
                        "nowhere: error: the library of SQLite cannot be put here and loaded, and a GeoPackage needs it"
                                + " [no-temporary-file]")
                .contains("with --no-gis, replay does without")
                .doesNotContain("\tat ");
        assertThat(ended.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(folder.resolve("runs/toy/plain")).doesNotExist();
    }
}
