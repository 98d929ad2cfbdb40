package salient.charts.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import salient.charts.draw.DrawingThreads;
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
        ExecutorService workers = DrawingThreads.pool(Runtime.getRuntime().availableProcessors());
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
                DrawingThreads.await(each);
            }
        } finally {
            workers.shutdownNow();
        }
    }
}
