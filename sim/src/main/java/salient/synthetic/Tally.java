package salient.synthetic;

/**
 * How much a synthetic campaign holds.
 *
 * @param changes changes of holder in truth
 * @param repulses attacks that were beaten off
 * @param accounts documents, the baseline included
 */
public record Tally(int places, int days, int changes, int repulses, int accounts) {}
