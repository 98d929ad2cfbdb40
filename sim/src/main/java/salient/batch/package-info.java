/**
 * Many readings from one plan: the plan and how it is read, the tasks that it expands to, what a task comes to, and what is
 * told of all of them together. A task is one reading, or one block of members of an ensemble: plain data that depends on
 * the campaign, the options and the version alone, so that any engine may run it anywhere and get the same rows.
 *
 * <p>No threads and no files but the plan's: whoever runs tasks has its own. May use {@code run} and all that it uses.
 */
package salient.batch;
