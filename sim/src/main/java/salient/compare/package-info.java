/**
 * Two or more readings side by side: agreement, divergences, and what each source moves. May use what runs are made of
 * ({@code engine}, {@code control}, {@code geo}, {@code ground}); writes nothing and draws nothing.
 */
package salient.compare;
