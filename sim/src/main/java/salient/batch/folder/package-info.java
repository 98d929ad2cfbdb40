/**
 * A plan carried out on the threads of one machine, in a folder that can be taken up again where it was left: what is done
 * already, the outcomes of tasks that wait to be put together, and the files of columns that come of them.
 *
 * <p>May use {@code batch}, {@code columns} and {@code folder}.
 */
package salient.batch.folder;
