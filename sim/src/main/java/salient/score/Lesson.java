package salient.score;

/** A campaign of which it is known what was so, for a forecaster to learn from; it is not scored. */
public record Lesson(ForecastTask task, TrueStates truth) {}
