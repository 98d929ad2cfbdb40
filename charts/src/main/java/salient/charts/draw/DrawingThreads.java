package salient.charts.draw;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that draw: they do not keep the process alive. */
public final class DrawingThreads {
    private DrawingThreads() {}

    /** So many of them; to be shut down by whoever asked. */
    public static ExecutorService pool(int threads) {
        return Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "drawing");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What {@code picture} comes to, when it is done. */
    public static <T> T await(Future<T> picture) {
        try {
            return picture.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a picture could not be drawn", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing", e);
        }
    }
}
