/**
 * Readings and what they conclude: the scenario with its rules and exclusions, which claims it admits, the verdict on each
 * claim, the judgement of a campaign.
 *
 * <p>May use {@code control}, {@code account} and below. How a judgement is come by is the business of {@code engine}.
 */
package salient.reading;
