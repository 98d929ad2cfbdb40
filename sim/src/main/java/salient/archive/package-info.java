/**
 * Reading past runs: a run folder's manifest and tables into findings and verdicts again, with everything wrong in them
 * as problems.
 *
 * <p>May use {@code folder}, {@code table}, {@code text}, {@code read}, {@code reading} and below. Nothing is judged anew, and no file is
 * written.
 */
package salient.archive;
