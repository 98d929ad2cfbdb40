/**
 * What is told of all readings of a plan together: how contested ground depends on options, what each source moves, which
 * places no reading settles, and which reading is nearest to all others.
 *
 * <p>May use {@code batch} and {@code compare}. Rows come one by one: nothing here holds all of them.
 */
package salient.batch.answers;
