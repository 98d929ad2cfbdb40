package salient.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.hostile.WholeFolders;
import salient.folder.FolderTree;
import salient.testkit.Measured;

/**
 * Processes that are killed at any moment leave nothing that the next does not clear away, and nothing that is not whole.
 * {@code -Dsalient.kills=200} kills so many, {@code -Dsalient.kills.seed=3} at other moments.
 */
@Timeout(7200)
class KilledTest {
    private static final int KILLS = Integer.getInteger("salient.kills", 12);
    private static final long SEED = Long.getLong("salient.kills.seed", 8);

    /** Every kind of command that writes. */
    private static final List<List<String>> COMMANDS = Stream.of(
                    "replay plain --from 2020-05-01 --to 2020-05-06",
                    "compare plain late --every week",
                    "figure a.yaml b.yaml c.yaml",
                    "report --to report",
                    "export --to geojson",
                    "import gazetteer places.csv --campaign made --period 2020-05-01/2020-05-14 --workspace made")
            .map(line -> List.of(line.split(" ")))
            .toList();

    @TempDir
    Path folder;

    @Test
    void killedCommandsLeaveWholeFoldersOrNoneAndTheNextClearsUp() throws IOException, InterruptedException {
        layOut();
        Random chance = new Random(SEED);
        int caught = 0;
        for (int i = 0; i < KILLS; i++) {
            List<String> command = COMMANDS.get(i % COMMANDS.size());
            caught += kill(chance, command) ? 1 : 0;
            assertThat(faults(fault -> !fault.startsWith("left behind")))
                    .as("kill %s, %s", i, command)
                    .isEmpty();
        }
        for (List<String> command : COMMANDS) {
            boolean made = command.contains("import") && Files.exists(folder.resolve("made/data/made"));
            Terminal.Outcome outcome = Terminal.in(folder).run(command.toArray(String[]::new));
            assertThat(outcome.status()).as(command + ": " + outcome.err()).isEqualTo(made ? 3 : 0);
        }
        assertThat(faults(fault -> true)).isEmpty();
        assertThat(Terminal.in(folder).run("check", "--workspace", "made").status())
                .isZero();
        Measured.tell("processes killed", KILLS);
        Measured.tell("of them while they wrote", caught);
    }

    private void layOut() throws IOException {
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
        Files.writeString(folder.resolve("places.csv"), "id,name,lat,lon\na,Alder,50.1,10.1\nb,Birch,50.2,10.2\n");
    }

    /** Starts a command and kills it, soon after it has begun to write or at any time; tells whether it was writing. */
    private boolean kill(Random chance, List<String> command) throws IOException, InterruptedException {
        if (command.contains("import")) {
            FolderTree.delete(folder.resolve("made"));
        }
        int before = WholeFolders.drafts(folder).size();
        Process process = Forked.start(folder, List.of(), command.toArray(String[]::new));
        boolean any = chance.nextInt(4) == 0;
        while (!any && process.isAlive() && drafts() == before) {
            Thread.sleep(1);
        }
        process.waitFor(
                any ? chance.nextInt(2_500) : chance.nextInt(chance.nextBoolean() ? 20 : 600), TimeUnit.MILLISECONDS);
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive && drafts() > 0;
    }

    private int drafts() throws IOException {
        try {
            return WholeFolders.drafts(folder).size();
        } catch (UncheckedIOException e) {
            // It was moved while it was looked at.
            return -1;
        }
    }

    private List<String> faults(Predicate<String> which) {
        return new ArrayList<>(WholeFolders.faults(folder))
                .stream().filter(which).toList();
    }
}
