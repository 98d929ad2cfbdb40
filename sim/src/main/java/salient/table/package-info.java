/**
 * The tables of a run: their columns in order, how a cell is written and how a row is read back. {@code run} says which
 * rows there are, {@code archive} what a run that was read means. May use {@code text}, {@code wording}, {@code ground},
 * {@code reading}, {@code control} and below. No files: rows go to a writer and come from a {@code text.Table}.
 */
package salient.table;
