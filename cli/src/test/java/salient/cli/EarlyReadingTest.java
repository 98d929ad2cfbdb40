package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.Problems;
import salient.workspace.Workspace;

class EarlyReadingTest {
    @TempDir
    Path folder;

    private Workspace workspace() {
        return Workspace.at(Terminal.toy(folder), new Problems()).orElseThrow();
    }

    private static EarlyReading that(Callable<Optional<EarlyReading.Read>> reads) {
        FutureTask<Optional<EarlyReading.Read>> task = new FutureTask<>(reads);
        task.run();
        return new EarlyReading(Optional.of(task));
    }

    @Test
    void whatDidNotFitIntoTheMemoryIsNotReadAgain() {
        EarlyReading early = that(() -> {
            throw new OutOfMemoryError("heap");
        });

        assertThatThrownBy(() -> early.of(workspace(), "toy")).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aBugInReadingIsLeftToWhoeverReadsAgain() {
        EarlyReading early = that(() -> {
            throw new IllegalStateException("a bug");
        });

        assertThat(early.of(workspace(), "toy")).isEmpty();
    }
}
