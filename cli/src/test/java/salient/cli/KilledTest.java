package salient.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed at any moment leave nothing that the next does not clear away, and no run that is not whole. */
@Timeout(300)
class KilledTest {
    private static final int KILLS = 5;

    @TempDir
    Path folder;

    /** Starts a command, and kills it {@code withinMillis} after it has begun to write. */
    private void kill(Path watched, int withinMillis, String... arguments) throws IOException, InterruptedException {
        Process process = Forked.start(folder, List.of(), arguments);
        while (process.isAlive() && drafts(watched).isEmpty()) {
            Thread.sleep(2);
        }
        process.waitFor(withinMillis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private static List<String> drafts(Path in) throws IOException {
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (Stream<Path> listed = Files.list(in)) {
            return listed.map(path -> path.getFileName().toString())
                    .filter(name -> name.contains(".partial-"))
                    .toList();
        }
    }

    @Test
    void aKilledReplayLeavesAWholeRunOrNone() throws IOException, InterruptedException {
        Terminal.toy(folder);
        Random chance = new Random(8);
        Path runs = folder.resolve("runs/toy");
        for (int i = 0; i < KILLS; i++) {
            kill(runs, chance.nextInt(1500), "replay", "plain");
            if (Files.isDirectory(runs.resolve("plain"))) {
                assertThat(Terminal.in(folder).run("compare", "plain", "./runs/toy/plain", "--no-maps", "--runs", "x"))
                        .returns(0, Terminal.Outcome::status);
            }
        }
        assertThat(Terminal.in(folder).run("replay", "plain", "--no-maps")).returns(0, Terminal.Outcome::status);
        try (Stream<Path> listed = Files.list(runs)) {
            assertThat(listed.map(path -> path.getFileName().toString())).containsExactly("plain");
        }
    }

    @Test
    void killedFiguresAreAllOfOneKindWithTheNext() throws IOException, InterruptedException {
        Terminal.toy(folder);
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(name + ".yaml"), """
                    title: A figure
                    kind: map
                    date: 2020-05-04
                    width_mm: 120
                    dpi: 72
                    """, UTF_8);
        }
        Path figures = folder.resolve("runs/toy/figures");
        Random chance = new Random(9);
        for (int i = 0; i < KILLS; i++) {
            kill(figures, chance.nextInt(20), "figure", "a.yaml", "b.yaml", "c.yaml");
        }
        Terminal.Outcome last = Terminal.in(folder).run("figure", "a.yaml");
        assertThat(last.status()).isZero();
        assertThat(drafts(figures)).isEmpty();
        boolean b = Files.exists(figures.resolve("b.png"));
        assertThat(Files.exists(figures.resolve("c.png"))).isEqualTo(b);
    }
}
