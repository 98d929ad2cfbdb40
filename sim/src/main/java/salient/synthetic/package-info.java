/**
 * Synthetic campaigns: a made-up country, a war whose every day is known, and witnesses who tell of it badly, written
 * in the campaign format with the truth beside it. The same recipe gives the same bytes on every machine: random numbers
 * are {@link salient.chance.SplitMix64}, and functions of angles and logarithms are those of {@link StrictMath}.
 *
 * <p>May use write, table, folder, workspace, account, place, campaign, time and problem. Nothing is read here, and nothing judged: the
 * truth is worked out without the engine that it is there to test.
 */
package salient.synthetic;
