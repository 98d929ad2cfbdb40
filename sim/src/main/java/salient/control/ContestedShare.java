package salient.control;

/**
 * How much a model takes to be contested, and how much of that nobody told: fighting is also what it makes of sources that
 * disagree, and of not knowing.
 *
 * @param ofAll the share of all places and days, each counted as much as it is likely to be contested; from 0 to 1
 * @param untold of that, the share at places and on days within a week of which no claim tells of fighting; from 0 to 1
 */
public record ContestedShare(double ofAll, double untold) {}
