/**
 * The simple methods that a model of control must beat, each a {@link salient.score.Forecaster}: the latest claim, a vote,
 * truth discovery without time, a hidden Markov model of each place, and the published measure of territorial control from
 * events. None knows what its neighbours are but the last, which takes places together in hexagons.
 *
 * <p>All hear what {@link salient.engine.StatedControls} makes of claims, as {@code Words}; copies that name one origin count
 * once. May use score, engine, reading, control, account, place, campaign, time and set. No files, no chance.
 */
package salient.peer;
