/**
 * The command line: flags in, calls out, problems printed, exit status.
 *
 * <p>May use sim and charts, and picocli. Judging, measuring, drawing and the order of that work do not go in: what is
 * worked out here is only how an answer is worded.
 */
package salient.cli;
