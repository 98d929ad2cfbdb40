package salient.batch.folder;

import salient.batch.Task;

/** A task that came to nothing, and why. */
public record Failure(Task task, String why) {}
