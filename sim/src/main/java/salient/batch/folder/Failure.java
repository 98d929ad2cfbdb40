package salient.batch.folder;

import salient.batch.Task;

/** A task that came to nothing, and why. */
public record Failure(Task task, String why) {
    /** Why a task came to nothing that ended in {@code e}: what was wrong with it, or which fault of Salient it met. */
    public static String why(Throwable e) {
        String message = String.valueOf(e.getMessage());
        return e instanceof IllegalArgumentException ? message : e.getClass().getSimpleName() + ": " + message;
    }
}
