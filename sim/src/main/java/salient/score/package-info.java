/**
 * How good forecasts of control are: what a forecast is, what was so, and the scores that hold one against the other.
 *
 * <p>A {@link salient.score.Forecaster} gives every {@linkplain salient.score.States state} of every place and day a
 * probability. A {@link salient.score.Sample} says which of them are scored, and {@link salient.score.Scores} holds them
 * against what was so. {@link salient.score.Temperature} and {@link salient.score.AreaErrors} recalibrate on campaigns that
 * are not scored. How a forecast is made is not known here.
 *
 * <p>Pure: no files, no chance, no geometry.
 */
package salient.score;
