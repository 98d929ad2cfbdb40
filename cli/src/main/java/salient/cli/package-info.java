/**
 * The command line: flags in, calls out, problems printed, exit status.
 *
 * <p>May use everything in {@code sim} and {@code charts}, and picocli. Judging, measuring and drawing do not go in: what
 * is worked out here is only how an answer is worded.
 */
package salient.cli;
