/**
 * What is concluded: findings, transitions, histories and control maps. Values only; {@code engine} makes them. May
 * use {@code account}, {@code place}, {@code campaign} and {@code time}.
 */
package salient.control;
