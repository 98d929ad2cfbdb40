/**
 * What is concluded: findings and the distributions under them, transitions, histories and control maps. Values only; {@code engine} makes them. May
 * use {@code account}, {@code place}, {@code campaign} and {@code time}.
 */
package salient.control;
