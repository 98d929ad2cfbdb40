package salient.batch.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import salient.batch.Task;
import salient.batch.TaskOutcome;

/**
 * Carries out the tasks of a folder that are not done yet. Each has its own thread; what a task does side by side within
 * itself is done by the same threads, so that no more of them are at work than were asked for.
 */
public final class BatchRun {
    private final BatchFolder folder;
    private final Function<Task, TaskOutcome> runner;
    private final Runnable taskDone;
    private final SortedMap<String, Failure> failures = new ConcurrentSkipListMap<>();

    /**
     * A run into {@code folder}.
     *
     * @param runner what a task comes to; safe for threads
     * @param taskDone told after each task that was to be done
     */
    public BatchRun(BatchFolder folder, Function<Task, TaskOutcome> runner, Runnable taskDone) {
        this.folder = folder;
        this.runner = runner;
        this.taskDone = taskDone;
    }

    /**
     * What is still to be done, by part.
     *
     * @param failed ids of tasks that failed before, which are tried again
     */
    public SortedMap<Integer, List<Task>> missing(Set<String> failed) {
        SortedMap<Integer, List<Task>> missing = new TreeMap<>();
        for (int part = 0; part < folder.parts(); part++) {
            List<Task> tasks = folder.tasks(part);
            boolean whole = folder.isThere(part) && tasks.stream().noneMatch(task -> failed.contains(task.id()));
            if (!whole) {
                missing.put(
                        part,
                        tasks.stream()
                                .filter(task -> !folder.outcomes().has(task))
                                .toList());
            }
        }
        return missing;
    }

    /**
     * Carries out what is {@code missing}, on {@code jobs} threads, and puts parts together as they are done.
     *
     * @return the tasks that failed, by id; all others are done
     * @throws IOException if the folder cannot be written; what is done is there for the next time
     */
    public List<Failure> run(SortedMap<Integer, List<Task>> missing, int jobs) throws IOException {
        ForkJoinPool threads = new ForkJoinPool(jobs);
        try {
            List<ForkJoinTask<?>> begun = new ArrayList<>();
            missing.forEach((part, tasks) -> {
                AtomicInteger left = new AtomicInteger(tasks.size());
                for (Task task : tasks) {
                    begun.add(threads.submit(() -> {
                        carryOut(task);
                        if (left.decrementAndGet() == 0) {
                            putTogether(part);
                        }
                    }));
                }
                if (tasks.isEmpty()) {
                    begun.add(threads.submit(() -> putTogether(part)));
                }
            });
            for (ForkJoinTask<?> each : begun) {
                await(each);
            }
        } finally {
            threads.shutdownNow();
        }
        return List.copyOf(failures.values());
    }

    private void carryOut(Task task) {
        try {
            TaskOutcome outcome = runner.apply(task);
            folder.outcomes().keep(outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError e) {
            failures.put(task.id(), new Failure(task, Failure.why(e)));
        }
        taskDone.run();
    }

    /** One part at a time, for each takes memory of its own. */
    private synchronized void putTogether(int part) {
        List<Task> done = folder.tasks(part).stream()
                .filter(task -> !failures.containsKey(task.id()))
                .toList();
        try {
            folder.putTogether(part, done);
            if (done.size() == folder.tasks(part).size()) {
                folder.outcomes().drop(done);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(ForkJoinTask<?> task) throws IOException {
        try {
            task.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            while (cause instanceof RuntimeException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (cause instanceof IOException failure) {
                throw failure;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a part could not be put together", cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
