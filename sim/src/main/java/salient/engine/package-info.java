/**
 * Judging: from claims and a scenario to findings and verdicts, by the rules of evidence. Pure; knows of
 * the ground only who neighbours whom. What it is given and what it gives back live in {@code account} and {@code
 * reading}. No geometry, no files, no words for people beyond reasons of verdicts.
 *
 * <p>{@code Evidence} about one place goes into a way of {@code Combining}, and a judgement comes out; {@code Assembly} does
 * what needs the ground between places.
 */
package salient.engine;
