package salient.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.testkit.Measured;

/**
 * No command is broken by a spoilt file. {@code -Dsalient.hostile=20000} tries so many, {@code -Dsalient.hostile.first=123}
 * begins with that seed, and both together try one case again.
 */
class HostileFilesTest {
    private static final int CASES = Integer.getInteger("salient.hostile", 500);
    private static final long FIRST = Long.getLong("salient.hostile.first", 0);

    /** Of the thread that runs the command. */
    private static final double MOST_CPU_SECONDS = 5;

    /** Others may use the machine. */
    private static final int MOST_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void noCommandIsBrokenByASpoiltFile() throws Exception {
        List<Specimen> specimens = new Specimens(Files.createDirectories(folder.resolve("scratch"))).all();
        List<String> faults = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + CASES; seed++) {
            HostileCase one = HostileCase.of(seed, specimens);
            for (String fault : run(one)) {
                faults.add(one + ": " + fault);
            }
        }
        Measured.tell("spoilt files that commands were run on", CASES);
        assertThat(faults).isEmpty();
    }

    private List<String> run(HostileCase one) throws InterruptedException, IOException {
        FutureTask<List<String>> task = new FutureTask<>(() -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<String> faults = new ArrayList<>(one.run(folder.resolve("case-" + one.seed())));
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
            if (seconds > MOST_CPU_SECONDS) {
                faults.add("took " + seconds + " s");
            }
            return faults;
        });
        Thread thread = new Thread(task, one.toString());
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return List.of("has not ended: " + List.of(thread.getStackTrace()));
        } catch (ExecutionException e) {
            return List.of("failed with " + e.getCause() + " at "
                    + List.of(e.getCause().getStackTrace()));
        }
    }
}
