package salient.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal;
import salient.cli.Terminal.Outcome;
import salient.problem.Unseen;
import salient.testkit.Measured;

/**
 * No command is broken by a spoilt file. {@code -Dsalient.hostile=20000} tries so many, {@code -Dsalient.hostile.first=123}
 * begins with that seed, and both together try one case again.
 */
class HostileFilesTest {
    private static final int CASES = Integer.getInteger("salient.hostile", 500);
    private static final long FIRST = Long.getLong("salient.hostile.first", 0);

    /** Others may use the machine. */
    private static final int MOST_SECONDS = 600;

    private static final Outcome NONE = new Outcome(-1, "", "");

    @TempDir
    Path folder;

    @Test
    void everyCommandReadsItsFilesAsTheyAreBeforeTheyAreSpoilt() throws IOException {
        List<Specimen> specimens = new Specimens(Files.createDirectories(folder.resolve("scratch"))).all();
        int number = 0;
        for (Specimen specimen : Set.copyOf(specimens)) {
            for (Typed command : specimen.commands()) {
                Path work = Files.createDirectories(folder.resolve("plain-" + number++));
                specimen.layOut(work);
                Outcome outcome = Terminal.in(work).run(command.words().toArray(String[]::new));
                assertThat(outcome.status())
                        .as("%s, %s: %s", specimen.name(), command, outcome.err())
                        .isIn(0, 4);
            }
        }
    }

    @Test
    void noCommandIsBrokenByASpoiltFile() throws Exception {
        List<Specimen> specimens = new Specimens(Files.createDirectories(folder.resolve("scratch"))).all();
        List<String> faults = new ArrayList<>();
        Map<Integer, Integer> endings = new TreeMap<>();
        for (long seed = FIRST; seed < FIRST + CASES; seed++) {
            HostileCase one = HostileCase.of(seed, specimens);
            HostileCase.Result result = run(one);
            if (seed % 1000 == 999) {
                Measured.tell("seed reached", (double) seed);
            }
            endings.merge(result.outcome().status(), 1, Integer::sum);
            for (String fault : result.faults()) {
                faults.add(one + ": " + fault);
                Measured.tell("\"" + Unseen.shown(one + ": " + fault).replace("\"", "'") + "\"", 1);
            }
        }
        Measured.tell("spoilt files and words that commands were run on", CASES);
        endings.forEach((status, cases) -> Measured.tell("of them ended with exit status " + status, cases));
        assertThat(faults).isEmpty();
    }

    private HostileCase.Result run(HostileCase one) throws InterruptedException {
        FutureTask<HostileCase.Result> task = new FutureTask<>(() -> one.run(folder.resolve("case-" + one.seed())));
        Thread thread = new Thread(task, "case " + one.seed());
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return new HostileCase.Result(NONE, List.of("has not ended: " + List.of(thread.getStackTrace())));
        } catch (ExecutionException e) {
            return new HostileCase.Result(
                    NONE,
                    List.of("failed with " + e.getCause() + " at "
                            + List.of(e.getCause().getStackTrace())));
        }
    }
}
