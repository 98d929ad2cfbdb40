package salient.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import salient.run.RunDraft;

/** Draws pictures of a draft, as many at a time as there are processors. */
final class DrawingTasks {
    private final RunDraft draft;
    private final Progress progress;

    DrawingTasks(RunDraft draft, Progress progress) {
        this.draft = draft;
        this.progress = progress;
    }

    /** Runs {@code tasks} and waits for all of them; those not begun are left out once the draft has failed. */
    void run(List<Runnable> tasks) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                    Thread thread = new Thread(task, "drawing");
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            List<Future<?>> begun = new ArrayList<>();
            for (Runnable task : tasks) {
                begun.add(workers.submit(() -> {
                    if (!draft.hasFailed()) {
                        task.run();
                        progress.partDone();
                    }
                }));
            }
            for (Future<?> each : begun) {
                await(each);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static void await(Future<?> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a picture could not be drawn", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing", e);
        }
    }
}
