/**
 * Coding at the terminal: a coder finds places, and adds a place, a claim, a source or an account to a campaign that is
 * there. What is written is understood as people write it (names, aliases, dates in words) and put down as the files have
 * it; whatever else stands in them, comments and order included, stays.
 *
 * <p>May use {@code read}, {@code write}, {@code folder}, {@code text}, {@code workspace} and below. Nothing here asks
 * anybody anything: what a form has to ask, the command line does.
 */
package salient.coding;
