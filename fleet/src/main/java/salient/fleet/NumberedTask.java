package salient.fleet;

import java.io.Serializable;

/**
 * A task on its way to an executor.
 *
 * @param number its place among the tasks of its part
 * @param line the task as a line of text
 */
record NumberedTask(int number, String line) implements Serializable {}
